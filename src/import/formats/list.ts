import { type Column, findColumns } from '../columns';
import { commonSpellings } from '../dialects/spellings';
import { fromAny, sourceOf, type TreeFormat } from '../foreign';
import { isRecord, splitWords, textOf, wordsOf } from '../syntax/fields';

/** A list of records from no tool we know, whose fields have names that say enough. */
export const list: TreeFormat = {
  id: 'list',
  open: (tree) => {
    const records = findRecords(tree);
    const names = Object.keys(records?.find(isRecord) ?? {});
    const columns = findColumns(names);
    if (records === null || columns === null) return null;
    const nameOf = (column: Column) => names[columns.get(column) ?? -1] ?? '';
    return sourceOf(records, isRecord, (record) => {
      const labels = wordsOf(record, nameOf('labels'));
      return {
        title: textOf(record, nameOf('title')),
        shortcut: textOf(record, nameOf('shortcut')),
        folder: textOf(record, nameOf('folder')),
        language: textOf(record, nameOf('language')),
        labels: labels.flatMap(splitWords),
        ...fromAny(textOf(record, nameOf('body')), commonSpellings),
      };
    });
  },
};

/** As many fields as one entry has; an object with more is a library of shortcuts. */
const mostFields = 12;

/** The tree itself, or the first list that stands in it; one entry alone is a list of one. */
function findRecords(tree: unknown): readonly unknown[] | null {
  if (isRecord(tree) && Object.keys(tree).length <= mostFields && findColumns(Object.keys(tree)) !== null)
    return [tree];
  const places = [tree, ...(isRecord(tree) ? Object.values(tree) : [])];
  return places.find((place): place is unknown[] => Array.isArray(place) && isRecord(place[0])) ?? null;
}
