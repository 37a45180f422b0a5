import { doubleBraces } from '../dialects/double-braces';
import { freshdesk as table } from '../dialects/tables';
import { fromAny, fromHtml, recordFormat } from '../foreign';
import { has, listOf, textOf } from '../syntax/fields';

const dialect = doubleBraces(table);

/** Freshdesk canned responses. */
export const freshdesk = recordFormat({
  id: 'freshdesk',
  lists: ['canned_responses', 'canned_response', 'responses'],
  fits: (record) =>
    has(record, 'title') &&
    (has(record, 'content_html') ||
      (has(record, 'content') && (has(record, 'folder_id') || has(record, 'visibility')))),
  read: (record) => {
    const html = textOf(record, 'content_html');
    const body = html.trim() === '' ? fromAny(textOf(record, 'content'), dialect) : fromHtml(html, dialect);
    const attachments = (body.attachments ?? 0) + listOf(record, 'attachments').length;
    return { title: textOf(record, 'title'), ...body, attachments };
  },
});
