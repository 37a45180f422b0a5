import type { RenderContext } from '../../../src/domain/render';

/** Ana writes to Leo of Acme on Instagram, on Wednesday 12 November 2025 at 10:30 in Lisbon. */
export const anaToAcme: RenderContext = {
  contact: { name: 'ANA SILVA 🌸', handle: 'ana.silva', headline: 'Florist', company: null },
  note: { order_number: '1234' },
  agent: { firstName: 'Leo', name: 'Leo Brandt', signature: 'Leo\nAcme team' },
  brand: 'Acme',
  platform: 'instagram',
  language: 'en',
  now: Date.UTC(2025, 10, 12, 10, 30),
  timeZone: 'Europe/Lisbon',
  typed: {},
};

/** The same, with a contact of whom the page tells nothing, and an agent who set nothing. */
export const strangerToNobody: RenderContext = {
  ...anaToAcme,
  contact: { name: null, handle: null, headline: null, company: null },
  note: {},
  agent: { firstName: '', name: '', signature: '' },
  brand: '',
  platform: null,
};
