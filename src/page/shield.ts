/** Everything a person does to our parts that the page could otherwise hear. */
const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
const textEvents = [
  'beforeinput',
  'input',
  'change',
  'paste',
  'cut',
  'copy',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;
const pointEvents = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'mousemove',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;
const focusEvents = ['focus', 'blur', 'focusin', 'focusout'] as const;
const otherEvents = [
  'wheel',
  'pointerover',
  'pointerout',
  'mouseover',
  'mouseout',
  'selectstart',
  'dragstart',
] as const;

/**
 * Keeps events in our closed root from the page. One `window` capture listener, there before the page's own,
 * stops everything aimed at our host and hands a private copy to the element inside: not composed, so it ends
 * at the root. Only what a person did is handed on; a page's synthetic events reach nobody
 * (`reliability.md` 6.2, 7; measured in `design.md` 4, Host). Keys pressed go into `taken`: see `keys.ts`.
 */
export function shieldEvents(
  target: () => { element: Element; root: ShadowRoot } | null,
  taken: Set<string>,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const guard = (event: Event): void => {
    const ours = target();
    if (!ours || event.target !== ours.element) return;
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent && event.type === 'keydown') taken.add(event.code);
    if (event.isTrusted) relay(event, ours.root);
  };
  const all = [...keyEvents, ...textEvents, ...pointEvents, ...focusEvents, ...otherEvents];
  for (const type of all) window.addEventListener(type, guard, options);
}

function relay(event: Event, root: ShadowRoot): void {
  const inner = innerTarget(event, root);
  if (!inner) return;
  const copy = privateCopy(event);
  if (copy && !inner.dispatchEvent(copy)) event.preventDefault();
}

function innerTarget(event: Event, root: ShadowRoot): Element | null {
  if (event instanceof MouseEvent) return root.elementFromPoint(event.clientX, event.clientY);
  return root.activeElement;
}

/** What handlers inside read of an event besides its type. */
const relayed: readonly (readonly [types: readonly string[], facts: readonly string[]])[] = [
  [
    ['keydown', 'keyup'],
    ['key', 'code', 'altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'isComposing', 'repeat', 'keyCode'],
  ],
  [
    ['click', 'mousedown', 'mousemove'],
    ['clientX', 'clientY', 'button', 'detail'],
  ],
  [['input', 'change', 'compositionstart', 'compositionend'], []],
];

/**
 * The same event for the inside alone, or `null` for kinds that nothing inside listens to. A plain `Event` with
 * the facts put on it: Firefox lets constructed key events out of a shadow root even when they are not composed
 * (measured in Firefox 153), and the page would hear them.
 */
function privateCopy(event: Event): Event | null {
  const row = relayed.find(([types]) => types.includes(event.type));
  if (!row) return null;
  const copy = new Event(event.type, { bubbles: true, cancelable: event.cancelable, composed: false });
  for (const fact of row[1]) Object.defineProperty(copy, fact, { value: Reflect.get(event, fact) });
  return copy;
}
