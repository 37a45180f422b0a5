import type { TagMenuWords } from './tag-menu-en';

export const tagMenuIt: TagMenuWords = {
  groups: {
    contact: 'Il contatto',
    asked: 'Chiesto e annotato',
    you: 'Tu',
    moment: 'Qui e ora',
    writing: 'Durante la scrittura',
    conditions: 'Solo se',
    filters: 'In altra forma',
  },
  usedHelp: 'È anche in altri modelli',
  choicesTag: 'ask.taglia | choices: "S, M, L"',
  choicesHelp: 'Ti chiede di scegliere un’opzione',
  noteField: 'ultimo_acquisto',
  noteHelp: 'Dalla tua nota su questo contatto',
  noteOrAskHelp: 'Dalla tua nota; se manca, te lo chiede',
  defaultHelp: 'Una parola per quando manca il valore',
  ifText: 'solo allora',
  elseText: 'altrimenti',
  ifHelp: 'Testo solo se c’è un valore',
  ifElseHelp: 'Un testo se c’è un valore, un altro se manca',
  platformHelp: 'Testo solo per un sito',
  filterHelp: {
    capitalize: 'Inizia con la maiuscola',
    upcase: 'Tutto maiuscolo',
    downcase: 'Senza maiuscole',
    truncate: 'Si taglia dopo tanti caratteri',
    replace: 'Una parola al posto di un’altra',
    date: 'Una data nel tuo formato',
  },
};
