import browser from 'webextension-polyfill';

/** The language a text is written in, BCP 47, as the browser itself tells; `null` when it is not sure. */
export async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const best = languages.toSorted((a, b) => b.percentage - a.percentage)[0];
  return isReliable && best && best.language !== 'und' ? best.language : null;
}
