import { formats } from '../../kit/formats';
import type { Words } from './en';

const write = formats('it');

export const it: Words = {
  locale: 'it',
  product: 'Riposte',
  pageTitle: 'Opzioni di Riposte',
  heading: 'Opzioni',
  sections: 'Sezioni',
  saving: 'Salvataggio…',
  saved: 'Salvato',
  notSaved: 'Non salvato',

  agent: 'Operatore',
  agentText: 'Riempie le variabili che ti riguardano. Resta in questo browser.',
  firstName: 'Nome',
  name: 'Nome completo',
  language: 'Lingua dell’interfaccia',
  languageOfBrowser: 'Quella del browser',
  signature: 'Firma',
  brand: 'Marchio',
  tagHint: (tag: string) => `{{ ${tag} }}`,

  team: 'Il team',
  teamDecides: 'Lo decide il tuo team.',
  managedDecides: 'Lo decide il tuo reparto informatico.',

  targets: 'Obiettivi e orario di servizio',
  targetsText:
    'Quanto in fretta vuoi rispondere. Gli orologi segnano il ritardo quando questo tempo è passato.',
  fallback: 'Rispondere entro (minuti)',
  fallbackHint: 'Per ogni piattaforma che non ha un valore proprio.',
  perPlatform: 'Un obiettivo diverso per una piattaforma',
  minutesFor: (platform: string) => `${platform} (minuti)`,
  minutesProblem: 'Un numero intero di minuti, da 1 a 99.999.',
  officeOn: 'Conta solo l’orario di servizio',
  officeOnHint: 'Un messaggio che arriva di sera comincia a contare quando apri.',
  timeZone: 'Fuso orario',
  timeZoneHint: (own: string) => `Vuoto vuol dire quello di questo browser: ${own}.`,
  timeZoneProblem: 'Questo fuso orario non esiste. Scrivilo come Europe/Rome.',
  weekHours: 'Ore di apertura',
  dayName: write.weekday,
  from: 'Dalle',
  to: 'Alle',
  spanEnd: (day: string, end: string, index: number) =>
    index === 0 ? `${day}, ${end}` : `${day}, ${end} (${index + 1})`,
  closed: 'Chiuso',
  addSpan: 'Aggiungi ore',
  addSpanOn: (day: string) => `Aggiungi ore: ${day}`,
  removeSpan: (day: string) => `Togli ore: ${day}`,
  spanRemoved: (day: string) => `Ore tolte: ${day}.`,
  spanEmpty: 'Indica entrambe le ore.',
  spanBackwards: 'La fine deve venire dopo l’inizio.',
  spanOverlap: 'Queste ore si sovrappongono.',
  holidays: 'Giorni di chiusura',
  holiday: 'Giorno',
  addHoliday: 'Aggiungi giorno',
  holidayKnown: 'Questo giorno è già nell’elenco.',
  removeHoliday: (day: string) => `Togli ${day}`,
  holidayRemoved: (day: string) => `${day}: tolto.`,
  noHolidays: 'Nessuno. Aggiungi i giorni in cui nessuno risponde.',
  day: write.day,

  platforms: 'Piattaforme',
  platformsText:
    'Riposte legge ciò che hai sullo schermo e mette testo nella casella del messaggio. Sei tu a premere Invia. Nessuna piattaforma lo ha approvato; ecco che cosa dicono le loro condizioni, per quanto ne sappiamo:',
  platformTerms: {
    instagram:
      'Le condizioni di Meta vietano di leggere o agire con mezzi automatici senza il suo permesso. I messaggi possono promuovere solo nelle 24 ore dopo che la persona ha scritto.',
    facebook:
      'Le condizioni di Meta vietano di leggere o agire con mezzi automatici senza il suo permesso. La promozione è ammessa solo entro la finestra standard di messaggistica.',
    x: 'X dice che automatizzare il suo sito può portare alla sospensione permanente e che i messaggi automatici richiedono l’intenzione chiara della persona.',
    linkedin:
      'Il Contratto di licenza di LinkedIn nomina proprio questa tecnica: vieta i componenti che si sovrappongono alle sue pagine o le cambiano. Cerca le estensioni e ha scritto a chi le usa. Decidi tu.',
    tiktok:
      'Le Linee guida della community di TikTok valgono anche per i messaggi delle aziende, e il cliente deve scrivere per primo.',
    whatsapp:
      'Le condizioni di WhatsApp vietano i messaggi di massa e automatici e l’automazione non ufficiale. Alle aziende serve il consenso delle persone.',
  },

  keys: 'Tasti',
  keysText: 'Entrambi aprono il selettore in una casella di messaggio.',
  keyOpen: 'Apri il selettore',
  keyHint: 'Premi qui i tasti che vuoi.',
  keyRefused: 'Aggiungi Ctrl, Alt o Meta, così puoi ancora scrivere.',
  keyInline: 'Segno scritto prima di una scorciatoia',
  keyInlineHint: 'Vuoto lo disattiva.',
  keyInlineBad: 'Usa un segno come / o ;, senza lettere, cifre o spazi.',

  numbers: 'Numeri',
  numbersText:
    'Quanto in fretta sono partite le risposte. Una risposta conta dal messaggio senza risposta più vecchio alla tua prima risposta.',

  privacy: 'Privacy',
  privacyText: 'Tutto resta in questo browser. Nulla ne esce.',
  retention: 'Conserva i numeri per (giorni)',
  retentionHint: 'Quelli più vecchi vengono cancellati per sempre.',
  retentionProblem: 'Un numero intero di giorni, da 1 a 3.650.',
  keeps: 'Che cosa viene conservato',
  keepsItems: [
    'I tuoi modelli e queste opzioni.',
    'Mentre qualcuno aspetta: la piattaforma, il nome, quando ha scritto e l’indirizzo della conversazione.',
    'Per ogni risposta: quando è cominciata l’attesa, quando hai risposto, la piattaforma, il modello e un segno cifrato al posto della persona.',
    'Le bozze di modelli che non hai ancora salvato.',
  ],
  keepsNot: 'Che cosa non viene mai conservato',
  keepsNotItems: [
    'Il testo di qualsiasi messaggio.',
    'Con chi hai parlato, finita l’attesa.',
    'Password, cookie o altro del tuo account.',
  ],

  health: 'Stato',
  healthText: 'I siti cambiano. Ecco che cosa Riposte non ha trovato nelle pagine che hai visitato.',
  healthNone: 'Ancora nessun resoconto. Apri una conversazione su una piattaforma e torna qui.',
  healthGood: (platform: string) => `${platform}: trovato tutto.`,
  healthMissing: (platform: string, parts: string) => `${platform}: non trovato: ${parts}.`,
  parts: {
    list: 'l’elenco delle conversazioni',
    row: 'una riga dell’elenco delle conversazioni',
    rowName: 'il nome su una riga',
    rowTime: 'l’ora su una riga',
    pane: 'la conversazione aperta',
    header: 'la sua intestazione',
    contactName: 'il nome del contatto',
    contactLink: 'il link al profilo del contatto',
    messages: 'i messaggi',
    message: 'un messaggio',
    messageText: 'il testo di un messaggio',
    messageTime: 'l’ora di un messaggio',
    separator: 'le linee tra i giorni',
    composer: 'la casella del messaggio',
  },
  healthEffect: 'Ciò che dipende da queste parti lì è spento; i modelli si possono ancora copiare.',
  healthAt: write.stamp,
  copyReport: 'Copia resoconto',
  copied: 'Resoconto copiato. Non contiene nomi né messaggi.',
  notCopied: 'Il browser non ci ha lasciato copiare. Seleziona il testo e copialo.',
  report: 'Resoconto',
};
