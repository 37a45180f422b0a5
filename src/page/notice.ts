/** How long a shown notice stands. */
const shownMs = 6_000;

/** One line that says what happened: spoken always, shown when it needs a look. */
export interface Notice {
  /** Spoken only. */
  say(text: string): void;
  /** Spoken and shown. */
  show(text: string): void;
}

export function createNotice(layer: HTMLElement, signal: AbortSignal): Notice {
  const element = document.createElement('div');
  element.className = 'notice quiet';
  element.setAttribute('role', 'status');
  layer.append(element);
  let timer: ReturnType<typeof setTimeout> | null = null;

  function put(text: string, quiet: boolean): void {
    element.classList.toggle('quiet', quiet);
    element.textContent = text;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      element.textContent = '';
    }, shownMs);
  }

  signal.addEventListener('abort', () => {
    if (timer) clearTimeout(timer);
  });
  return { say: (text) => put(text, true), show: (text) => put(text, false) };
}
