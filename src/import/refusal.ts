import type { EntryReason, FileDamage } from '../domain/entry-reason';

/** Why one entry of a file can't become a template. The surface has a sentence for each. */
export type RefusalReason =
  | EntryReason
  | { readonly why: 'no-text' | 'broken-row' }
  /** One of several files, which is no library of another tool. */
  | { readonly why: 'strange-file'; readonly name: string };

/** Thrown while one entry is read; caught where the entries are counted. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason.why);
  }
}

/** Why nothing can be taken from a file. */
export type DamageReason =
  | FileDamage
  | 'empty'
  | 'binary'
  | 'binary-plist'
  | 'broken-yaml'
  | 'broken-xml'
  | 'entities'
  | 'broken-zip'
  | 'zip-too-large';

/** Thrown when a file as a whole can't be read; caught in `read-library.ts`. */
export class Damage extends Error {
  constructor(readonly reason: DamageReason) {
    super(reason);
  }
}
