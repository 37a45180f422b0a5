/** Where the drill goes on each platform. */
export interface DrillPlatform {
  readonly id: string;
  readonly origin: string;
  readonly inbox: string;
  readonly generations: readonly string[];
  /** People whose conversations are opened; plain ones and such as trip readers. */
  readonly handles: readonly string[];
}

const people = ['ana.souza', 'ben_okafor', 'nora.lind', 'alex.kim.1', 'yamada.t', 'fatima.z'];

export const drillPlatforms: readonly DrillPlatform[] = [
  {
    id: 'instagram',
    origin: 'https://www.instagram.com',
    inbox: '/direct/inbox/',
    generations: ['offmsys', 'msys'],
    handles: people,
  },
  {
    id: 'linkedin',
    origin: 'https://www.linkedin.com',
    inbox: '/messaging/',
    generations: [''],
    // Profile addresses take letters, digits and hyphens only.
    handles: people.map((handle) => handle.replace(/[._]/g, '-')),
  },
  {
    id: 'facebook',
    origin: 'https://www.facebook.com',
    inbox: '/messages/',
    generations: ['log', 'grid'],
    handles: people,
  },
  {
    id: 'x',
    origin: 'https://x.com',
    inbox: '/i/chat',
    generations: ['embed', 'light', 'classic'],
    handles: people.map((handle) => handle.replace(/\./g, '_')),
  },
];

export const drillLanguages = ['en', 'es', 'pt-BR', 'it', 'ar'] as const;
