import type { View } from '../../sites/view.ts';

/** One editor on one surface, for tests that go through all of them. */
export interface Surface {
  readonly name: string;
  readonly origin: string;
  readonly inbox: string;
  readonly view: Partial<View>;
  readonly handle: string;
}

/** Every editor that replies are put into. */
export const surfaces: readonly Surface[] = [
  {
    name: 'Instagram, Lexical',
    origin: 'https://www.instagram.com',
    inbox: '/direct/inbox/',
    view: {},
    handle: 'ana.souza',
  },
  {
    name: 'LinkedIn, plain editable',
    origin: 'https://www.linkedin.com',
    inbox: '/messaging/',
    view: {},
    handle: 'ana-souza',
  },
  {
    name: 'Facebook, Lexical',
    origin: 'https://www.facebook.com',
    inbox: '/messages/',
    view: {},
    handle: 'ana.souza',
  },
  {
    name: 'X, React textarea in a shadow root',
    origin: 'https://x.com',
    inbox: '/i/chat',
    view: {},
    handle: 'ana_souza',
  },
  {
    name: 'X, Draft.js of the classic messages',
    origin: 'https://x.com',
    inbox: '/messages',
    view: { generation: 'classic' },
    handle: 'ana_souza',
  },
];
