import { split } from '../dialects/double-braces';
import { readOutput } from '../dialects/expression';
import { helpScout as table } from '../dialects/tables';
import { type ForeignTemplate, fromAny, sourceOf, type TreeFormat } from '../foreign';
import type { Dialect } from '../piece';
import { fieldOf, firstText, has, recordsIn, textOf } from '../syntax/fields';

/** `{%customer.firstName,fallback=there%}`. */
const dialect: Dialect = (source) =>
  split(source, (whole, output, command) => {
    const [path = '', fallback] = (command ?? output ?? '').split(/,\s*fallback=/u);
    const ends = fallback === undefined ? '' : ` | default: "${fallback.trim().replaceAll('"', '’')}"`;
    return readOutput(whole, `${path.trim()}${ends}`, table);
  });

/** Help Scout saved replies: lists stand under `_embedded`. */
export const helpScout: TreeFormat = {
  id: 'help-scout',
  open: (tree) => {
    const lists = ['saved-replies', 'saved_replies', 'savedReplies'];
    const records = recordsIn(fieldOf(tree, '_embedded') ?? tree, lists, isReply);
    return records === null ? null : sourceOf(records, isReply, readReply);
  },
};

function isReply(record: unknown): boolean {
  return (
    has(record, 'name') && (has(record, 'id', 'text') || has(record, 'chatText')) && !has(record, 'keyword')
  );
}

function readReply(record: unknown): ForeignTemplate {
  return { title: textOf(record, 'name'), ...fromAny(firstText(record, 'chatText', 'text'), dialect) };
}
