import { doubleBraces } from '../dialects/double-braces';
import { intercom as table } from '../dialects/tables';
import { fromHtml, fromText, recordFormat } from '../foreign';
import { has, textOf } from '../syntax/fields';

const dialect = doubleBraces(table);

/** Intercom macros. */
export const intercom = recordFormat({
  id: 'intercom',
  lists: ['data', 'macros', 'macro', 'saved_replies'],
  fits: (record) =>
    has(record, 'name') &&
    (has(record, 'body_text') ||
      (has(record, 'body') && (has(record, 'visible_to') || has(record, 'available_on')))),
  read: (record) => {
    const text = textOf(record, 'body_text');
    return {
      title: textOf(record, 'name'),
      ...(text.trim() === '' ? fromHtml(textOf(record, 'body'), dialect) : fromText(text, dialect)),
    };
  },
});
