import { Seeded } from '../sites/kit/seeded.ts';

export const libraryLength = 10_000;

const subjects = ['refund', 'delivery', 'invoice', 'discount', 'exchange', 'warranty', 'booking', 'password'];
const more = ['address', 'customs', 'gift card', 'newsletter', 'opening hours', 'payment', 'size', 'voucher'];
const states = [
  'asked',
  'delayed',
  'confirmed',
  'missing',
  'partial',
  'wrong',
  'approved',
  'declined',
  'late',
];
const places = [
  'Lisbon',
  'Madrid',
  'Naples',
  'Oslo',
  'Porto',
  'Quito',
  'Recife',
  'Sofia',
  'Turin',
  'Utrecht',
];
const sentences = [
  'Thank you for writing to us.',
  'We looked into it and will come back to you today.',
  'Could you send us the number of your order?',
  'The parcel left our store and should be with you soon.',
  'We are sorry for the trouble this has caused you.',
  'You can reach us here every day from nine to six.',
  'Our colleagues have been told and take care of it.',
];

/** A template file as a large team has it: words that repeat, some that do not, one tag per body. */
export function libraryFile(): string {
  const seeded = new Seeded(1);
  const templates = Array.from({ length: libraryLength }, (_, index) => {
    const pick = (name: string, from: readonly string[]): string =>
      from[seeded.draw(`${name} ${index}`, from.length)] ?? '';
    const [subject, state, place] = [
      pick('subject', [...subjects, ...more]),
      pick('state', states),
      pick('place', places),
    ];
    const said = Array.from({ length: 2 + (index % 4) }, (_, at) => pick(`sentence ${at}`, sentences));
    return {
      title: `${subject} ${state} ${place} ${index}`,
      shortcut: index % 2 === 0 ? `${subject.slice(0, 3)}${index}` : '',
      body: `Hi {{ first_name | default: "there" }}, about your ${subject} in ${place}: ${said.join(' ')} Case ${index}.`,
      folder: `${place}/${state}`,
      labels: [subject],
    };
  });
  return JSON.stringify({ format: 'riposte-templates', version: 1, templates });
}
