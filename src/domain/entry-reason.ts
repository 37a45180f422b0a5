import type { TemplateProblem } from './problem-code';

/** Why one entry of a file can't become a template, without words. `field` is a field's name in the file. */
export type EntryReason =
  | { readonly why: 'not-a-template' | 'shortcut-signs' }
  | { readonly why: 'missing' | 'not-text' | 'not-a-list' | 'strange-value'; readonly field: string }
  | { readonly why: 'too-long' | 'too-many'; readonly field: string; readonly limit: number }
  /** A text that does not parse; `variant` is its language, or `null` for the body. */
  | { readonly why: 'problem'; readonly problem: TemplateProblem; readonly variant: string | null };

/** Why nothing can be taken from a template file. */
export type FileDamage = 'broken-json' | 'unknown' | 'newer-version' | 'no-entries' | 'too-many';
