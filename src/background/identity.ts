import type { ConversationRef } from '../domain/conversation';

/** Conversations come by again all the time; beyond this many, hashes are made anew. */
const mostRemembered = 5_000;

/**
 * The keys that conversations are recognized by: salted hashes, so that what is stored names nobody
 * (`design.md` 3, promise 2). They only ever match within one install.
 */
export class Identity {
  readonly #salt: () => Promise<string>;
  readonly #hashes = new Map<string, string>();

  constructor(salt: () => Promise<string>) {
    this.#salt = salt;
  }

  /** Keys of a conversation, strongest first: `t:` thread, `h:` handle, `n:` name unless it proves nothing. */
  async keysOf(ref: ConversationRef): Promise<string[]> {
    const { platform, thread, handle, name, ambiguousName } = ref;
    const plain: (readonly ['t' | 'h' | 'n', string])[] = [];
    if (thread) plain.push(['t', thread]);
    if (handle) plain.push(['h', handle.replace(/^@/u, '').toLowerCase()]);
    const plainName = ambiguousName || !name ? '' : nameForm(name);
    if (plainName !== '') plain.push(['n', plainName]);
    return Promise.all(
      plain.map(async ([kind, value]) => `${kind}:${await this.#hash(`${platform}|${kind}|${value}`)}`),
    );
  }

  /** The salt is another one now. */
  forget(): void {
    this.#hashes.clear();
  }

  async #hash(text: string): Promise<string> {
    const known = this.#hashes.get(text);
    if (known !== undefined) return known;
    const bytes = new TextEncoder().encode(`${await this.#salt()}|${text}`);
    const hash = base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    if (this.#hashes.size >= mostRemembered) this.#hashes.clear();
    this.#hashes.set(text, hash);
    return hash;
  }
}

/** Lists and headers space and case names differently. */
function nameForm(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
