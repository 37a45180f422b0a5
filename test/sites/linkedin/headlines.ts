import type { SiteConversation } from '../kit/world.ts';

const headlines: Readonly<Record<string, string>> = {
  'Ana Souza': 'Head of Sourcing at Acme Foods | Speaker',
  'Ben Okafor': 'Founder @Northwind 🌍',
  'Alex Kim': 'Einkauf bei Müller & Söhne GmbH',
  'MARIA DEL CARMEN': 'Especialista en Marketing',
  'Dr. Lucía Ferrari, PhD': 'Responsabile acquisti presso Banca Verde',
  'Sunrise Bakery Ltd': 'Baker at heart',
};

/** What a person says of themselves, in their own language; the company is nowhere else. */
export function headlineOf({ name }: SiteConversation): string {
  return headlines[name] ?? 'Buyer';
}
