import { formats } from '../../kit/formats';
import type { Words } from './en';

const write = formats('pt-BR');
const reply = { one: 'resposta', other: 'respostas' };
const first = { one: 'primeira mensagem', other: 'primeiras mensagens' };

export const ptBr: Words = {
  locale: 'pt-BR',
  choice: 'Quais respostas',
  period: 'Período',
  lastDays: (days: number) => `Últimos ${days} dias`,
  otherPeriod: 'Outros dias',
  from: 'De',
  to: 'Até',
  backwards: 'O último dia não pode vir antes do primeiro.',
  platform: 'Plataforma',
  allPlatforms: 'Todas as plataformas',
  template: 'Modelo',
  allTemplates: 'Todos os modelos',
  withoutTemplate: 'Sem modelo',
  goneTemplate: 'Um modelo excluído',
  messages: 'Respostas a',
  allMessages: 'Todas as mensagens',
  firstMessages: 'Primeiras mensagens',
  time: 'Tempo',
  allHours: 'Pelo relógio',
  officeHours: 'No horário de atendimento',
  exportCsv: 'Exportar CSV',
  exporting: 'Exportando…',
  exported: 'Salvo como riposte-replies.csv.',
  nothingToExport: 'Não há respostas neste período.',

  median: 'Mediana',
  p90: '90 % em até',
  fastest: 'Média dos 90 % mais rápidos',
  withinTarget: 'Dentro da meta',
  replies: 'Respostas',
  firstReplies: 'Primeiras respostas',
  timeSaved: 'Digitação poupada',
  closed: 'Sem necessidade de resposta',
  noFigure: '–',
  notEnough: 'Dados insuficientes',
  notEnoughText: (count: number, enough: number) =>
    `${write.figure(count)} de ${enough} respostas até agora. Com menos, os números diriam mais do que se sabe.`,
  table: 'Como tabela',

  overTime: {
    day: 'Tempo de resposta por dia',
    week: 'Tempo de resposta por semana',
    month: 'Tempo de resposta por mês',
  },
  overTimeText: 'Linha: mediana. Sombra: até o tempo em que 90 % foram respondidas.',
  step: { day: 'Dia', week: 'Semana de', month: 'Mês' },
  day: write.shortDay,
  month: write.month,

  spread: 'Quanto as respostas demoraram',
  barTo: (from: string, to: string) => `De ${from} a ${to}`,
  barOpen: (from: string) => `${from} ou mais`,

  hours: 'Hora da semana',
  hoursText: 'Quando as respostas saíram, pelos relógios do seu fuso horário.',
  shown: 'Exibir',
  shownMedian: 'Mediana do tempo de resposta',
  fewer: 'Menos',
  more: 'Mais',
  faster: 'Mais rápido',
  slower: 'Mais lento',
  fewCell: 'Menos de 10 respostas',
  weekday: write.shortWeekday,
  countedReplies: (count: number) => write.counted(count, reply),

  byPlatform: 'Respostas por plataforma',
  byTemplate: 'Respostas por modelo',
  showAll: (count: number) => `Mostrar todos os ${write.figure(count)}`,

  whose: 'Respostas de',
  mine: 'Minhas',
  wholeTeam: 'Toda a equipe',
  ownTemplates: 'Modelos próprios de agentes',
  reading: 'Lendo os números da equipe…',
  readAt: (at: number) => `Como estavam no servidor em ${write.stamp(at)}.`,
  unread: (names: readonly string[]) =>
    `O servidor não mostra números de ${write.list(names)}. Configurar a equipe de novo, com essas pessoas como membros, resolve.`,
  byAgent: 'Respostas por agente',
  byAgentText: 'Selo do Facebook: primeiras mensagens de lá respondidas em até 15 minutos pelo relógio.',
  agent: 'Agente',
  badgeShare: 'Selo do Facebook',
  agentsExported: 'Salvo como riposte-agents.csv.',

  badge: 'Selo do Facebook',
  badgeText:
    'Uma estimativa dos últimos 7 dias: a Meta também conta respostas de celulares e de outras pessoas da equipe.',
  badgeName: '“Responde rápido às mensagens”',
  badgeRate: 'Taxa de resposta',
  badgeRateGoal: (value: string) => `${value}, precisa de 90 %`,
  badgeTime: 'Tempo de resposta',
  badgeTimeGoal: (value: string) => `${value}, precisa de 15 min`,
  badgeFew: (count: number, enough: number) =>
    `${write.figure(count)} de ${enough} primeiras mensagens em 7 dias: poucas para saber do selo.`,
  badgeHeld: 'Conquistado. Continue respondendo às primeiras mensagens em até 15 minutos.',
  badgeAnswerOne: 'Responda a esta pessoa para conquistá-lo:',
  badgeAnswer: (count: number) => `Responda a ${write.figure(count)} destas pessoas para conquistá-lo:`,
  badgeNext: (next: number) =>
    `Responda em até 5 minutos às próximas ${write.counted(next, first)} para conquistá-lo.`,
  badgeAnswerAnd: (next: number) =>
    `Para conquistá-lo, responda a estas pessoas e, em até 5 minutos, às próximas ${write.counted(next, first)}:`,
  badgeFar: 'Fora de alcance por enquanto.',
  someoneOn: (platform: string) => `Alguém no ${platform}`,
  open: 'Abrir',

  count: write.figure,
  share: write.share,
  units: { s: 's', min: 'min', h: 'h', d: 'd' },
};
