import { formats } from '../../kit/formats';
import type { Words } from './en';

const write = formats('es');
const templates = { one: 'plantilla', other: 'plantillas' };
const filters = { one: 'filtro', other: 'filtros' };
const times = { one: 'vez', other: 'veces' };

/** What the list of templates says: its order and filters, and changes of many at once. */
export const libraryEs: Words['list'] = {
  bestFirst: 'Primero lo más parecido',
  orders: {
    title: 'Por título',
    uses: 'Primero las más usadas',
    used: 'Primero las últimas usadas',
    changed: 'Primero las últimas cambiadas',
  },
  filter: 'Filtrar',
  filters: 'Filtros',
  filtersSet: (count: number) => write.counted(count, filters),
  clearFilters: 'Quitar filtros',
  folders: 'Carpetas',
  allTemplates: 'Todas las plantillas',
  figure: write.figure,
  inFolder: 'En la carpeta',
  anyFolder: 'Cualquier carpeta',
  noFolder: 'Sin carpeta',
  withLabel: 'Con la etiqueta',
  anyLabel: 'Cualquier etiqueta',
  onPlatform: 'Para la plataforma',
  anyPlatform: 'Cualquier plataforma',
  forPurpose: 'Con el propósito',
  anyPurpose: 'Cualquier propósito',
  shelf: 'Mostrar',
  shelves: { current: 'En uso', archived: 'Archivadas', all: 'Todas' },
  hidden: (count: number) => `${write.counted(count, templates)} fuera de estos filtros.`,
  lookEverywhere: 'Buscar en todas',
  select: 'Seleccionar',
  selection: 'Selección',
  selected: (count: number) => `${write.figure(count)} en la selección`,
  selectAll: 'Seleccionar todas',
  editSelected: 'Editar la selección',
  archive: 'Archivar',
  unarchive: 'Sacar del archivo',
  removeSelected: 'Eliminar la selección',
  endSelecting: 'Dejar de seleccionar',
  editMany: (count: number) => `Editar ${write.counted(count, templates)}`,
  moveTo: 'Mover a la carpeta',
  leave: 'Dejar como está',
  newFolder: 'Carpeta nueva…',
  newFolderName: 'Nombre de la carpeta nueva',
  addLabels: 'Añadir etiquetas',
  removeLabels: 'Quitar etiquetas',
  usableOn: 'Se puede usar en',
  everywhere: 'Todas las plataformas',
  onlyOn: 'Solo algunas plataformas',
  newPurpose: 'Cambiar el propósito',
  nothingToChange: 'Elige qué cambiar.',
  canUndo: 'Se puede deshacer.',
  changeMany: (count: number) => `Cambiar ${write.counted(count, templates)}`,
  changedMany: (count: number) => `Cambios en ${write.counted(count, templates)}.`,
  archivedMany: (count: number) => `${write.counted(count, templates)} al archivo.`,
  unarchivedMany: (count: number) => `${write.counted(count, templates)} de nuevo en uso.`,
  archived: (title: string) => `«${title}» está en el archivo.`,
  unarchived: (title: string) => `«${title}» vuelve a estar en uso.`,
  removedMany: (count: number) => `${write.counted(count, templates)} fuera de la biblioteca.`,
  undone: 'Deshecho.',
  teamLeft: (count: number) => `Del equipo quedan como estaban: ${write.counted(count, templates)}.`,
  neverUsed: 'Nunca usada',
  /** At the end of a row; the title says it in full. */
  uses: (count: number) => `${write.figure(count)}×`,
  usedTitle: (uses: number, at: number | null) =>
    `Usada ${write.counted(uses, times)}${at === null ? '' : `, la última el ${write.stamp(at)}`}`,
};
