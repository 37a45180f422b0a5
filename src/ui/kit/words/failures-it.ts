import type { FailureCode } from '../../../contract/failure';

/** What went wrong, and what to do about it. */
export const failuresIt: Readonly<Record<FailureCode, string>> = {
  'disk-full': 'Il disco è pieno. Non è cambiato nulla.',
  'storage-stopped': 'Il browser si è fermato prima di salvare tutto. Non è cambiato nulla.',
  'storage-unreachable': 'Il browser non è riuscito ad accedere alla sua memoria. Non è cambiato nulla.',
  'newer-data':
    'I tuoi dati sono stati salvati da una versione più recente di Riposte. Aggiorna Riposte per modificarli; non si perde nulla.',
  'shutting-down': 'Riposte si sta chiudendo. Non è cambiato nulla.',
  'template-broken': 'Questo modello non si può compilare. Aprilo nell’editor per vedere perché.',
  'own-template': 'Questo modello è tuo: puoi cambiarlo direttamente.',
  'editors-only': 'Solo chi ha il ruolo di editor nel team può cambiarlo.',
  'no-team': 'Questo browser non è connesso a nessun team.',
  'team-template-gone': 'Il team non ha più questo modello.',
  'cannot-sign': 'Questo browser è troppo vecchio per firmare file. Aggiornalo.',
  'no-admin': 'Questo account non amministra il server.',
  'no-address': 'Questo non è l’indirizzo di un server.',
  'address-secret': 'Togli nome e password dall’indirizzo: hanno i loro campi.',
  'address-open':
    'L’indirizzo deve iniziare con https://, altrimenti la password si potrebbe leggere lungo la strada.',
  'team-offline':
    'Il server del team non è raggiungibile: manca la rete, l’indirizzo è sbagliato o questo browser non si fida del suo certificato.',
  'team-slow': 'Il server del team ha impiegato troppo a rispondere.',
  'team-unauthorized': 'Il server non accetta questo accesso. Controlla nome e password e riconnettiti.',
  'team-forbidden': 'Il server ti conosce, ma non ti fa entrare in questo team. Chiedi a chi lo amministra.',
  'team-missing': 'Su questo server non c’è un team così. Quello che hai resta qui.',
  'team-busy': 'Il server del team chiede di aspettare.',
  'team-server': 'Il server del team segnala un errore suo.',
  'team-garbage': 'Questo non risponde come un server CouchDB.',
  'team-large': 'La risposta del server è più grande di quanto Riposte accetti.',
  'team-stale':
    'Altri stanno cambiando gli stessi modelli. Il resto arriva con la prossima sincronizzazione.',
};
