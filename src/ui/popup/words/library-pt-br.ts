import { formats } from '../../kit/formats';
import type { Words } from './en';

const write = formats('pt-BR');
const templates = { one: 'modelo', other: 'modelos' };
const filters = { one: 'filtro', other: 'filtros' };
const times = { one: 'vez', other: 'vezes' };

/** What the list of templates says: its order and filters, and changes of many at once. */
export const libraryPtBr: Words['list'] = {
  bestFirst: 'Mais parecidos primeiro',
  orders: {
    title: 'Por título',
    uses: 'Mais usados primeiro',
    used: 'Últimos usados primeiro',
    changed: 'Últimos alterados primeiro',
  },
  filter: 'Filtrar',
  filters: 'Filtros',
  filtersSet: (count: number) => write.counted(count, filters),
  clearFilters: 'Limpar filtros',
  folders: 'Pastas',
  allTemplates: 'Todos os modelos',
  figure: write.figure,
  inFolder: 'Na pasta',
  anyFolder: 'Qualquer pasta',
  noFolder: 'Sem pasta',
  withLabel: 'Com a etiqueta',
  anyLabel: 'Qualquer etiqueta',
  onPlatform: 'Para a plataforma',
  anyPlatform: 'Qualquer plataforma',
  forPurpose: 'Com a finalidade',
  anyPurpose: 'Qualquer finalidade',
  shelf: 'Mostrar',
  shelves: { current: 'Em uso', archived: 'Arquivados', all: 'Todos' },
  hidden: (count: number) => `${write.counted(count, templates)} fora destes filtros.`,
  lookEverywhere: 'Procurar em todos',
  select: 'Selecionar',
  selection: 'Seleção',
  selected: (count: number) => `${write.figure(count)} na seleção`,
  selectAll: 'Selecionar todos',
  editSelected: 'Editar a seleção',
  archive: 'Arquivar',
  unarchive: 'Tirar do arquivo',
  removeSelected: 'Excluir a seleção',
  endSelecting: 'Parar de selecionar',
  editMany: (count: number) => `Editar ${write.counted(count, templates)}`,
  moveTo: 'Mover para a pasta',
  leave: 'Deixar como está',
  newFolder: 'Nova pasta…',
  newFolderName: 'Nome da nova pasta',
  addLabels: 'Adicionar etiquetas',
  removeLabels: 'Tirar etiquetas',
  usableOn: 'Pode ser usado em',
  everywhere: 'Todas as plataformas',
  onlyOn: 'Só em algumas plataformas',
  newPurpose: 'Mudar a finalidade',
  nothingToChange: 'Escolha o que mudar.',
  canUndo: 'Dá para desfazer.',
  changeMany: (count: number) => `Mudar ${write.counted(count, templates)}`,
  changedMany: (count: number) => `Mudança em ${write.counted(count, templates)}.`,
  archivedMany: (count: number) => `${write.counted(count, templates)} no arquivo.`,
  unarchivedMany: (count: number) => `${write.counted(count, templates)} de volta ao uso.`,
  archived: (title: string) => `“${title}” foi para o arquivo.`,
  unarchived: (title: string) => `“${title}” está de volta ao uso.`,
  removedMany: (count: number) => `${write.counted(count, templates)} fora da biblioteca.`,
  undone: 'Desfeito.',
  teamLeft: (count: number) => `Da equipe ficaram como estavam: ${write.counted(count, templates)}.`,
  neverUsed: 'Nunca usado',
  /** At the end of a row; the title says it in full. */
  uses: (count: number) => `${write.figure(count)}×`,
  usedTitle: (uses: number, at: number | null) =>
    `Usado ${write.counted(uses, times)}${at === null ? '' : `, a última em ${write.stamp(at)}`}`,
};
