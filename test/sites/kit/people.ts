/** One conversation before it is filled with messages. */
export interface Person {
  readonly name: string;
  readonly handle: string;
  readonly group?: boolean;
  readonly request?: boolean;
  /** Minutes since the newest message, and who wrote it. */
  readonly ago: number;
  readonly last: 'them' | 'us';
  readonly unread?: boolean;
  /** What they write in; English where it is not said. */
  readonly speaks?: 'en' | 'es' | 'pt' | 'it' | 'ja' | 'ar';
  /** They have only said thanks: nobody waits. */
  readonly closing?: boolean;
  /** The site takes no message for them. */
  readonly closed?: boolean;
}

/** People whose names have tripped other tools, first; then enough to fill a virtualized list. */
export const people: readonly Person[] = [
  { name: 'Ana Souza', handle: 'ana.souza', ago: 12, last: 'them', unread: true },
  { name: 'Ben Okafor', handle: 'ben_okafor', ago: 95, last: 'us' },
  { name: 'Nora Lind', handle: 'nora.lind', ago: 10, last: 'them', unread: true },
  { name: 'Ivo Petrov', handle: 'ivo.petrov', ago: 11, last: 'them' },
  { name: '{{first_name}}', handle: 'tag.trouble', ago: 30, last: 'them', unread: true },
  { name: '<img src=x onerror=alert(1)>', handle: 'markup', ago: 41, last: 'them' },
  { name: '🌸✨🌸', handle: 'just.flowers', ago: 55, last: 'them', unread: true },
  { name: '', handle: 'no.name.given', ago: 63, last: 'them' },
  { name: 'MARIA DEL CARMEN', handle: 'mcarmen', ago: 130, last: 'them', speaks: 'es' },
  { name: 'Dr. Lucía Ferrari, PhD', handle: 'lucia.ferrari_88', ago: 190, last: 'us', speaks: 'it' },
  { name: 'Sunrise Bakery Ltd', handle: 'sunrisebakery', ago: 260, last: 'them', unread: true },
  { name: '山田 太郎', handle: 'yamada.t', ago: 300, last: 'them', speaks: 'ja' },
  { name: 'فاطمة الزهراء', handle: 'fatima.z', ago: 420, last: 'us', speaks: 'ar' },
  { name: 'Alex Kim', handle: 'alex.kim.1', ago: 500, last: 'them' },
  { name: 'Alex Kim', handle: 'alexkim_art', ago: 900, last: 'us' },
  { name: 'Weekend trip', handle: '', group: true, ago: 1_300, last: 'them' },
  { name: 'Olga Ivanova', handle: 'olga.iv', ago: 20, last: 'them', unread: true, request: true },
  {
    name: 'Marco Bianchi',
    handle: 'marcob',
    ago: 2_000,
    last: 'them',
    unread: true,
    request: true,
    speaks: 'it',
  },
  { name: 'Dr. Ana Souza, PhD', handle: 'dr.anasouza', ago: 1_450, last: 'them', speaks: 'pt' },
  { name: 'Priya 🌿 Raman', handle: 'priya.raman', ago: 1_520, last: 'them', closing: true },
  { name: 'Ana, Ben and 2 others', handle: '', group: true, ago: 1_610, last: 'us' },
  { name: 'Noor | Ceramics & Co.', handle: 'noor.ceramics', ago: 1_700, last: 'them', unread: true },
  { name: 'João Pedro da Silva', handle: 'jp.dasilva', ago: 1_850, last: 'them', speaks: 'pt' },
  { name: 'Deleted account', handle: 'user_7731', ago: 1_990, last: 'them', closed: true },
  { name: 'Zoë‍ Müller‑Groß', handle: 'zoe.mg', ago: 2_050, last: 'us' },
  { name: 'K', handle: 'k', ago: 2_120, last: 'them' },
  ...Array.from({ length: 30 }, (_, index) => ({
    name: `Customer ${index + 1}`,
    handle: `customer.${index + 1}`,
    ago: 2_200 + index * 700,
    last: index % 3 === 0 ? ('them' as const) : ('us' as const),
  })),
];
