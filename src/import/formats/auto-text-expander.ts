import { autoTextExpander as dialect } from '../dialects/spellings';
import { fromAny, sourceOf, type TreeFormat } from '../foreign';
import { isRecord, textOf } from '../syntax/fields';

/** Auto Text Expander: one object of shortcuts and texts, and nothing else. */
export const autoTextExpander: TreeFormat = {
  id: 'auto-text-expander',
  open: (tree) => {
    if (!isRecord(tree)) return null;
    const pairs = Object.entries(tree);
    if (pairs.length === 0 || !pairs.every(([, text]) => typeof text === 'string')) return null;
    return sourceOf(
      pairs.map(([shortcut, text]) => ({ shortcut, text })),
      isRecord,
      (pair) => ({ shortcut: textOf(pair, 'shortcut'), ...fromAny(textOf(pair, 'text'), dialect) }),
    );
  },
};
