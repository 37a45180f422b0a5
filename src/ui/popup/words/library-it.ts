import { formats } from '../../kit/formats';
import type { Words } from './en';

const write = formats('it');
const templates = { one: 'modello', other: 'modelli' };
const filters = { one: 'filtro', other: 'filtri' };
const times = { one: 'volta', other: 'volte' };

/** What the list of templates says: its order and filters, and changes of many at once. */
export const libraryIt: Words['list'] = {
  bestFirst: 'Prima i più simili',
  orders: {
    title: 'Per titolo',
    uses: 'Prima i più usati',
    used: 'Prima gli ultimi usati',
    changed: 'Prima gli ultimi modificati',
  },
  filter: 'Filtra',
  filters: 'Filtri',
  filtersSet: (count: number) => write.counted(count, filters),
  clearFilters: 'Togli i filtri',
  folders: 'Cartelle',
  allTemplates: 'Tutti i modelli',
  figure: write.figure,
  inFolder: 'Nella cartella',
  anyFolder: 'Qualsiasi cartella',
  noFolder: 'Nessuna cartella',
  withLabel: 'Con l’etichetta',
  anyLabel: 'Qualsiasi etichetta',
  onPlatform: 'Per la piattaforma',
  anyPlatform: 'Qualsiasi piattaforma',
  forPurpose: 'Con lo scopo',
  anyPurpose: 'Qualsiasi scopo',
  shelf: 'Mostra',
  shelves: { current: 'In uso', archived: 'Archiviati', all: 'Tutti' },
  hidden: (count: number) => `${write.counted(count, templates)} fuori da questi filtri.`,
  lookEverywhere: 'Cerca ovunque',
  select: 'Seleziona',
  selection: 'Selezione',
  selected: (count: number) => `${write.figure(count)} nella selezione`,
  selectAll: 'Seleziona tutti',
  editSelected: 'Modifica la selezione',
  archive: 'Archivia',
  unarchive: 'Togli dall’archivio',
  removeSelected: 'Elimina la selezione',
  endSelecting: 'Smetti di selezionare',
  editMany: (count: number) => `Modifica ${write.counted(count, templates)}`,
  moveTo: 'Sposta nella cartella',
  leave: 'Lascia com’è',
  newFolder: 'Nuova cartella…',
  newFolderName: 'Nome della nuova cartella',
  addLabels: 'Aggiungi etichette',
  removeLabels: 'Togli etichette',
  usableOn: 'Si può usare su',
  everywhere: 'Tutte le piattaforme',
  onlyOn: 'Solo alcune piattaforme',
  newPurpose: 'Cambia lo scopo',
  nothingToChange: 'Scegli che cosa cambiare.',
  canUndo: 'Si può annullare.',
  changeMany: (count: number) => `Cambia ${write.counted(count, templates)}`,
  changedMany: (count: number) => `Modifiche a ${write.counted(count, templates)}.`,
  archivedMany: (count: number) => `${write.counted(count, templates)} in archivio.`,
  unarchivedMany: (count: number) => `${write.counted(count, templates)} di nuovo in uso.`,
  archived: (title: string) => `«${title}» è in archivio.`,
  unarchived: (title: string) => `«${title}» è di nuovo in uso.`,
  removedMany: (count: number) => `${write.counted(count, templates)} fuori dalla libreria.`,
  undone: 'Annullato.',
  teamLeft: (count: number) => `Del gruppo restano com’erano: ${write.counted(count, templates)}.`,
  neverUsed: 'Mai usato',
  /** At the end of a row; the title says it in full. */
  uses: (count: number) => `${write.figure(count)}×`,
  usedTitle: (uses: number, at: number | null) =>
    `Usato ${write.counted(uses, times)}${at === null ? '' : `, l’ultima il ${write.stamp(at)}`}`,
};
