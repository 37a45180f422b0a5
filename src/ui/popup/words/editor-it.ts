import { formats } from '../../kit/formats';
import type { EditorWords } from './editor-en';

const write = formats('it');

export const editorIt: EditorWords = {
  shortcutTeam: (title: string) =>
    `Anche «${title}», del team, ha questa scorciatoia. La tua si può salvare.`,
  shortcutNear: (title: string, other: string) => `Inizia come /${other} di «${title}».`,

  wordings: 'Varianti',
  wordingDefault: 'Predefinito',
  wordingBroken: (name: string) => `${name}, da controllare`,
  wordingAdd: 'Aggiungi variante',
  wordingAddHelp: 'Un altro testo per una lingua o una piattaforma',
  wordingRemove: 'Rimuovi variante',
  wordingRemoved: (name: string) => `Variante «${name}» rimossa.`,
  wordingLanguage: 'Lingua della variante',
  wordingPlatform: 'Piattaforma della variante',
  wordingEverywhere: 'Ovunque',
  wordingMost: (most: number) => `Un modello contiene al massimo ${most} varianti.`,
  wordingSame: (name: string) => `C’è già una variante per «${name}».`,
  wordingSameDefault: (name: string) => `Il testo predefinito è già in «${name}».`,
  bodyOf: (name: string) => `Testo: ${name}`,
  previewOf: (name: string) => `${name}, per un contatto di esempio`,

  history: 'Cronologia',
  historyOf: (title: string) => `Cronologia di «${title}»`,
  historyClose: 'Torna all’editor',
  historyNone: 'A ogni salvataggio la versione precedente viene conservata e compare qui.',
  versionNow: 'Ora',
  versionTime: write.stamp,
  versionOldest: 'La più vecchia',
  versionSame: 'Stesso testo',
  versionRestored: (at: number) => `La versione del ${write.stamp(at)} è tornata.`,
  versionUndone: 'Ripristino annullato.',
  versionGone: 'Questa versione non è più conservata.',
  restore: 'Ripristina questa versione',
  restoreBlocked: 'Salva o scarta le modifiche per poter ripristinare una versione.',
  added: 'Aggiunto:',
  deleted: 'Rimosso:',
  yes: 'Sì',
};
