import { doubleBraces } from '../dialects/double-braces';
import { rocketChat as table } from '../dialects/tables';
import { fromText, recordFormat } from '../foreign';
import { has, textOf, wordsOf } from '../syntax/fields';

const dialect = doubleBraces(table);

/** Rocket.Chat canned responses. */
export const rocketChat = recordFormat({
  id: 'rocket-chat',
  lists: ['cannedResponses', 'responses', 'cannedResponse'],
  fits: (record) => has(record, 'shortcut', 'text') && !has(record, 'name'),
  read: (record) => ({
    shortcut: textOf(record, 'shortcut'),
    labels: wordsOf(record, 'tags'),
    ...fromText(textOf(record, 'text'), dialect),
  }),
});
