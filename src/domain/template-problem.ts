import { LiquidError } from 'liquidjs';
import { knownCommands, knownFilters } from './liquid-engine';
import { nearestName } from './nearest-name';
import type { ProblemCode, TemplateProblem } from './problem-code';

/** What is wrong, without its place. */
export type Fault = Pick<TemplateProblem, 'code' | 'name' | 'near'>;

/** What Liquid says, as a pattern that may catch a name, and what it means. */
const meanings: readonly (readonly [pattern: RegExp, means: ProblemCode | ((name: string) => Fault)])[] = [
  [/^output .* not closed/su, 'open-output'],
  [/^tag "(.*)" not found/su, strangeCommand],
  [/^tag \{%-?\s*(\w+).*%\} not closed/su, 'open-block'],
  [/^tag .* not closed/su, 'open-tag'],
  [/^raw .* not closed/su, 'open-raw'],
  [/^undefined filter: (.*)/su, (name) => fault('unknown-filter', name, nearestName(name, knownFilters))],
  [/^expected filter name/u, 'no-filter'],
  [/^invalid value expression/u, 'empty-tag'],
  [/tag name expected/u, 'no-command'],
  [/^expected variable name|^expected "="/u, 'bad-assign'],
  [/^illegal tag: \{%-?\s*for/u, 'bad-for'],
  [/else|elsif/u, 'stray-else'],
  [/^parse length limit/u, 'too-long'],
  [/^(template render|memory alloc) limit|^too much text|^Invalid (string|array) length/u, 'too-much'],
];

/** Says what Liquid's error means. Anything thrown will do; unknown errors have a meaning too. */
export function describeProblem(error: unknown): TemplateProblem {
  const [line, column] = LiquidError.is(error) ? error.token.getPosition() : [1, 1];
  const original = LiquidError.is(error) ? (error.originalError ?? error) : error;
  const said = (original instanceof Error ? original.message : String(original)).replace(
    /, line:\d+, col:\d+$/u,
    '',
  );
  return { ...meaningOf(said), line: line ?? 1, column: column ?? 1 };
}

function meaningOf(said: string): Fault {
  for (const [pattern, means] of meanings) {
    const match = said.match(pattern);
    if (match === null) continue;
    const [, name = ''] = match;
    return typeof means === 'string' ? fault(means, name) : means(name);
  }
  return fault('unreadable');
}

function strangeCommand(name: string): Fault {
  const ends = /^end(\w+)$/u.exec(name)?.[1];
  if (ends !== undefined && knownCommands.includes(ends)) return fault('ends-nothing', ends);
  if (knownCommands.includes(name)) return fault('lone-command', name);
  return fault('unknown-command', name, nearestName(name, knownCommands));
}

/** `name` is what the template names, `near` what may have been meant. */
export function fault(code: ProblemCode, name = '', near: string | null = null): Fault {
  return { code, name, near };
}
