import { asked, askTag, type Dialect, fieldName, known, type Piece, words } from '../piece';
import { dateTag, secondsOf, strftimeOf } from './date-format';

/** A command as it is written: `{formtext: name=who; default=there}`. */
interface Command {
  readonly source: string;
  readonly name: string;
  /** What stands between semicolons without a name. */
  readonly values: readonly string[];
  readonly settings: ReadonlyMap<string, string>;
  /** What a field is called. */
  readonly label: string;
}

/** Text Blaze: commands in single braces; `\` before a brace, a semicolon or itself makes it a letter. */
export const textBlaze: Dialect = (source) => {
  const pieces: Piece[] = [];
  const nameless = new Map<string, number>();
  let text = '';
  const endText = () => {
    if (text !== '') pieces.push(words(text));
    text = '';
  };
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (letter === '\\' && /[{}\\;]/u.test(source.charAt(at + 1))) {
      text += source.charAt(at + 1);
      at += 1;
    } else if (letter === '{') {
      const end = closingBrace(source, at);
      const piece = end < 0 ? null : readCommand(source.slice(at, end + 1), nameless);
      if (piece === null) {
        text += letter;
        continue;
      }
      endText();
      pieces.push(piece);
      at = end;
    } else text += letter;
  }
  endText();
  return pieces;
};

/** The longest command that is looked for; keeps a text full of open braces from being read over and over. */
const longestCommand = 2_000;

function closingBrace(source: string, start: number): number {
  let depth = 0;
  const last = Math.min(source.length, start + longestCommand);
  for (let at = start; at < last; at += 1) {
    const letter = source.charAt(at);
    if (letter === '\\') at += 1;
    else if (letter === '{') depth += 1;
    else if (letter === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function readCommand(source: string, nameless: Map<string, number>): Piece | null {
  const match = /^\{\s*(=|[a-z]+)\s*(?::([\s\S]*))?[\s\S]*\}$/iu.exec(source);
  if (match === null) return null;
  const name = (match[1] ?? '').toLowerCase();
  const parts = (match[2] ?? '')
    .replace(/\}$/u, '')
    .split(/(?<!\\);/u)
    .map((part) => part.trim());
  const settings = new Map<string, string>();
  const values: string[] = [];
  for (const part of parts) {
    const [, key, value] = /^([a-z]+)\s*=\s*([\s\S]*)$/iu.exec(part) ?? [];
    if (key !== undefined && value !== undefined) settings.set(key.toLowerCase(), unescaped(value));
    else if (part !== '') values.push(unescaped(part));
  }
  return meaningOf({ source, name, values, settings, label: labelOf(name, settings, nameless) });
}

function unescaped(text: string): string {
  return text.replace(/\\([{}\\;])/gu, '$1').replace(/^"([^"]*)"$/u, '$1');
}

/** Fields without a name are each a field of their own, fields of one name are one. */
function labelOf(name: string, settings: ReadonlyMap<string, string>, nameless: Map<string, number>): string {
  const given = settings.get('name') ?? '';
  if (given !== '' || !name.startsWith('form')) return given;
  const kind = name.slice('form'.length);
  const count = (nameless.get(kind) ?? 0) + 1;
  nameless.set(kind, count);
  return count === 1 ? kind : `${kind} ${count}`;
}

function meaningOf({ source, name, values, settings, label }: Command): Piece {
  const fallback = settings.get('default') ?? '';
  switch (name) {
    case 'cursor':
      return known(source, '{{ cursor }}');
    case 'enter':
      return words('\n');
    case 'clipboard':
      return asked(source, { name: 'clipboard' });
    case 'time':
    case 'date':
      return readTime(source, values[0] ?? '', settings);
    case 'import':
      return { kind: 'include', source, name: values[0] ?? '' };
    case 'formtext':
    case 'formparagraph':
    case 'formdate':
      return known(source, askTag(label, { fallback }));
    case 'formmenu': {
      const choices = fallback === '' || values.includes(fallback) ? values : [fallback, ...values];
      return known(source, askTag(label, { choices }));
    }
    case 'formtoggle':
      return known(source, `{% if ask.${fieldName(label)} %}`);
    case 'endformtoggle':
      return known(source, '{% endif %}');
    default:
      return asked(source, { name: label === '' ? `${name} ${values[0] ?? ''}` : label });
  }
}

/** `{time: dddd; shift=+1D}`; months and years have no fixed length, and another time zone is another clock. */
function readTime(source: string, format: string, settings: ReadonlyMap<string, string>): Piece {
  const seconds = secondsOf(settings.get('shift') ?? '');
  if (seconds === null || settings.has('at')) return asked(source, { name: 'date' });
  return known(source, dateTag(strftimeOf(format), seconds));
}
