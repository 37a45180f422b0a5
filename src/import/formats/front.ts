import { doubleBraces } from '../dialects/double-braces';
import { front as table } from '../dialects/tables';
import { fromHtml, recordFormat } from '../foreign';
import { has, listOf, textOf } from '../syntax/fields';

const dialect = doubleBraces(table);

/** Front message templates. */
export const front = recordFormat({
  id: 'front',
  lists: ['_results', 'templates', 'message_templates'],
  fits: (record) =>
    has(record, 'name', 'body') &&
    ['subject', 'folder_id', 'inbox_ids', 'is_available_for_all_inboxes'].some((name) => has(record, name)),
  read: (record) => {
    const body = fromHtml(textOf(record, 'body'), dialect);
    const attachments = (body.attachments ?? 0) + listOf(record, 'attachments').length;
    return { title: textOf(record, 'name'), ...body, attachments };
  },
});
