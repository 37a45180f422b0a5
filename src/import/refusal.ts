/** Why one entry of a file can't become a template. The surface has a sentence for each. */
export type RefusalReason =
  | { readonly why: 'not-a-template' | 'no-text' | 'broken-row' }
  | { readonly why: 'too-long'; readonly limit: number }
  /** One of several files, which is no library of another tool. */
  | { readonly why: 'strange-file'; readonly name: string }
  /** A sentence from the reader of our own files or from the template language. */
  | { readonly why: 'said'; readonly sentence: string };

/** Thrown while one entry is read; caught where the entries are counted. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason.why);
  }
}

/** Why nothing can be taken from a file. */
export type DamageReason =
  | 'empty'
  | 'binary'
  | 'binary-plist'
  | 'broken-json'
  | 'broken-yaml'
  | 'broken-xml'
  | 'entities'
  | 'broken-zip'
  | 'zip-too-large'
  | 'too-many'
  | 'no-entries'
  | 'unknown';

/** Thrown when a file as a whole can't be read; caught in `read-library.ts`. */
export class Damage extends Error {
  constructor(readonly reason: DamageReason) {
    super(reason);
  }
}
