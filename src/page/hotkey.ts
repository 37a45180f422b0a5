/** A key with its modifiers, as settings write it: `Alt+R`, `Ctrl+Shift+Space`. */
export interface Hotkey {
  readonly key: string;
  readonly alt: boolean;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
}

/** `null` when the text names no key. */
export function parseHotkey(text: string): Hotkey | null {
  const parts = text.split('+').map((part) => part.trim().toLowerCase());
  const key = parts.pop() ?? '';
  if (key === '') return null;
  return {
    key: key === 'space' ? ' ' : key,
    alt: parts.includes('alt'),
    ctrl: parts.includes('ctrl'),
    shift: parts.includes('shift'),
    meta: parts.includes('meta') || parts.includes('cmd'),
  };
}

/**
 * Whether this press is that key. Never while an IME composes (`design.md` 2.1). Alt turns letters into other
 * signs on a Mac and on other layouts, so the key's place counts too.
 */
export function isHotkey(event: KeyboardEvent, hotkey: Hotkey): boolean {
  if (isComposing(event)) return false;
  const modifiers =
    event.altKey === hotkey.alt &&
    event.ctrlKey === hotkey.ctrl &&
    event.shiftKey === hotkey.shift &&
    event.metaKey === hotkey.meta;
  if (!modifiers) return false;
  const place = hotkey.key.length === 1 ? `key${hotkey.key}` : hotkey.key;
  return event.key.toLowerCase() === hotkey.key || (hotkey.alt && event.code.toLowerCase() === place);
}

/** Key code 229 is what browsers report for keys that an input method takes. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
