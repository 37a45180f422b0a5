import { proKeys as dialect } from '../dialects/spellings';
import { fromAny, sourceOf, type TreeFormat } from '../foreign';
import { fieldOf, has, textOf } from '../syntax/fields';

/** No one nests folders deeper; a hostile file may. */
const deepest = 30;

interface Placed {
  readonly snippet: unknown;
  readonly folder: string;
}

/** ProKeys: a folder is an array of its name, a time and what is in it; a full backup keeps that under `snippets`. */
export const proKeys: TreeFormat = {
  id: 'prokeys',
  open: (tree) => {
    const root = isFolder(tree) ? tree : fieldOf(tree, 'snippets');
    if (!isFolder(root)) return null;
    const placed = snippetsIn(root, '', 0);
    return sourceOf(
      placed,
      (one) => has(fieldOf(one, 'snippet'), 'name', 'body'),
      (one) => {
        const snippet = fieldOf(one, 'snippet');
        return {
          shortcut: textOf(snippet, 'name'),
          folder: textOf(one, 'folder'),
          ...fromAny(textOf(snippet, 'body'), dialect),
        };
      },
    );
  },
};

function isFolder(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}

/** The outermost folder is the library itself. */
function snippetsIn(folder: readonly unknown[], path: string, depth: number): Placed[] {
  if (depth > deepest) return [];
  return folder.slice(2).flatMap((child) => {
    if (!isFolder(child)) return [{ snippet: child, folder: path }];
    return snippetsIn(child, path === '' ? String(child[0]) : `${path}/${String(child[0])}`, depth + 1);
  });
}
