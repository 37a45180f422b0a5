/** Where the drill goes on each platform. */
export interface DrillPlatform {
  readonly id: string;
  readonly origin: string;
  readonly inbox: string;
  readonly generations: readonly string[];
}

export const drillPlatforms: readonly DrillPlatform[] = [
  {
    id: 'instagram',
    origin: 'https://www.instagram.com',
    inbox: '/direct/inbox/',
    generations: ['offmsys', 'msys'],
  },
];

export const drillLanguages = ['en', 'es', 'pt-BR', 'it', 'ar'] as const;
/** People whose conversations are opened; plain ones and such as trip readers. */
export const drillHandles = [
  'ana.souza',
  'ben_okafor',
  'nora.lind',
  'alex.kim.1',
  'yamada.t',
  'fatima.z',
] as const;
