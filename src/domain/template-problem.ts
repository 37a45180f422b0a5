import { LiquidError } from 'liquidjs';
import { knownCommands, knownFilters } from './liquid-engine';
import { nearestName } from './nearest-name';

/** Why a template can't be used, in words for the person who wrote it, and where. Both count from 1. */
export interface TemplateProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** What Liquid says, as a pattern, and what we say instead. */
const wordings: readonly (readonly [pattern: RegExp, say: (match: RegExpMatchArray) => string])[] = [
  [/^output .* not closed/su, () => 'The tag opened here with {{ is never closed. Add }} at its end.'],
  [/^tag "(.*)" not found/su, ([, name = '']) => unknownCommand(name)],
  [
    /^tag \{%-?\s*(\w+).*%\} not closed/su,
    ([, name = '']) => `The “${name}” opened here never ends. Add {% end${name} %}.`,
  ],
  [/^tag .* not closed/su, () => 'The tag opened here with {% is never closed. Add %} at its end.'],
  [/^raw .* not closed/su, () => 'This “raw” part never ends. Add {% endraw %}.'],
  [
    /^undefined filter: (.*)/su,
    ([, name = '']) => `There is no filter “${name}”.${didYouMean(name, knownFilters)}`,
  ],
  [/^expected filter name/u, () => 'A filter name is missing after the | here.'],
  [
    /^invalid value expression/u,
    () => 'This tag is empty or can’t be read. Write a name in it, such as {{ first_name }}.',
  ],
  [/tag name expected/u, () => 'A command is missing here, such as {% if first_name %}.'],
  [/^expected variable name|^expected "="/u, () => 'Write {% assign name = value %} here.'],
  [/^illegal tag: \{%-?\s*for/u, () => 'Write {% for word in list %} here.'],
  [/else|elsif/u, () => 'There is an “else” in the wrong place here.'],
  [/^parse length limit/u, () => 'This template is too long.'],
  [
    /^(template render|memory alloc) limit|^too much text|^Invalid (string|array) length/u,
    () => 'This template works too long or makes too much text.',
  ],
];

/** Says what Liquid's error means. Anything thrown will do; unknown errors get a plain sentence too. */
export function describeProblem(error: unknown): TemplateProblem {
  const [line, column] = LiquidError.is(error) ? error.token.getPosition() : [1, 1];
  const original = LiquidError.is(error) ? (error.originalError ?? error) : error;
  const said = (original instanceof Error ? original.message : String(original)).replace(
    /, line:\d+, col:\d+$/u,
    '',
  );
  for (const [pattern, say] of wordings) {
    const match = said.match(pattern);
    if (match !== null) return { message: say(match), line: line ?? 1, column: column ?? 1 };
  }
  return { message: 'This part can’t be read as a tag.', line: line ?? 1, column: column ?? 1 };
}

function unknownCommand(name: string): string {
  const ends = /^end(\w+)$/u.exec(name)?.[1];
  if (ends !== undefined && knownCommands.includes(ends))
    return `This {% ${name} %} ends nothing: no “${ends}” is open.`;
  if (knownCommands.includes(name))
    return `This “${name}” stands alone: it belongs inside an “if” or a “case”.`;
  return `There is no command “${name}”.${didYouMean(name, knownCommands)}`;
}

/** ` Did you mean “…”?`, or nothing when no name is near. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const nearest = nearestName(typed, names);
  return nearest === null ? '' : ` Did you mean “${nearest}”?`;
}
