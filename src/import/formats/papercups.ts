import { commonSpellings } from '../dialects/spellings';
import { fromText, recordFormat } from '../foreign';
import { has, textOf } from '../syntax/fields';

/** Papercups canned responses: names are slash commands. */
export const papercups = recordFormat({
  id: 'papercups',
  lists: ['data', 'canned_responses'],
  fits: (record) =>
    has(record, 'name', 'content') &&
    (textOf(record, 'object') === 'canned_response' || textOf(record, 'name').startsWith('/')),
  read: (record) => ({
    shortcut: textOf(record, 'name'),
    ...fromText(textOf(record, 'content'), commonSpellings),
  }),
});
