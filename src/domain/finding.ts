/**
 * Something to mind before a reply is sent (`design.md` 2.3), as data; the surface that shows it has the words.
 * Instants in milliseconds since the epoch, lengths in UTF-16 units.
 */
export type Finding =
  /** A tag or a `[placeholder]` that nobody filled in. */
  | { readonly kind: 'leftover'; readonly text: string }
  /** Somebody else is greeted. */
  | { readonly kind: 'name'; readonly text: string; readonly contact: string }
  /** `refused`: the site's own box takes no more than `limit`; else it may cut or split the message. */
  | { readonly kind: 'length'; readonly length: number; readonly limit: number; readonly refused: boolean }
  /** Characters that count twice make more bytes than the site may take. */
  | { readonly kind: 'bytes'; readonly length: number; readonly limit: number }
  | { readonly kind: 'shouting' }
  | { readonly kind: 'insult'; readonly text: string }
  | { readonly kind: 'card' }
  | { readonly kind: 'password' }
  /** This contact was sent the same template before. */
  | { readonly kind: 'repeated'; readonly at: number }
  /** A promotion, and this contact had one less than `days` days ago. */
  | { readonly kind: 'promotion'; readonly at: number; readonly days: number }
  /** A reply of ours appeared that was not written here. */
  | { readonly kind: 'answered' };
