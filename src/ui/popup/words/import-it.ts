import { formats } from '../../kit/formats';
import type { ImportWords } from './import-en';

const write = formats('it');
const templates = { one: 'modello', other: 'modelli' };

/** What the popup says while another tool's library comes in. */
export const importIt: ImportWords = {
  progress: 'Parte del file già letta',
  cancel: 'Annulla',
  writing: 'Aggiunta dei modelli…',
  takenBack: 'L’importazione è stata annullata.',
  review: 'Riepilogo dell’importazione',
  from: (tool: string) => `Da ${tool}`,
  kinds: {
    list: 'un elenco di testi',
    table: 'un foglio di calcolo',
    'mac-replacements': 'sostituzioni di testo di un Mac',
  },
  figure: write.figure,
  coming: 'Entrano',
  duplicates: 'Già presenti',
  refused: 'Rifiutate',
  confirm: (count: number) =>
    count === 0 ? 'Niente da importare' : `Importa ${write.counted(count, templates)}`,
  /** A label of the templates to look through. */
  mark: 'controllare le variabili',
  askedTitle: 'Variabili tenute come domande',
  askedText: (mark: string) =>
    `Riposte non ha questa variabile, quindi ti chiede il valore quando inserisci la risposta. Questi modelli ricevono l’etichetta «${mark}».`,
  refusedTitle: 'Voci rifiutate',
  takenTitle: 'Scorciatoie già usate',
  taken: (by: string) => `La sua scorciatoia appartiene a «${by}», quindi entra senza.`,
  translatedTitle: 'Variabili tradotte',
  translatedText: 'Ora prendono il valore dalla conversazione o dalle tue opzioni.',
  becomes: 'diventa',
  times: (count: number) => `×\u00A0${write.figure(count)}`,
  comingTitle: 'Modelli che entrano',
  more: (count: number) => `E altri ${write.figure(count)}.`,
  attachments: (count: number) =>
    `${write.counted(count, { one: 'immagine o file resta', other: 'immagini o file restano' })} fuori: qui una risposta è testo.`,
  exportedTable: 'Salvato come riposte-templates.csv.',
  exportTable: 'CSV',
  exportTableTitle: 'CSV, per i fogli di calcolo',
  notATemplate: 'Non è un modello.',
  noText: 'Non contiene testo per una risposta.',
  brokenRow: 'Le virgolette non vengono chiuse.',
  strangeFile: (name: string) => `«${name}» non è la raccolta di un altro strumento. Importalo da solo.`,
  missing: (field: string) => `Manca «${field}».`,
  notText: (field: string) => `«${field}» non è testo.`,
  notAList: (field: string) => `«${field}» non è un elenco.`,
  strangeValue: (field: string) => `«${field}» ha un valore che Riposte non conosce.`,
  tooLong: (field: string, limit: number) => `«${field}» supera i ${write.figure(limit)} caratteri.`,
  tooMany: (field: string, limit: number) => `«${field}» contiene più di ${write.figure(limit)} elementi.`,
  shortcutSigns: 'La scorciatoia può avere solo lettere, cifre, - e _.',
  inVariant: (language: string, sentence: string) => `Nella variante ${language}: ${sentence}`,
  damage: {
    empty: 'Il file è vuoto.',
    binary: 'Questo non è un file di testo.',
    'binary-plist':
      'Questo elenco di proprietà è binario. Salvalo prima come XML (plutil -convert xml1) e importa quel file.',
    'broken-json': 'Il file è troncato o danneggiato: non si può leggere come JSON.',
    'broken-yaml': 'Il file è troncato o danneggiato: non si può leggere come YAML.',
    'broken-xml': 'Il file è troncato o danneggiato: non si può leggere come XML.',
    entities: 'Il file dichiara entità XML, che a nessuna raccolta servono e che non è sicuro leggere.',
    'newer-version': 'Questo file è stato creato da una versione più recente di Riposte.',
    'broken-zip': 'L’archivio è troncato o danneggiato.',
    'zip-too-large': 'Decompresso occupa molto più di qualsiasi raccolta.',
    'too-many': 'Il file contiene più di 50.000 voci.',
    'no-entries': 'In questo file non ci sono modelli.',
    unknown: 'Riposte non conosce questo formato.',
  },
};
