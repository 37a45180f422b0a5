import { commonSpellings } from '../dialects/spellings';
import { fromText, sourceOf, type TreeFormat } from '../foreign';
import { fieldOf, has, listOf, textOf } from '../syntax/fields';

/** Text Expander Keyboard for iOS. */
export const textExpanderKeyboard: TreeFormat = {
  id: 'text-expander-keyboard',
  open: (tree) => {
    const replies = fieldOf(tree, 'replies');
    if (!Array.isArray(replies)) return null;
    const groups = new Map(listOf(tree, 'tags').map((tag) => [textOf(tag, 'id'), textOf(tag, 'title')]));
    return sourceOf(
      replies,
      (reply) => has(reply, 'text'),
      (reply) => {
        const group = textOf(reply, 'group');
        return {
          title: textOf(reply, 'title'),
          folder: groups.get(group) ?? group,
          ...fromText(textOf(reply, 'text'), commonSpellings),
        };
      },
    );
  },
};
