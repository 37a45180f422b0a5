import { formats } from '../../kit/formats';
import type { Words } from './en';

const write = formats('it');
const reply = { one: 'risposta', other: 'risposte' };
const first = { one: 'primo messaggio', other: 'primi messaggi' };

export const it: Words = {
  locale: 'it',
  choice: 'Quali risposte',
  period: 'Periodo',
  lastDays: (days: number) => `Ultimi ${days} giorni`,
  otherPeriod: 'Altri giorni',
  from: 'Dal',
  to: 'Al',
  backwards: 'L’ultimo giorno non può venire prima del primo.',
  platform: 'Piattaforma',
  allPlatforms: 'Tutte le piattaforme',
  template: 'Modello',
  allTemplates: 'Tutti i modelli',
  withoutTemplate: 'Senza modello',
  goneTemplate: 'Un modello eliminato',
  messages: 'Risposte a',
  allMessages: 'Tutti i messaggi',
  firstMessages: 'Primi messaggi',
  time: 'Tempo',
  allHours: 'A orologio',
  officeHours: 'In orario di servizio',
  exportCsv: 'Esporta CSV',
  exporting: 'Esportazione…',
  exported: 'Salvato come riposte-replies.csv.',
  nothingToExport: 'Non ci sono risposte in questo periodo.',

  median: 'Mediana',
  p90: '90 % entro',
  fastest: 'Media del 90 % più veloce',
  withinTarget: 'Entro l’obiettivo',
  replies: 'Risposte',
  firstReplies: 'Prime risposte',
  timeSaved: 'Digitazione risparmiata',
  closed: 'Nessuna risposta necessaria',
  noFigure: '–',
  notEnough: 'Dati insufficienti',
  notEnoughText: (count: number, enough: number) =>
    `${write.figure(count)} di ${enough} risposte finora. Con meno, i numeri direbbero più di quanto si sa.`,
  table: 'Come tabella',

  overTime: {
    day: 'Tempo di risposta per giorno',
    week: 'Tempo di risposta per settimana',
    month: 'Tempo di risposta per mese',
  },
  overTimeText: 'Linea: mediana. Ombra: fino al tempo entro cui il 90 % ha avuto risposta.',
  step: { day: 'Giorno', week: 'Settimana dal', month: 'Mese' },
  day: write.shortDay,
  month: write.month,

  spread: 'Quanto sono durate le attese',
  barTo: (from: string, to: string) => `Da ${from} a ${to}`,
  barOpen: (from: string) => `${from} o più`,

  hours: 'Ora della settimana',
  hoursText: 'Quando sono partite le risposte, secondo gli orologi del tuo fuso orario.',
  shown: 'Mostra',
  shownMedian: 'Mediana del tempo di risposta',
  fewer: 'Meno',
  more: 'Più',
  faster: 'Più veloce',
  slower: 'Più lento',
  fewCell: 'Meno di 10 risposte',
  weekday: write.shortWeekday,
  countedReplies: (count: number) => write.counted(count, reply),

  byPlatform: 'Risposte per piattaforma',
  byTemplate: 'Risposte per modello',
  showAll: (count: number) => `Mostra tutti i ${write.figure(count)}`,

  whose: 'Risposte di',
  mine: 'Mie',
  wholeTeam: 'Tutto il team',
  ownTemplates: 'Modelli propri degli agenti',
  reading: 'Lettura dei numeri del team…',
  readAt: (at: number) => `Come erano sul server: ${write.stamp(at)}.`,
  unread: (names: readonly string[]) =>
    `Il server non mostra i numeri di ${write.list(names)}. Si risolve configurando di nuovo il team con queste persone come membri.`,
  byAgent: 'Risposte per agente',
  byAgentText:
    'Badge di Facebook: primi messaggi di lì che hanno avuto risposta entro 15 minuti di orologio.',
  agent: 'Agente',
  badgeShare: 'Badge di Facebook',
  agentsExported: 'Salvato come riposte-agents.csv.',

  badge: 'Badge di Facebook',
  badgeText:
    'Una stima sugli ultimi 7 giorni: Meta conta anche le risposte da telefono e di altri collaboratori.',
  badgeName: '“Risponde rapidamente ai messaggi”',
  badgeRate: 'Tasso di risposta',
  badgeRateGoal: (value: string) => `${value}, serve il 90 %`,
  badgeTime: 'Tempo di risposta',
  badgeTimeGoal: (value: string) => `${value}, servono 15 min`,
  badgeFew: (count: number, enough: number) =>
    `${write.figure(count)} di ${enough} primi messaggi in 7 giorni: troppo pochi per sapere del badge.`,
  badgeHeld: 'Ottenuto. Continua a rispondere ai primi messaggi entro 15 minuti.',
  badgeAnswerOne: 'Rispondi a questa persona per ottenerlo:',
  badgeAnswer: (count: number) => `Rispondi a ${write.figure(count)} di queste persone per ottenerlo:`,
  badgeNext: (next: number) =>
    `Rispondi entro 5 minuti ai prossimi ${write.counted(next, first)} per ottenerlo.`,
  badgeAnswerAnd: (next: number) =>
    `Per ottenerlo, rispondi a queste persone e, entro 5 minuti, ai prossimi ${write.counted(next, first)}:`,
  badgeFar: 'Per ora fuori portata.',
  someoneOn: (platform: string) => `Qualcuno su ${platform}`,
  open: 'Apri',

  count: write.figure,
  share: write.share,
  units: { s: 's', min: 'min', h: 'h', d: 'g' },
};
