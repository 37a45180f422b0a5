/** Everything that can be wrong with a template's source. Each language has a sentence for it (`problem-words/`). */
export const problemCodes = [
  ...(['open-output', 'open-block', 'open-tag', 'open-raw', 'unknown-filter', 'no-filter'] as const),
  ...(['empty-tag', 'no-command', 'bad-assign', 'bad-for', 'stray-else', 'ends-nothing'] as const),
  ...(['lone-command', 'unknown-command', 'too-long', 'too-much', 'unreadable'] as const),
  ...(['no-tag-name', 'field-missing', 'field-unclear', 'no-parts', 'unknown-tag'] as const),
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What is wrong with a template and where, without words: they are said where it is shown, in the agent's language. */
export interface TemplateProblem {
  readonly code: ProblemCode;
  /** What the template names there; empty where it names nothing. */
  readonly name: string;
  /** What may have been meant; `null` when nothing known is near. */
  readonly near: string | null;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}
