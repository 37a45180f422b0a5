import { words } from '../ui/clock/words';
import { deepActive } from './composer/composer';
import { isComposing, isHotkey } from './hotkey';
import { inlineQueryIn } from './inline-trigger';
import { isSendKey } from './sends';
import type { PageSession } from './session';

/** A key pressed while the page still settles opens the picker as soon as it has, but not later than this. */
const openPatienceMs = 1_500;

/**
 * The keys that Riposte hears on the page: its own shortcut, the inline sign, and those that drive an open
 * inline picker. All at `window` capture, registered before the page's own, and only for what a person did.
 * `taken` holds keys that were ours on the way down, here or in the picker: their way up is ours too, wherever
 * the focus went in between.
 */
export function listenToKeys(
  session: () => PageSession | null,
  taken: Set<string>,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const inline = new InlineTyping();

  function onKeyDown(event: KeyboardEvent): void {
    const now = session();
    if (!event.isTrusted || !now || !takes(event, now, inline)) return;
    stop(event);
    taken.add(event.code);
  }
  function onKeyAfter(event: KeyboardEvent): void {
    // In the picker the shield stops it, and a key press must still write its letter there.
    if (event.target !== session()?.host?.element && taken.has(event.code)) stop(event);
    if (event.type === 'keyup') taken.delete(event.code);
  }
  function onTyping(event: Event): void {
    const now = session();
    if (!now || !(event instanceof InputEvent) || !inOwnComposer(now, event)) return;
    inline.typed(event, now);
    now.typed();
  }

  window.addEventListener('keydown', onKeyDown, options);
  window.addEventListener('keypress', onKeyAfter, options);
  window.addEventListener('keyup', onKeyAfter, options);
  window.addEventListener('beforeinput', onTyping, options);
  window.addEventListener('input', onTyping, options);
  window.addEventListener(
    'click',
    (event) => event.isTrusted && session()?.gesture(innermost(event)),
    options,
  );
  signal.addEventListener('abort', () => inline.stop());
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether this key press is ours; does what it asks for. */
function takes(event: KeyboardEvent, session: PageSession, inline: InlineTyping): boolean {
  if (session.hotkey && isHotkey(event, session.hotkey) && toggle(session)) return true;
  if (isComposing(event) || !inOwnComposer(session, event)) return false;
  const start = session.picker.inlineStart;
  if (session.picker.key(event)) {
    if (event.key === 'Escape') inline.refuse(start);
    return true;
  }
  if (event.key === 'Escape' && session.dismissWarning()) return true;
  if (isSendKey(event)) session.gesture(innermost(event));
  return false;
}

/** Opens or closes the picker; `false` where the page has no conversation, so that the key stays the page's. */
function toggle(session: PageSession): boolean {
  if (session.picker.isOpen) {
    session.picker.close();
    return true;
  }
  const now = session.fresh(focusedComposer()) ?? session.fresh(null);
  if (now) {
    session.picker.open(now, null);
    return true;
  }
  if (!session.expectsConversation) return false;
  void openWhenSettled(session);
  return true;
}

async function openWhenSettled(session: PageSession): Promise<void> {
  const until = performance.now() + openPatienceMs;
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = session.fresh(null);
    if (now) {
      session.picker.open(now, null);
      return;
    }
  }
  session.parts.notice.show(words.loading);
}

/** Follows a `/word` as it is typed. */
class InlineTyping {
  /** Only a sign that was just typed opens the picker, not one met by moving about. */
  #signTyped = false;
  /** Where a query stands that the agent closed with Escape; it stays closed. */
  #refused: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  refuse(start: number | null): void {
    this.#refused = start;
  }

  typed(event: InputEvent, session: PageSession): void {
    if (!event.isTrusted || event.isComposing) return;
    const sign = session.inlineSign;
    if (event.inputType === 'insertText' && sign !== '' && event.data?.endsWith(sign)) this.#signTyped = true;
    // The editor applies the key after us; look when it has.
    this.#timer ??= setTimeout(() => this.#look(session));
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }

  #look(session: PageSession): void {
    this.#timer = null;
    const open = session.open;
    if (!open?.pane.composer.found) return;
    const inline = inlineQueryIn(open.pane.composer.value, session.inlineSign);
    if (!inline) this.#refused = null;
    if (session.picker.inlineStart !== null) session.picker.inlineChanged();
    else if (inline && this.#signTyped && inline.start !== this.#refused && !session.picker.isOpen) {
      session.picker.open(open, inline);
    }
    this.#signTyped = false;
  }
}

function focusedComposer(): HTMLElement | null {
  const active = deepActive();
  return active instanceof HTMLElement && (active.isContentEditable || active.tagName === 'TEXTAREA')
    ? active
    : null;
}

function inOwnComposer(session: PageSession, event: Event): boolean {
  const composer = session.open?.pane.composer;
  return composer?.found === true && composer.value.contains(innermost(event));
}

function innermost(event: Event): Element {
  const [first] = event.composedPath();
  return first instanceof Element ? first : document.documentElement;
}
