import { fill } from '../fill';
import type { ProblemCode, TemplateProblem } from '../problem-code';

/** One language's sentences; `{name}` is filled with what the template names, `{near}` with what may be meant. */
export type ProblemWords = Readonly<Record<ProblemCode | 'didYouMean', string>>;

/** What is wrong with a template, in a sentence, without its place. */
export function sayProblem(
  words: ProblemWords,
  { code, name, near }: Omit<TemplateProblem, 'line' | 'column'>,
) {
  const sentence = fill(words[code], { name });
  return near === null ? sentence : `${sentence} ${fill(words.didYouMean, { near })}`;
}
