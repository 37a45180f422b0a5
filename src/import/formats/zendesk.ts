import { doubleBraces } from '../dialects/double-braces';
import { zendesk as table } from '../dialects/tables';
import { type ForeignBody, fromHtml, fromText, recordFormat } from '../foreign';
import { fieldOf, has, listOf, textOf } from '../syntax/fields';

const dialect = doubleBraces(table);

/** Zendesk macros: the reply is one of the actions; `::` in a title makes folders. */
export const zendesk = recordFormat({
  id: 'zendesk',
  lists: ['macros', 'macro', 'results'],
  fits: (record) => has(record, 'title') && listOf(record, 'actions').some((action) => has(action, 'field')),
  read: (record) => {
    const path = textOf(record, 'title').split('::');
    return {
      title: path.at(-1) ?? '',
      folder: path.slice(0, -1).join('/'),
      archived: fieldOf(record, 'active') === false,
      ...readBody(listOf(record, 'actions')),
    };
  },
});

function readBody(actions: readonly unknown[]): ForeignBody {
  const html = commentIn(actions, 'comment_value_html');
  return html === '' ? fromText(commentIn(actions, 'comment_value'), dialect) : fromHtml(html, dialect);
}

/** The text of a comment; older accounts write it as a pair of channel and text. */
function commentIn(actions: readonly unknown[], field: string): string {
  const action = actions.find((one) => textOf(one, 'field') === field);
  const value = fieldOf(action, 'value');
  const text: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof text === 'string' ? text : '';
}
