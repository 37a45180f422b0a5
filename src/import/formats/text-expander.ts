import { textExpander as dialect } from '../dialects/spellings';
import { fromText, sourceOf, type TreeFormat } from '../foreign';
import { fieldOf, firstText, isRecord, listOf, textOf } from '../syntax/fields';

/** Snippets that run a script; their text is no reply. */
const scriptTypes = ['2', '3', '4'];

/** TextExpander: one property list per group. */
export const textExpander: TreeFormat = {
  id: 'text-expander',
  open: (tree, file) => {
    const snippets = ['snippetsTE2', 'snippetPlists'].map((name) => fieldOf(tree, name)).find(Array.isArray);
    if (snippets === undefined) return null;
    const folder = firstText(fieldOf(tree, 'groupInfo'), 'groupName') || firstText(tree, 'name') || file;
    return sourceOf(snippets, isSnippet, (snippet) => ({
      title: textOf(snippet, 'label'),
      shortcut: textOf(snippet, 'abbreviation'),
      folder,
      ...fromText(textOf(snippet, 'plainText'), dialect),
    }));
  },
};

function isSnippet(snippet: unknown): boolean {
  return isRecord(snippet) && !scriptTypes.includes(textOf(snippet, 'snippetType'));
}

/** The text replacements of macOS and iOS: a list of shortcuts and phrases. */
export const macReplacements: TreeFormat = {
  id: 'mac-replacements',
  open: (tree) => {
    const pairs = Array.isArray(tree) ? tree : listOf(tree, 'NSUserDictionaryReplacementItems');
    const isPair = (one: unknown) => textOf(one, 'shortcut') !== '' && fieldOf(one, 'phrase') !== undefined;
    if (!pairs.slice(0, 20).some(isPair)) return null;
    return sourceOf(pairs, isPair, (pair) => ({
      shortcut: textOf(pair, 'shortcut'),
      ...fromText(textOf(pair, 'phrase'), (text) => [{ kind: 'words', text }]),
    }));
  },
};
