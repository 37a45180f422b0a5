import { platformNames } from '../../domain/platform';
import type { TemplateDraft } from '../../domain/template';
import { type DifferencePiece, textDifference } from '../../domain/text-difference';
import { wordingsOf } from '../../domain/wordings';
import { wordingName } from '../kit/wording-name';
import { languageLabel } from './language-choices';
import { words } from './words';

/** One field that differs between two versions of a template. */
export interface FieldChange {
  readonly label: string;
  readonly pieces: readonly DifferencePiece[];
}

/** What made `later` out of `former`, field by field as the editor names them; empty when nothing did. */
export function changesBetween(former: TemplateDraft, later: TemplateDraft): FieldChange[] {
  const [before, after] = [readable(former), readable(later)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((label) => {
    const [from, to] = [before.get(label) ?? '', after.get(label) ?? ''];
    return from === to ? [] : [{ label, pieces: textDifference(from, to) }];
  });
}

/** A version's fields in words, by their labels. */
function readable(draft: TemplateDraft): ReadonlyMap<string, string> {
  const [, ...variants] = wordingsOf(draft);
  return new Map([
    [words.title, draft.title],
    [words.shortcut, draft.shortcut],
    [words.body, draft.body],
    ...variants.map((one) => [words.editor.bodyOf(wordingName(one)), one.body] as const),
    [words.folder, draft.folder],
    [words.labels, draft.labels.join(', ')],
    [words.language, languageLabel(draft.language)],
    [words.purpose, words.purposes[draft.purpose]],
    [words.platforms, draft.platforms.map((id) => platformNames[id]).join(', ')],
    [words.archivedMark, draft.archived ? words.editor.yes : ''],
  ]);
}
