import { knownCommands } from '../../domain/liquid-engine';
import { asked, type Dialect, fieldName, known, type Piece, words } from '../piece';
import { readOutput, tagFor } from './expression';
import type { TagTable } from './tables';

/** `{{ … }}`, `{{{ … }}}` and `{% … %}`; a brace within ends the search, so that a long text is read once. */
const braces = /\{\{\{?([^{}]*)\}\}\}?|\{%-?([^{}]*?)-?%\}/gu;

/** Tools that write `{{ name }}`, most of them Liquid, with the names of a table. */
export function doubleBraces(table: TagTable): Dialect {
  return (source) => {
    const locals = localNames(source);
    return split(source, (whole, output, command) => {
      if (command !== undefined) return readCommand(whole, command, table, locals);
      const inner = (output ?? '').replace(/^-|-$/gu, '').trim();
      if (inner === '') return words(whole);
      const [root = ''] = /^[\p{L}\p{N}_]+/u.exec(inner) ?? [];
      return locals.has(root) ? known(whole, `{{ ${inner} }}`) : readOutput(whole, inner, table);
    });
  };
}

/** Walks through a text, tag by tag. */
export function split(
  source: string,
  read: (whole: string, output: string | undefined, command: string | undefined) => Piece,
): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of source.matchAll(braces)) {
    if (match.index > done) pieces.push(words(source.slice(done, match.index)));
    pieces.push(read(match[0], match[1], match[2]));
    done = match.index + match[0].length;
  }
  if (done < source.length) pieces.push(words(source.slice(done)));
  return pieces;
}

/** Names that the text gives itself. */
function localNames(source: string): ReadonlySet<string> {
  const given = source.matchAll(/\{%-?\s*(?:assign|capture|for)\s+([\p{L}_][\p{L}\p{N}_]*)/gu);
  return new Set([...given].map((match) => match[1] ?? ''));
}

/** A condition or assignment: its names become ours, those that have no counterpart become questions. */
function readCommand(whole: string, command: string, table: TagTable, locals: ReadonlySet<string>): Piece {
  const [, name = '', rest = ''] = /^\s*(\w+)([\s\S]*)$/u.exec(command) ?? [];
  if (!knownCommands.includes(name) && !/^end\w+$/u.test(name)) return asked(whole, { name: command });
  let strange = false;
  const ours = rest.replace(
    /"[^"]*"|'[^']*'|[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+|\[[^\]]*\])*\??/gu,
    (token, at: number) => {
      if (/^["']/u.test(token) || isLanguage(token, rest.slice(0, at))) return token;
      const [root = ''] = token.split(/[.[]/u);
      const tag = locals.has(root) ? token : tagFor(token, table);
      strange ||= tag === null;
      return tag ?? `ask.${fieldName(token)}`;
    },
  );
  const liquid = `{% ${name}${ours.trimEnd()} %}`;
  return { kind: 'tag', source: whole, liquid, known: !strange };
}

const keywords = [
  'and',
  'or',
  'not',
  'contains',
  'in',
  'true',
  'false',
  'nil',
  'null',
  'blank',
  'empty',
  'reversed',
];

/** Words of Liquid itself, and filters. */
function isLanguage(token: string, before: string): boolean {
  return keywords.includes(token) || /\|\s*$/u.test(before);
}
