import { commonSpellings } from '../dialects/spellings';
import { fromText, sourceOf, type TreeFormat } from '../foreign';
import { fieldOf, has, listOf, textOf } from '../syntax/fields';

/** SnippetsLab: folders and tags are named elsewhere in the file, by uuid. */
export const snippetsLab: TreeFormat = {
  id: 'snippets-lab',
  open: (tree) => {
    const contents = fieldOf(tree, 'contents');
    const snippets = fieldOf(contents, 'snippets');
    if (!Array.isArray(snippets)) return null;
    const names = new Map(
      [...listOf(contents, 'folders'), ...listOf(contents, 'tags')].map((one) => [
        textOf(one, 'uuid'),
        textOf(one, 'title') || textOf(one, 'name'),
      ]),
    );
    return sourceOf(
      snippets,
      (snippet) => has(snippet, 'fragments'),
      (snippet) => ({
        title: textOf(snippet, 'title'),
        folder: names.get(textOf(snippet, 'folder')) ?? '',
        labels: listOf(snippet, 'tags').flatMap((tag) => names.get(String(tag)) ?? []),
        ...fromText(
          listOf(snippet, 'fragments')
            .map((fragment) => textOf(fragment, 'content'))
            .join('\n\n'),
          commonSpellings,
        ),
      }),
    );
  },
};
