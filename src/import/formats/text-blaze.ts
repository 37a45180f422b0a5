import { textBlaze as dialect } from '../dialects/text-blaze';
import { fromHtml, fromText, sourceOf, type TreeFormat } from '../foreign';
import { fieldOf, has, isRecord, listOf, textOf } from '../syntax/fields';

/** Text Blaze: folders of snippets. */
export const textBlaze: TreeFormat = {
  id: 'text-blaze',
  open: (tree) => {
    const folders = listOf(tree, 'folders').filter(isRecord);
    if (!folders.some((folder) => Array.isArray(fieldOf(folder, 'snippets')))) return null;
    const placed = folders.flatMap((folder) =>
      listOf(folder, 'snippets').map((snippet) => ({ snippet, folder: textOf(folder, 'name') })),
    );
    return sourceOf(
      placed,
      (one) => has(fieldOf(one, 'snippet'), 'name'),
      (one) => {
        const snippet = fieldOf(one, 'snippet');
        const text = textOf(snippet, 'text');
        return {
          title: textOf(snippet, 'name'),
          shortcut: textOf(snippet, 'shortcut'),
          folder: textOf(one, 'folder'),
          ...(text.trim() === '' ? fromHtml(textOf(snippet, 'html'), dialect) : fromText(text, dialect)),
        };
      },
    );
  },
};
