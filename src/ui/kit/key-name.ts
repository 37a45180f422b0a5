/** Keys that only change others. */
const modifierKeys: ReadonlySet<string> = new Set(['Alt', 'AltGraph', 'Control', 'Shift', 'Meta']);

/**
 * A pressed key as settings write it, such as `Alt+R` or `Ctrl+Shift+Space`. `null` while only modifiers are
 * held. Alt turns letters into other signs on some systems; then the key's place says which letter it is.
 */
export function keyName(event: KeyboardEvent): string | null {
  if (modifierKeys.has(event.key)) return null;
  const modifiers = [
    event.ctrlKey && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    event.metaKey && 'Meta',
  ].filter((name) => name !== false);
  return [...modifiers, plainName(event)].join('+');
}

function plainName(event: KeyboardEvent): string {
  if (event.key === ' ') return 'Space';
  if (/^[a-z0-9]$/iu.test(event.key)) return event.key.toUpperCase();
  const [, letter] = /^Key([A-Z])$/u.exec(event.code) ?? [];
  return event.altKey && letter !== undefined ? letter : event.key;
}

/** `false` for keys that people type or move with: without Ctrl, Alt or Meta only function keys will do. */
export function isUsableKey(name: string): boolean {
  const parts = name.split('+');
  // "+" itself can't be written in a name whose parts it joins.
  if (parts.some((part) => part === '')) return false;
  const key = parts.at(-1) ?? '';
  return /^F\d{1,2}$/u.test(key) || parts.slice(0, -1).some((part) => part !== 'Shift');
}
