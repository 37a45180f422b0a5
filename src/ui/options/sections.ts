import { words } from './words';

/** The regions in their order; `id` is what follows `options.html#`. */
export function sections(): readonly { readonly id: string; readonly name: string }[] {
  return [
    { id: 'agent', name: words.agent },
    { id: 'team', name: words.team },
    { id: 'targets', name: words.targets },
    { id: 'platforms', name: words.platforms },
    { id: 'keys', name: words.keys },
    { id: 'numbers', name: words.numbers },
    { id: 'privacy', name: words.privacy },
    { id: 'health', name: words.health },
  ];
}
