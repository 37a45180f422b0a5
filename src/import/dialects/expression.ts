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
  if (tag === null || lost || !isName)
    return asked(source, { name: isName ? path : inner, fallback: fallback ?? '' });
  if (tag === 'cursor') return known(source, '{{ cursor }}');
  const ends = fallback === null ? [] : [`default: ${quoted(fallback)}`];
  return known(source, `{{ ${[tag, ...liquid, ...ends].join(' | ')} }}`);
}

interface ReadFilters {
  readonly fallback: string | null;
  /** Filters that mean the same here, as they are written. */
  readonly liquid: readonly string[];
  /** `true` when one of them has no counterpart. */
  readonly lost: boolean;
}

function readFilters(filters: readonly string[], table: TagTable): ReadFilters {
  let fallback: string | null = null;
  let lost = false;
  const liquid: string[] = [];
  for (const raw of filters) {
    const filter = raw.trim();
    const words = fallbackIn(filter);
    const format = /^datetime_format\s*\(?:?\s*["']([^"']*)["']\s*\)?$/u.exec(filter)?.[1];
    const [name = ''] = /^\w+/u.exec(filter) ?? [];
    if (words !== null) fallback = words;
    else if (format !== undefined) liquid.push(`date: ${quoted(strftimeOf(format))}`);
    else if (knownFilters.includes(name) && !hasForeignName(filter, table)) liquid.push(filter);
    else lost = true;
  }
  return { fallback, liquid, lost };
}

/** `fallback: "x"`, `default: 'x'` or a text alone; `null` for another filter. */
function fallbackIn(filter: string): string | null {
  const match = /^(?:(?:fallback|default)\s*:\s*)?(?:"([^"]*)"|'([^']*)')$/u.exec(filter);
  return match === null ? null : (match[1] ?? match[2] ?? '');
}

/** A filter may speak of other names: those would be unknown here. */
function hasForeignName(filter: string, table: TagTable): boolean {
  const outside = filter.replace(/"[^"]*"|'[^']*'/gu, '').replace(/^\w+\s*:?/u, '');
  return (outside.match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? []).some((name) => tagFor(name, table) === null);
}

/** Splits at a sign, but not within quotes. */
export function splitOutside(text: string, sign: string): string[] {
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
