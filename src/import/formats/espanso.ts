import { espansoDialect } from '../dialects/espanso';
import { type ForeignBody, fromHtml, fromText, sourceOf, type TreeFormat } from '../foreign';
import { Refusal } from '../refusal';
import { fieldOf, isRecord, listOf, textOf, wordsOf } from '../syntax/fields';

/** espanso: one file is one group of matches. */
export const espanso: TreeFormat = {
  id: 'espanso',
  open: (tree, file) => {
    const matches = fieldOf(tree, 'matches');
    if (!Array.isArray(matches) || !matches.slice(0, 20).some(isMatch)) return null;
    const shared = listOf(tree, 'global_vars');
    return sourceOf(matches, isRecord, (match) => {
      const [trigger = '', ...more] = [
        ...[textOf(match, 'trigger')].filter((one) => one !== ''),
        ...listOf(match, 'triggers').filter((one): one is string => typeof one === 'string'),
      ];
      return {
        title: textOf(match, 'label'),
        shortcut: trigger,
        folder: file,
        labels: [...more, ...wordsOf(match, 'search_terms')],
        ...readBody(match, shared),
      };
    });
  },
};

function isMatch(match: unknown): boolean {
  return ['trigger', 'triggers', 'regex'].some((name) => fieldOf(match, name) !== undefined);
}

function readBody(match: unknown, shared: readonly unknown[]): ForeignBody {
  const vars = [...shared, ...listOf(match, 'vars')];
  const form = textOf(match, 'form');
  if (form !== '') return fromText(form, espansoDialect(vars, fieldOf(match, 'form_fields') ?? {}));
  const dialect = espansoDialect(vars, null);
  const html = textOf(match, 'html');
  if (html !== '') return fromHtml(html, dialect);
  const text = textOf(match, 'replace') || textOf(match, 'markdown');
  if (text === '' && textOf(match, 'image_path') !== '') throw new Refusal({ why: 'no-text' });
  return fromText(text, dialect);
}
