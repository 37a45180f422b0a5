import type { HeardFocus, HeardKey } from '../control.ts';

const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'compositionstart'];

/** The page's own listeners, as real sites have them: what they hear, a page can know. */
export function listenLikeASite(): HeardKey[] {
  const heard: HeardKey[] = [];
  const note = (where: HeardKey['where']) => (event: Event) => {
    const key =
      event instanceof KeyboardEvent ? event.key : event instanceof InputEvent ? event.inputType : '';
    heard.push({ where, type: event.type, key });
  };
  for (const type of types) {
    window.addEventListener(type, note('window-capture'), true);
    document.addEventListener(type, note('document-capture'), true);
    document.body.addEventListener(type, note('body-bubble'));
  }
  return heard;
}

/** Where focus goes, as a page may watch it. */
export function listenForFocus(): HeardFocus[] {
  const heard: HeardFocus[] = [];
  for (const type of ['focusin', 'focusout'] as const) {
    window.addEventListener(
      type,
      ({ target }) => heard.push({ type, element: target instanceof Element ? target.localName : '' }),
      true,
    );
  }
  return heard;
}

/** Collects whatever goes wrong on the page. */
export function collectErrors(): string[] {
  const errors: string[] = [];
  window.addEventListener('error', (event) => errors.push(`error: ${event.message}`));
  window.addEventListener('unhandledrejection', (event) => errors.push(`rejection: ${String(event.reason)}`));
  document.addEventListener('securitypolicyviolation', (event) => {
    errors.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  const original = console.error;
  console.error = (...args: unknown[]) => {
    errors.push(`console: ${args.map(String).join(' ')}`);
    original(...args);
  };
  return errors;
}
