/** Fewer letters than this could be of any language. */
const fewestLetters = 12;
/** The picker asks at every letter typed into it; beyond this many texts, all are looked at anew. */
const mostRemembered = 200;

/** Tells in which language contacts write. Texts are held in memory for the time of a talk, and never stored. */
export class ContactLanguage {
  readonly #detect: (text: string) => Promise<string | null>;
  readonly #known = new Map<string, Promise<string>>();

  constructor(detect: (text: string) => Promise<string | null>) {
    this.#detect = detect;
  }

  /** BCP 47; empty when what was said does not tell. */
  of(said: string): Promise<string> {
    const text = ownWords(said);
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= mostRemembered) this.#known.clear();
    // A browser that cannot say leaves templates in their own language, which is no reason to show none.
    const language = this.#tell(text).catch(() => '');
    this.#known.set(text, language);
    return language;
  }

  async #tell(text: string): Promise<string> {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < fewestLetters && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(text))
      return '';
    return (await this.#detect(text)) ?? '';
  }
}

/** Without links, addresses and handles, which are of no language. */
function ownWords(said: string): string {
  return said
    .replace(/https?:\/\/\S+|\S+@\S+|[@#]\S+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
