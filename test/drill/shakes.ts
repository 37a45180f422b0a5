declare global {
  /** `querySelectorAll` of the document and every open shadow root; `bringEverywhere` puts it there. */
  var everywhere: (css: string) => readonly Element[];
}

/** Runs in the page before any shake. */
export function bringEverywhere(): void {
  const rootsIn = (root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  globalThis.everywhere = (css) => rootsIn(document).flatMap((root) => [...root.querySelectorAll(css)]);
}

/** Ways in which a site changes overnight. Each runs in the page, alone, with a number drawn from the seed. */
export const shakes: Readonly<Record<string, (drawn: number) => void>> = {
  nothing: () => undefined,

  /** One hook that tests of the site use gets another name. */
  renamedHook: (drawn) => {
    const hooks = ['data-pagelet', 'data-testid', 'data-scope', 'data-message-id', 'data-view-name'];
    const found = hooks.flatMap((name) =>
      [...everywhere(`[${name}]`)].map((element) => `${name}=${element.getAttribute(name)}`),
    );
    const values = [...new Set(found)];
    const [name = '', value = ''] = (values[drawn % Math.max(1, values.length)] ?? '').split('=');
    if (name === '') return;
    for (const element of everywhere(`[${name}="${CSS.escape(value)}"]`)) {
      element.setAttribute(name, `Renamed${drawn}`);
    }
  },

  /** All of them at once. */
  renamedHooks: (drawn) => {
    for (const element of everywhere('[data-pagelet]')) {
      element.setAttribute('data-pagelet', `New${drawn}`);
    }
  },

  /** About half of the test ids that parts carry, in every message and row alike. */
  renamedTestIds: (drawn) => {
    for (const element of everywhere('[data-testid]')) {
      const id = element.getAttribute('data-testid') ?? '';
      const kind = id.replace(/[\d:-]{6,}.*$|[\da-f]{8}-.*$/, '');
      const hash = [...kind].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0) + drawn) % 9973, 7);
      if (hash % 2 === 0) element.setAttribute('data-testid', `t${hash}${id.slice(kind.length)}`);
    }
  },

  /** The header above the thread is gone. */
  headerGone: () => {
    const headings = [...everywhere('h2, [data-testid*="header"], [data-pagelet*="Header"]')];
    const outside = headings.filter(
      (heading) => !heading.closest('[data-pagelet*="MessagesList"], [role="log"], [role="grid"]'),
    );
    for (const heading of outside) {
      const box =
        heading.closest('[data-pagelet], [data-testid*="header"]') ?? heading.parentElement ?? heading;
      // A header that shares its box with the thread goes alone.
      (box.querySelector('textarea, [contenteditable], [role="row"], [role="listitem"]')
        ? heading
        : box
      ).remove();
    }
  },

  /** The editor gets one more box around it. */
  wrappedComposer: () => {
    for (const editor of everywhere('[contenteditable="true"], textarea')) {
      const box = document.createElement('div');
      editor.parentElement?.insertBefore(box, editor);
      box.append(editor);
    }
  },

  /** Names lose their tooltip. */
  noTitles: () => {
    for (const element of everywhere('[title]')) element.removeAttribute('title');
  },

  /** One role is no longer given, anywhere. */
  roleGone: (drawn) => {
    const roles = [...new Set([...everywhere('[role]')].map((element) => element.getAttribute('role')))];
    const role = roles[drawn % Math.max(1, roles.length)];
    if (!role) return;
    for (const element of everywhere(`[role="${role}"]`)) element.removeAttribute('role');
  },

  /** Every localized label says something else. */
  otherLabels: (drawn) => {
    for (const element of everywhere('[aria-label], [aria-placeholder]')) {
      for (const name of ['aria-label', 'aria-placeholder']) {
        if (element.hasAttribute(name) && element.tagName !== 'ABBR')
          element.setAttribute(name, `Etwas ${drawn}`);
      }
    }
  },

  /** A comment box with the same editor markup appears beside the thread. */
  commentBox: () => {
    const article = document.createElement('article');
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.setAttribute('role', 'textbox');
    box.setAttribute('data-lexical-editor', 'true');
    box.append(document.createElement('p'));
    box.style.cssText = 'height:40px;width:200px';
    article.append(box);
    document.body.prepend(article);
  },

  /** About half of a site's own lasting class names get others. */
  renamedBlocks: (drawn) => {
    for (const element of everywhere('[class*="msg-"]')) {
      for (const name of [...element.classList]) {
        const hash = [...name].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0) + drawn) % 9973, 7);
        if (name.startsWith('msg-') && hash % 2 === 0) element.classList.replace(name, `x${hash}`);
      }
    }
  },

  /** All of them. */
  renamedAllBlocks: (drawn) => {
    for (const element of everywhere('[class*="msg-"]')) {
      for (const name of [...element.classList]) {
        if (name.startsWith('msg-')) element.classList.replace(name, `y${drawn}${name.length}`);
      }
    }
  },
};
