import type { Contact } from '../domain/conversation';

/** Who previews in the editor are addressed to. */
export const sampleContact: Contact = {
  name: 'Ana Martins',
  handle: 'ana.martins',
  headline: 'Casa Martins, Lisboa',
  company: 'Casa Martins',
};
