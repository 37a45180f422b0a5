import { describe, expect, it } from 'vitest';
import { companyIn } from '../../../../src/platforms/linkedin/company';

describe('companyIn', () => {
  it.each([
    ['Head of Sourcing at Acme Foods | Speaker', 'Acme Foods'],
    ['Founder @Northwind 🌍', 'Northwind'],
    ['Einkauf bei Müller & Söhne GmbH', 'Müller & Söhne GmbH'],
    ['Responsabile acquisti presso Banca Verde', 'Banca Verde'],
    ['Acheteuse chez 3M - Paris', '3M'],
  ])('tells the employer of %j', (headline, company) => expect(companyIn(headline)).toBe(company));

  it.each(['Baker at heart', 'Especialista en Marketing', 'Buyer', '', 'CEO at Acme, advisor at Globex'])(
    'does not guess at %j',
    (headline) => expect(companyIn(headline)).toBeNull(),
  );
});
