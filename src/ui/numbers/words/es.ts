import { formats } from '../../kit/formats';
import type { Words } from './en';

const write = formats('es');
const reply = { one: 'respuesta', other: 'respuestas' };
const first = { one: 'primer mensaje', other: 'primeros mensajes' };

export const es: Words = {
  locale: 'es',
  choice: 'Qué respuestas',
  period: 'Periodo',
  lastDays: (days: number) => `Últimos ${days} días`,
  otherPeriod: 'Otros días',
  from: 'Desde',
  to: 'Hasta',
  backwards: 'El último día no puede ser anterior al primero.',
  platform: 'Plataforma',
  allPlatforms: 'Todas las plataformas',
  template: 'Plantilla',
  allTemplates: 'Todas las plantillas',
  withoutTemplate: 'Sin plantilla',
  goneTemplate: 'Una plantilla borrada',
  messages: 'Respuestas a',
  allMessages: 'Todos los mensajes',
  firstMessages: 'Primeros mensajes',
  time: 'Tiempo',
  allHours: 'Según el reloj',
  officeHours: 'En horario de atención',
  exportCsv: 'Exportar CSV',
  exporting: 'Exportando…',
  exported: 'Guardado como riposte-replies.csv.',
  nothingToExport: 'No hay respuestas en este periodo.',

  median: 'Mediana',
  p90: '90 % en',
  fastest: 'Media del 90 % más rápido',
  withinTarget: 'Dentro del objetivo',
  replies: 'Respuestas',
  firstReplies: 'Primeras respuestas',
  timeSaved: 'Escritura ahorrada',
  closed: 'Sin respuesta necesaria',
  noFigure: '–',
  notEnough: 'Datos insuficientes',
  notEnoughText: (count: number, enough: number) =>
    `${write.figure(count)} de ${enough} respuestas hasta ahora. Con menos, las cifras dirían más de lo que se sabe.`,
  table: 'Como tabla',

  overTime: {
    day: 'Tiempo de respuesta por día',
    week: 'Tiempo de respuesta por semana',
    month: 'Tiempo de respuesta por mes',
  },
  overTimeText: 'Línea: mediana. Sombra: hasta el tiempo en que se contestó el 90 %.',
  step: { day: 'Día', week: 'Semana del', month: 'Mes' },
  day: write.shortDay,
  month: write.month,

  spread: 'Cuánto tardaron las respuestas',
  barTo: (from: string, to: string) => `De ${from} a ${to}`,
  barOpen: (from: string) => `${from} o más`,

  hours: 'Hora de la semana',
  hoursText: 'Cuándo salieron las respuestas, según los relojes de tu zona horaria.',
  shown: 'Se muestra',
  shownMedian: 'Mediana del tiempo de respuesta',
  fewer: 'Menos',
  more: 'Más',
  faster: 'Más rápido',
  slower: 'Más lento',
  fewCell: 'Menos de 10 respuestas',
  weekday: write.shortWeekday,
  countedReplies: (count: number) => write.counted(count, reply),

  byPlatform: 'Respuestas por plataforma',
  byTemplate: 'Respuestas por plantilla',
  showAll: (count: number) => `Mostrar las ${write.figure(count)}`,

  whose: 'Respuestas de',
  mine: 'Mías',
  wholeTeam: 'Todo el equipo',
  ownTemplates: 'Plantillas propias de agentes',
  reading: 'Leyendo las cifras del equipo…',
  readAt: (at: number) => `Como estaban en el servidor el ${write.stamp(at)}.`,
  unread: (names: readonly string[]) =>
    `El servidor no muestra cifras de ${write.list(names)}. Se arregla configurando el equipo de nuevo con esas personas como miembros.`,
  byAgent: 'Respuestas por agente',
  byAgentText: 'Insignia de Facebook: primeros mensajes de allí contestados en 15 minutos según el reloj.',
  agent: 'Agente',
  badgeShare: 'Insignia de Facebook',
  agentsExported: 'Guardado como riposte-agents.csv.',

  badge: 'Insignia de Facebook',
  badgeText:
    'Una estimación de los últimos 7 días: Meta también cuenta las respuestas desde teléfonos y de otras personas del equipo.',
  badgeName: '«Responde rápido a los mensajes»',
  badgeRate: 'Tasa de respuesta',
  badgeRateGoal: (value: string) => `${value}, hace falta el 90 %`,
  badgeTime: 'Tiempo de respuesta',
  badgeTimeGoal: (value: string) => `${value}, hacen falta 15 min`,
  badgeFew: (count: number, enough: number) =>
    `${write.figure(count)} de ${enough} primeros mensajes en 7 días: muy pocos para saber si hay insignia.`,
  badgeHeld: 'Conseguida. Sigue contestando los primeros mensajes en menos de 15 minutos.',
  badgeAnswerOne: 'Contesta a esta persona para conseguirla:',
  badgeAnswer: (count: number) => `Contesta a ${write.figure(count)} de estas personas para conseguirla:`,
  badgeNext: (next: number) =>
    `Contesta en menos de 5 minutos a los próximos ${write.counted(next, first)} para conseguirla.`,
  badgeAnswerAnd: (next: number) =>
    `Para conseguirla, contesta a estas personas y, en menos de 5 minutos, a los próximos ${write.counted(next, first)}:`,
  badgeFar: 'Por ahora fuera de alcance.',
  someoneOn: (platform: string) => `Alguien en ${platform}`,
  open: 'Abrir',

  count: write.figure,
  share: write.share,
  units: { s: 's', min: 'min', h: 'h', d: 'd' },
};
