import type { Failure } from '../use-answer';
import type { Words } from './en';
import { failuresIt } from './failures-it';

export const it: Words = {
  undo: 'Annulla',
  dismiss: 'Chiudi',
  tryAgain: 'Riprova',
  removeLabel: (label: string) => `Togli l’etichetta ${label}`,
  failures: failuresIt,
  failure: (failure: Failure) =>
    failure.reason === 'gone'
      ? 'Riposte è stato aggiornato o riavviato. Ricarica questa pagina per continuare.'
      : failure.code
        ? failuresIt[failure.code]
        : `Non ha funzionato (${failure.detail || failure.reason}). Non è cambiato nulla.`,
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
};
