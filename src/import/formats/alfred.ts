import { alfred as dialect } from '../dialects/spellings';
import { fromText, sourceOf, type TreeFormat } from '../foreign';
import { fieldOf, isRecord, textOf } from '../syntax/fields';

/** Alfred: a collection is an archive with one file per snippet, named after the collection. */
export const alfred: TreeFormat = {
  id: 'alfred',
  open: (tree, file) => {
    const snippet = fieldOf(tree, 'alfredsnippet');
    if (!isRecord(snippet)) return null;
    return sourceOf([snippet], isRecord, (one) => ({
      title: textOf(one, 'name'),
      shortcut: textOf(one, 'keyword'),
      folder: file,
      ...fromText(textOf(one, 'snippet'), dialect),
    }));
  },
};
