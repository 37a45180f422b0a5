import type { TemplateDraft } from '../domain/template';
import type { TemplateProblem } from '../domain/template-problem';

/** The first wording of a draft that does not parse; the message names the variant when it is one. */
export function problemIn(
  draft: TemplateDraft,
  check: (body: string) => TemplateProblem | null,
): TemplateProblem | null {
  const own = check(draft.body);
  if (own) return own;
  for (const { language, body } of draft.variants) {
    const problem = check(body);
    if (problem) return { ...problem, message: `In the ${language} variant: ${problem.message}` };
  }
  return null;
}
