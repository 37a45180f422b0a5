import type { TemplateProblem } from '../../domain/problem-code';
import { sayProblem } from '../../domain/problem-words/say';
import { words } from './words';

/** What is wrong with a text and where, in a sentence. */
export function problemSentence(problem: TemplateProblem): string {
  return words.bodyProblem(sayProblem(words.problems, problem), problem.line, problem.column);
}
