import { asked, askTag, type Dialect, known, type Piece, words } from '../piece';
import { byRules, type Rule } from './by-rules';
import { dateTag, secondsOf, strftimeOf } from './date-format';
import { doubleBraces } from './double-braces';
import { readOutput } from './expression';
import { common } from './tables';

const commonBraces = doubleBraces(common);

const cursor = (pattern: RegExp): Rule => ({ pattern, read: ([source]) => known(source, '{{ cursor }}') });
const clipboard = (pattern: RegExp): Rule => ({
  pattern,
  read: ([source]) => asked(source, { name: 'clipboard' }),
});
const momentDate = (pattern: RegExp): Rule => ({
  pattern,
  read: ([source, format = '']) => known(source, dateTag(strftimeOf(format))),
});
const include = (pattern: RegExp): Rule => ({
  pattern,
  read: ([source, name = '']): Piece => ({ kind: 'include', source, name }),
});

/** Auto Text Expander: `%clip%`, `%url%`, `%d(format)`. */
export const autoTextExpander = byRules([
  clipboard(/%clip%/giu),
  { pattern: /%url%/giu, read: ([source]) => asked(source, { name: 'url' }) },
  momentDate(/%d\(([^()]{0,80})\)/gu),
  cursor(/%\|%/gu),
]);

/** ProKeys: macros in double square brackets, fields to fill in between percent signs. */
export const proKeys = byRules([
  momentDate(/\[\[%d\(([^()]{0,80})\)\]\]/gu),
  include(/\[\[%s\(([^()]{0,80})\)\]\]/gu),
  clipboard(/\[\[%p\]\]/gu),
  { pattern: /\[\[(%[^[\]]{1,80})\]\]/gu, read: ([source, inner = '']) => asked(source, { name: inner }) },
  { pattern: /%([\p{L}_][\p{L}\p{N}_ -]{0,38})%/gu, read: ([source, name = '']) => readBlank(source, name) },
]);

/** `%name%` is whom one writes to; every other blank is asked for, as it was there. */
function readBlank(source: string, name: string): Piece {
  if (/^(?:first[ _-]?)?name$/iu.test(name)) return known(source, '{{ first_name }}');
  return known(source, askTag(name));
}

/** The date parts that TextExpander spells like strftime. */
const textExpanderDate = /%(?:1[dmeHIMS]|[YymdeBbAaHIMSp])(?![\p{L}\p{N}])/gu;

/** TextExpander: everything begins with a percent sign. */
export const textExpander = byRules([
  clipboard(/%clipboard/gu),
  cursor(/%\|/gu),
  include(/%snippet:([^%]{1,80})%/gu),
  {
    pattern: /%fill(?:text|area|popup)?:([^%]{0,400})%|%fill:([^%]{0,80})%/gu,
    read: ([source, inner = '']) => readFill(source, inner),
  },
  { pattern: /%(?:key:(?:enter|return)%)/gu, read: () => words('\n') },
  { pattern: /%key:[a-z]{1,20}%|%fillpart[^%]{0,80}%/gu, read: ([source]) => asked(source) },
  {
    pattern: /%@([+-]\d{1,4}[DWhms])/gu,
    read: ([source, shift = '']) => {
      const seconds = secondsOf(shift);
      return seconds === null ? asked(source, { name: 'date' }) : known(source, dateTag('', seconds));
    },
  },
  {
    pattern: textExpanderDate,
    read: ([source]) => known(source, dateTag(source.replace(/^%1/u, '%-'))),
  },
  { pattern: /%%/gu, read: () => words('%') },
]);

/** `name=size:default=M:S:L`: what has no name is a choice. */
function readFill(source: string, inner: string): Piece {
  const parts = inner.split(':');
  const setting = (key: string) =>
    parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
  const choices = parts.filter(
    (part) => part !== '' && !/^(?:name|default|width|height|optional)\b/u.test(part),
  );
  const fallback = setting('default');
  const name = setting('name') || (choices.length === 1 ? (choices[0] ?? '') : '') || 'text';
  if (choices.length < 2) return known(source, askTag(name, { fallback }));
  return known(source, askTag(name, { choices: fallback === '' ? choices : [fallback, ...choices] }));
}

/** What Raycast and Alfred write alike: words in single braces. */
const singleBraces: readonly Rule[] = [
  clipboard(/\{clipboard(?:[ :][^{}]{0,80})?\}/gu),
  cursor(/\{cursor\}/gu),
  {
    pattern: /\{argument([^{}]{0,200})\}/gu,
    read: ([source, inner = '']) => {
      const setting = (key: string) => new RegExp(`${key}="([^"]*)"`, 'u').exec(inner)?.[1] ?? '';
      const choices = setting('options').split(',');
      return known(source, askTag(setting('name') || 'argument', { fallback: setting('default'), choices }));
    },
  },
  {
    pattern: /\{(?:date|day|time|datetime|isodate)(?:\s*[ :]([^{}]{0,120}))?\}/gu,
    read: ([source, options = '']) => readDate(source, options),
  },
  include(/\{snippet(?:\s+name="|:)([^"{}]{1,80})"?\}/gu),
  {
    pattern: /\{(?:uuid|selection|browser-tab|random|var)\b[^{}]{0,120}\}/gu,
    read: ([source]) => asked(source),
  },
];

export const raycast: Dialect = byRules(singleBraces);
export const alfred: Dialect = byRules(singleBraces);

function readDate(source: string, options: string): Piece {
  const format = /format="([^"]*)"/u.exec(options)?.[1] ?? '';
  const shift = /offset="([^"]*)"/u.exec(options)?.[1] ?? /^[+-][\w\s+-]+/u.exec(options)?.[0] ?? '';
  const seconds = secondsOf(shift);
  if (seconds === null) return asked(source, { name: 'date' });
  const plain = source.startsWith('{day') ? '%A' : /^\{time\b/u.test(source) ? '%H:%M' : '';
  return known(source, dateTag(format === '' ? plain : strftimeOf(format), seconds));
}

const looseSpellings = byRules([
  {
    pattern: /\$(contact\.[a-z_]+)/gu,
    read: ([source, name = '']) => readOutput(source, name, common),
  },
  cursor(/\[\[CURSOR\]\]/gu),
]);

/** Spreadsheets and small tools: double braces, respond.io's `$contact.firstname`, Quicktext's `[[CURSOR]]`. */
export const commonSpellings: Dialect = (source) =>
  commonBraces(source).flatMap((piece) => (piece.kind === 'words' ? looseSpellings(piece.text) : [piece]));
