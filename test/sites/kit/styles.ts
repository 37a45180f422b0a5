import type { Seeded } from './seeded.ts';

/** Style rules by plain name; classes on the page are drawn from the seed. Goes in by CSSOM, past `style-src`. */
export function installStyles(
  seeded: Seeded,
  rules: Readonly<Record<string, string>>,
  root: Document | ShadowRoot = document,
): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    Object.entries(rules)
      .map(
        ([name, body]) =>
          `${name.replace(/\$([\w-]+)/g, (_, one: string) => `.${seeded.className(one)}`)} { ${body} }`,
      )
      .join('\n'),
  );
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
