import { asked, type Dialect, known, type Piece } from '../piece';
import { dateTag, secondsOf, strftimeOf } from './date-format';
import { split } from './double-braces';
import { readOutput, tagFor } from './expression';
import { briskine } from './tables';

/** Briskine: Handlebars with helpers. Blocks other than `if` and `unless` have no counterpart. */
export const handlebars: Dialect = (source) =>
  split(source, (whole, output, command) =>
    command !== undefined ? asked(whole, { name: command }) : readTag(whole, (output ?? '').trim()),
  );

function readTag(whole: string, inner: string): Piece {
  const [, sign = '', helper = '', rest = ''] = /^([#/>!]?)\s*([^\s]*)\s*([\s\S]*)$/u.exec(inner) ?? [];
  const block = helper === 'if' || helper === 'unless';
  if (sign === '!') return known(whole, '');
  if (sign === '>') return { kind: 'include', source: whole, name: helper };
  if (sign === '/' && block) return known(whole, `{% end${helper} %}`);
  if (inner === 'else') return known(whole, '{% else %}');
  if (sign === '#' && block) {
    const tag = tagFor(rest.trim(), briskine);
    if (tag !== null) return known(whole, `{% ${helper} ${tag} %}`);
  }
  if (sign !== '') return asked(whole, { name: inner });
  if (helper === 'cursor') return known(whole, '{{ cursor }}');
  if (helper === 'or') return readEither(whole, rest);
  if (helper === 'moment') return readMoment(whole, rest);
  return readOutput(whole, inner, briskine);
}

/** `or to.first_name "there"`. */
function readEither(whole: string, rest: string): Piece {
  const [first = '', ...others] = rest.match(/"[^"]*"|'[^']*'|\S+/gu) ?? [];
  const last = others.at(-1) ?? '';
  return readOutput(whole, /^["']/u.test(last) ? `${first} | default: ${last}` : first, briskine);
}

/** `moment add='7;days' format='DD MMMM'`. */
function readMoment(whole: string, rest: string): Piece {
  const option = (name: string) => new RegExp(`\\b${name}=["']([^"']*)["']`, 'u').exec(rest)?.[1] ?? '';
  const seconds = secondsOf(option('add').replace(';', ' '));
  const back = secondsOf(option('subtract').replace(';', ' '));
  if (seconds === null || back === null) return asked(whole, { name: 'date' });
  return known(whole, dateTag(strftimeOf(option('format')), seconds - back));
}
