import type { Failure } from '../use-answer';
import type { Words } from './en';

export const it: Words = {
  undo: 'Annulla',
  dismiss: 'Chiudi',
  tryAgain: 'Riprova',
  removeLabel: (label: string) => `Togli l’etichetta ${label}`,
  failure: (failure: Failure) =>
    failure.reason === 'gone'
      ? 'Riposte è stato aggiornato o riavviato. Ricarica questa pagina per continuare.'
      : `Non ha funzionato (${failure.detail || failure.reason}). Non è cambiato nulla.`,
};
