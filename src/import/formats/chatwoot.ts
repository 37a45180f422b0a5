import { doubleBraces } from '../dialects/double-braces';
import { chatwoot as table } from '../dialects/tables';
import { fromText, recordFormat } from '../foreign';
import { has, listOf, textOf } from '../syntax/fields';

const dialect = doubleBraces(table);

/** Chatwoot canned responses: the short code is all the name they have. */
export const chatwoot = recordFormat({
  id: 'chatwoot',
  lists: ['payload', 'data', 'canned_responses'],
  fits: (record) => has(record, 'short_code', 'content'),
  read: (record) => ({
    shortcut: textOf(record, 'short_code'),
    ...fromText(textOf(record, 'content'), dialect),
  }),
});

/** Chatwoot macros: the reply is an action among others. */
export const chatwootMacros = recordFormat({
  id: 'chatwoot',
  lists: ['payload', 'data', 'macros'],
  fits: (record) => has(record, 'name') && listOf(record, 'actions').some((one) => has(one, 'action_name')),
  read: (record) => {
    const message = listOf(record, 'actions').find((one) => textOf(one, 'action_name') === 'send_message');
    const [text] = listOf(message, 'action_params');
    return {
      title: textOf(record, 'name'),
      ...fromText(typeof text === 'string' ? text : '', dialect),
    };
  },
});
