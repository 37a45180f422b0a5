import type { Words } from './en';

export const it: Words = {
  locale: 'it',
  pageTitle: 'Benvenuto in Riposte',
  heading: 'Rispondi con uno o due tasti',
  intro:
    'Riposte mette le tue risposte nelle caselle dei messaggi di Instagram, Facebook, X e LinkedIn, con il nome giusto, e mostra da quanto aspetta ogni persona.',
  language: 'Lingua',
  languageOfBrowser: 'Quella del browser',

  practice: 'Provalo qui',
  steps: 'Passi',
  stepOpen: (key: string) => `Premi ${key} nella casella del messaggio o scrivi /`,
  stepPick: 'Scegli una risposta con le frecce, poi premi Invio',
  stepSend: 'Premi tu Invia: l’orologio si ferma',
  stepDone: 'fatto',
  practised: 'È tutto qui. Sui siti veri funziona allo stesso modo.',
  again: 'Ricomincia',

  chat: 'Conversazione di prova',
  contact: 'Giulia Conti',
  contactHandle: 'giulia.conti',
  firstMessage: 'Ciao! La settimana scorsa ho ordinato la giacca blu. L’ordine è già partito?',
  secondMessage: 'Grazie mille! E se non mi sta bene?',
  messageBox: 'Messaggio',
  send: 'Invia',
  you: 'Tu',

  about: 'Su di te',
  aboutText: 'Riempiono le variabili che ti riguardano. Restano in questo browser.',
  firstName: 'Nome',
  brand: 'Marchio',

  platforms: 'Dove funziona',
  platformsText:
    'Sei sempre tu a premere Invia. Però nessuna piattaforma ha approvato Riposte. Ecco che cosa dicono le loro condizioni, per quanto ne sappiamo:',

  starters: 'Dieci modelli per cominciare',
  startersText:
    'Stato dell’ordine, rimborso, orari… ognuno in inglese, spagnolo, portoghese e italiano. Il selettore prende la lingua in cui scrive il tuo contatto. Cambiali o porta i tuoi.',
  seeTemplates: 'Vedi i modelli',
  moreOptions: 'Tutte le opzioni',
  private: 'Nulla esce da questo browser. Nessun messaggio viene conservato.',
};
