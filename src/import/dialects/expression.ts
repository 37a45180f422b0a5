import { knownFilters } from '../../domain/liquid-engine';
import { fixedTags } from '../../domain/tags';
import { asked, known, type Piece, quoted } from '../piece';
import { strftimeOf } from './date-format';
import type { TagTable } from './tables';

const ownNames: ReadonlySet<string> = new Set(fixedTags.map(({ name }) => name));
/** A name with its parts: `ticket.requester.name`, `contact['first_name']`, `$contact.firstname`. */
const pathPattern = /^[\p{L}\p{N}_$@][\p{L}\p{N}_$@.:\-[\]'"]*\??$/u;

/** Our tag for a foreign name, or `null`. A name that is already ours stays. */
export function tagFor(path: string, table: TagTable): string | null {
  const name = path.replace(/\[\s*['"]?([^'"\]]+)['"]?\s*\]/gu, '.$1').toLowerCase();
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found !== undefined) return found;
  return ownNames.has(name) || /^(?:ask|note)\.[\p{L}\p{N}_-]+$/u.test(name) ? name : null;
}

/** What stands between double braces, as a tag: a name, perhaps a fallback, perhaps filters. */
export function readOutput(source: string, inner: string, table: TagTable): Piece {
  const [head = '', ...filters] = splitOutside(inner.replace(/\|\|/gu, '|fallback:'), '|');
  const path = head.trim();
  const tag = tagFor(path, table);
  const { fallback, liquid, lost } = readFilters(filters, table);
  const isName = pathPattern.test(path);
  if (tag === null || lost || !isName) return asked(source, { name: isName ? path : inner, fallback });
  if (tag === 'cursor') return known(source, '{{ cursor }}');
  return known(source, `{{ ${[tag, ...liquid].join(' | ')} }}`);
}

interface ReadFilters {
  /** Words for when there is no value; empty for none. */
  readonly fallback: string;
  /** The filters as they are written here, in their order. */
  readonly liquid: readonly string[];
  /** `true` when one of them has no counterpart. */
  readonly lost: boolean;
}

function readFilters(filters: readonly string[], table: TagTable): ReadFilters {
  const liquid: string[] = [];
  let fallback = '';
  let lost = false;
  for (const raw of filters) {
    const filter = raw.trim();
    const words = fallbackIn(filter);
    const ours = words === null ? ourFilter(filter, table) : `default: ${quoted(words)}`;
    if (words !== null) fallback = words;
    if (ours === null) lost = true;
    else liquid.push(ours);
  }
  return { fallback, liquid, lost };
}

/** `fallback: "x"`, `default: 'x'` or a text alone; `null` for another filter. */
function fallbackIn(filter: string): string | null {
  const match = /^(?:(?:fallback|default)\s*:\s*)?(?:"([^"]*)"|'([^']*)')$/u.exec(filter);
  return match === null ? null : (match[1] ?? match[2] ?? '');
}

/** A filter with our names in it, or `null` when it or one of them has no counterpart. */
function ourFilter(filter: string, table: TagTable): string | null {
  const format = /^datetime_format\s*\(?:?\s*["']([^"']*)["']\s*\)?$/u.exec(filter)?.[1];
  if (format !== undefined) return `date: ${quoted(strftimeOf(format))}`;
  const [, given = '', rest = ''] = /^(\w+)([\s\S]*)$/u.exec(filter) ?? [];
  const name = given === 'fallback' ? 'default' : given;
  if (!knownFilters.includes(name)) return null;
  let strange = false;
  const ours = rest.replace(/"[^"]*"|'[^']*'|[\p{L}_][\p{L}\p{N}_.]*/gu, (token) => {
    if (/^["']/u.test(token)) return token;
    const tag = tagFor(token, table);
    strange ||= tag === null;
    return tag ?? token;
  });
  return strange ? null : `${name}${ours}`;
}

/** Splits at a sign, but not within quotes. */
function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = [];
  let quote = '';
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if ((letter === '"' || letter === "'") && text.indexOf(letter, at + 1) >= 0) quote = letter;
    else if (letter === sign) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
