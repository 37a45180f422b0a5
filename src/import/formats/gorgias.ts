import { doubleBraces } from '../dialects/double-braces';
import { gorgias as table } from '../dialects/tables';
import { fromHtml, fromText, recordFormat } from '../foreign';
import { fieldOf, has, listOf, textOf, wordsOf } from '../syntax/fields';

const dialect = doubleBraces(table);

/** Gorgias macros: the reply and the labels are actions. */
export const gorgias = recordFormat({
  id: 'gorgias',
  lists: ['data', 'macros', 'macro'],
  fits: (record) =>
    has(record, 'name') && listOf(record, 'actions').some((action) => has(action, 'name', 'arguments')),
  read: (record) => {
    const actions = listOf(record, 'actions');
    const reply = argumentsOf(actions, 'setResponseText');
    const text = textOf(reply, 'body_text');
    return {
      title: textOf(record, 'name'),
      folder: textOf(record, 'intent').split('/')[0] ?? '',
      language: textOf(record, 'language'),
      labels: wordsOf(argumentsOf(actions, 'addTags'), 'tags'),
      archived: textOf(record, 'archived_datetime') !== '',
      ...(text.trim() === '' ? fromHtml(textOf(reply, 'body_html'), dialect) : fromText(text, dialect)),
    };
  },
});

function argumentsOf(actions: readonly unknown[], name: string): unknown {
  return fieldOf(
    actions.find((action) => textOf(action, 'name') === name),
    'arguments',
  );
}
