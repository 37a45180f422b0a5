import { compile, type FormatCallback } from 'html-to-text';

/** Deep and long enough for any reply; keeps a hostile one from using up stack and time. */
const limits = { maxInputLength: 400_000, maxDepth: 120 } as const;

/** `<attribute key="first_name" default="there">` stands for a tag in Intercom's bodies. */
const attribute: FormatCallback = (element, _walk, builder) => {
  const { key = '', default: fallback = '' } = element.attribs as Record<string, string>;
  const words = fallback === '' ? key : `${key}|fallback:"${fallback.replaceAll('"', '')}"`;
  builder.addInline(`{{${words}}}`, { noWordTransform: true });
};

const block = { leadingLineBreaks: 1, trailingLineBreaks: 1 };

const convert = compile({
  wordwrap: false,
  limits,
  formatters: { attribute },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: false, ignoreHref: false } },
    { selector: 'attribute', format: 'attribute' },
    { selector: 'div', format: 'block', options: block },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/** Bodies written as HTML as plain words: paragraphs stay apart, links keep their address, pictures go. Spaces that do
 * not break are an editor's doing, not the writer's. */
export function htmlToWords(html: string): string {
  return convert(html)
    .replaceAll('\u00A0', ' ')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** How many pictures are lost on the way. */
export function picturesIn(html: string): number {
  return (html.match(/<img\b/giu) ?? []).length;
}

/** `true` for text that is written as HTML, for formats that hold either. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:p|br|div|span|a|b|i|u|ul|ol|li|strong|em|h[1-6]|img|table)\b[^<>]*>/iu.test(text);
}
