import { formats } from '../../kit/formats';
import type { Order, Shelf } from '../list-view';

const write = formats('en');
const templates = { one: 'template', other: 'templates' };
const filters = { one: 'filter', other: 'filters' };
const times = { one: 'time', other: 'times' };

/** What the list of templates says: its order and filters, and changes of many at once. */
export const libraryEn = {
  bestFirst: 'Best match first',
  orders: {
    title: 'By title',
    uses: 'Most used first',
    used: 'Last used first',
    changed: 'Last changed first',
  } satisfies Record<Order, string>,
  filter: 'Filter',
  filters: 'Filters',
  filtersSet: (count: number) => write.counted(count, filters),
  clearFilters: 'Clear filters',
  folders: 'Folders',
  allTemplates: 'All templates',
  figure: write.figure,
  inFolder: 'In folder',
  anyFolder: 'Any folder',
  noFolder: 'No folder',
  withLabel: 'With label',
  anyLabel: 'Any label',
  onPlatform: 'For platform',
  anyPlatform: 'Any platform',
  forPurpose: 'With purpose',
  anyPurpose: 'Any purpose',
  shelf: 'Show',
  shelves: { current: 'In use', archived: 'Archived', all: 'All' } satisfies Record<Shelf, string>,
  hidden: (count: number) => `${write.counted(count, templates)} outside these filters.`,
  lookEverywhere: 'Look everywhere',
  select: 'Select',
  selection: 'Selection',
  selected: (count: number) => `${write.figure(count)} selected`,
  selectAll: 'Select all',
  editSelected: 'Edit the selected',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  removeSelected: 'Delete the selected',
  endSelecting: 'Stop selecting',
  editMany: (count: number) => `Edit ${write.counted(count, templates)}`,
  moveTo: 'Move to folder',
  leave: 'Leave as it is',
  newFolder: 'New folder…',
  newFolderName: 'New folder name',
  addLabels: 'Add labels',
  removeLabels: 'Take labels away',
  usableOn: 'Usable on',
  everywhere: 'Every platform',
  onlyOn: 'Only some platforms',
  newPurpose: 'Set purpose',
  nothingToChange: 'Choose what to change.',
  canUndo: 'This can be undone.',
  changeMany: (count: number) => `Change ${write.counted(count, templates)}`,
  changedMany: (count: number) => `${write.counted(count, templates)} changed.`,
  archivedMany: (count: number) => `${write.counted(count, templates)} archived.`,
  unarchivedMany: (count: number) => `${write.counted(count, templates)} back in use.`,
  archived: (title: string) => `Archived “${title}”.`,
  unarchived: (title: string) => `“${title}” is back in use.`,
  removedMany: (count: number) => `${write.counted(count, templates)} deleted.`,
  undone: 'Undone.',
  teamLeft: (count: number) => `The team’s ${write.counted(count, templates)} stayed as they were.`,
  neverUsed: 'Never used',
  /** At the end of a row; the title says it in full. */
  uses: (count: number) => `${write.figure(count)}×`,
  usedTitle: (uses: number, at: number | null) =>
    `Used ${write.counted(uses, times)}${at === null ? '' : `, last ${write.stamp(at)}`}`,
};
