import type { FailureCode } from '../../../contract/failure';

/** What went wrong, and what to do about it. */
export const failuresEn: Readonly<Record<FailureCode, string>> = {
  'disk-full': 'The disk is full. Nothing was changed.',
  'storage-stopped': 'The browser stopped before all was saved. Nothing was changed.',
  'storage-unreachable': 'The browser could not reach its storage. Nothing was changed.',
  'newer-data':
    'Your data was saved by a newer version of Riposte. Update Riposte to change it; nothing is lost.',
  'shutting-down': 'Riposte is shutting down. Nothing was changed.',
  'template-broken': 'This template can’t be filled in. Open it in the editor to see why.',
  'own-template': 'This template is your own to change.',
  'editors-only': 'Only your team’s editors can change this.',
  'no-team': 'This browser is not connected to a team.',
  'team-template-gone': 'The team has no such template any more.',
  'cannot-sign': 'This browser is too old to sign files. Update it.',
  'no-admin': 'This account is no admin of the server.',
  'no-address': 'This is not the address of a server.',
  'address-secret': 'Leave name and password out of the address; there are fields for them.',
  'address-open': 'The address must begin with https://, or the password could be read on its way.',
  'team-offline':
    'The team server can’t be reached: no network, a wrong address, or a certificate that this browser does not trust.',
  'team-slow': 'The team server took too long to answer.',
  'team-unauthorized':
    'The server does not accept this sign-in. Check name and password, then connect again.',
  'team-forbidden': 'The server knows you, but does not let you into this team. Ask your team’s admin.',
  'team-missing': 'There is no such team on this server. What you have stays here.',
  'team-busy': 'The team server asks us to wait.',
  'team-server': 'The team server reports an error of its own.',
  'team-garbage': 'This does not answer like a CouchDB server.',
  'team-large': 'The server’s answer is larger than Riposte takes.',
  'team-stale': 'Others are changing the same templates right now. The rest follows with the next sync.',
};
