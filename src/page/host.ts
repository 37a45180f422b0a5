/** Our one element on the page and the closed root inside it; `layer` covers the window and lets clicks through. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly layer: HTMLElement;
  setTheme(theme: 'light' | 'dark'): void;
  /** Puts the host above what the page has opened since. */
  raise(): void;
}

/** A page that keeps taking our element out is left alone after so many times. */
const mostRestores = 5;

const hostStyle = [
  'all:initial',
  'position:fixed',
  'inset:0',
  'width:100vw',
  'height:100vh',
  'margin:0',
  'padding:0',
  'border:0',
  'background:transparent',
  'overflow:visible',
  'pointer-events:none',
  'z-index:2147483647',
];

/** Whether an element looks like our host from outside, where its root cannot be seen. */
export function looksLikeHost(element: Element): boolean {
  return element.getAttribute('popover') === 'manual';
}

/**
 * Makes the host on `<html>`, outside the page's own tree, so that no framework meets a foreign node
 * (`design.md` 4, Host). Random name, closed root, top layer, no class, no id: nothing to probe for.
 */
export function createHost(styles: string, language: string, signal: AbortSignal): Host {
  const element = document.createElement(randomName());
  for (const rule of hostStyle) {
    const [name = '', value = ''] = rule.split(':');
    element.style.setProperty(name, value, 'important');
  }
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(root, styles);
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.dataset.theme = 'light';
  // The page's direction moves our parts to the other side, but our words are ours.
  layer.dir = 'ltr';
  layer.lang = language;
  root.append(layer);

  let restores = 0;
  const show = (): void => {
    if (signal.aborted) return;
    if (!element.isConnected) document.documentElement.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  };
  show();
  const guard = new MutationObserver(() => {
    if (element.isConnected || restores >= mostRestores) return;
    restores += 1;
    show();
  });
  guard.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    guard.disconnect();
    element.remove();
  });

  return {
    element,
    root,
    layer,
    setTheme: (theme) => {
      layer.dataset.theme = theme;
    },
    raise: () => {
      if (signal.aborted || !element.isConnected) return;
      element.hidePopover();
      element.showPopover();
    },
  };
}

/** A valid custom element name that says nothing, new for every page. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10));
  const word = [...letters].map((value) => String.fromCharCode(97 + (value % 26))).join('');
  return `${word.slice(0, 5)}-${word.slice(5)}`;
}

/** Constructed sheets escape the page's `style-src`; where content scripts may not adopt one, an element must do. */
function adoptStyles(root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Older Firefox refuses sheets made in a content script; fall through to the element.
  }
  const style = document.createElement('style');
  style.textContent = styles;
  root.append(style);
}
