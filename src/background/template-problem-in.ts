import type { TemplateProblem } from '../domain/problem-code';
import type { TemplateDraft } from '../domain/template';
import { wordingsOf } from '../domain/wordings';

/** The first text of a draft that does not parse; `wording` counts from 0, the default text. */
export function problemIn(
  draft: TemplateDraft,
  check: (body: string) => TemplateProblem | null,
): { readonly problem: TemplateProblem; readonly wording: number } | null {
  for (const [wording, { body }] of wordingsOf(draft).entries()) {
    const problem = check(body);
    if (problem) return { problem, wording };
  }
  return null;
}
