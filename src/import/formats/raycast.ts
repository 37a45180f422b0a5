import { raycast as dialect } from '../dialects/spellings';
import { fromText, recordFormat } from '../foreign';
import { has, textOf } from '../syntax/fields';

/** Raycast snippets; not each has a keyword. */
export const raycast = recordFormat({
  id: 'raycast',
  lists: ['snippets'],
  fits: (record) => has(record, 'name', 'text') && !has(record, 'id') && !has(record, 'shortcut'),
  read: (record) => ({
    title: textOf(record, 'name'),
    shortcut: textOf(record, 'keyword'),
    ...fromText(textOf(record, 'text'), dialect),
  }),
});
