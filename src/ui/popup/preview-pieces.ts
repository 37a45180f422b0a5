import type { Rendered, TagValue } from '../../contract/calls';

/** A stretch of the preview: the author's own words, a tag's value, or a tag that will be asked for. */
export interface PreviewPiece {
  readonly kind: 'own' | 'value' | 'asked';
  readonly text: string;
}

/**
 * Cuts a rendered text at the values of its tags. The renderer says which values there are, not where they
 * stand, so a word of the author's that equals a value is marked too; this is only for showing.
 */
export function previewPieces({ text, tags }: Rendered): PreviewPiece[] {
  const shown = new Map(tags.flatMap(shownAs));
  if (shown.size === 0) return [{ kind: 'own', text }];
  const longestFirst = [...shown.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const pieces: PreviewPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push({ kind: 'own', text: text.slice(from, match.index) });
    pieces.push({ kind: shown.get(match[0]) ?? 'value', text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: 'own', text: text.slice(from) });
  return pieces;
}

function shownAs(tag: TagValue): [string, 'value' | 'asked'][] {
  if (tag.value === null) return [[`[${tag.label}]`, 'asked']];
  return tag.value.trim() === '' ? [] : [[tag.value, 'value']];
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
