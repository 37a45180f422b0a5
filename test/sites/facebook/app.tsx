import { createRoot } from 'react-dom/client';
import { collectErrors, listenForFocus, listenLikeASite } from '../kit/heard.ts';
import { installControl } from '../kit/install-control.ts';
import { Labels } from '../kit/labels.ts';
import { type Person, people } from '../kit/people.ts';
import { Seeded } from '../kit/seeded.ts';
import { installStyles } from '../kit/styles.ts';
import { World } from '../kit/world.ts';
import { readView, scenariosOf } from '../view.ts';
import { type Site, SiteProvider } from './context.tsx';
import { listenForSiteKeys } from './keys.ts';
import { panePlans } from './pane-plans.ts';
import { pathOf, threadIn } from './paths.ts';
import { Shell } from './shell.tsx';
import { styles } from './styles.ts';
import { wordsOf } from './words.ts';

const view = readView(document.documentElement.dataset.view ?? '');
const scenarios = scenariosOf(view);
const threadOf = (index: number): string => `${1_000_040_000_000 + index * 1_013}`;
/** Relative times are drawn anew so often, in milliseconds; of a busy page much more. */
const tickMs = scenarios.includes('busy') ? 20 : 5_000;

/** Marketplace gives a conversation a title of person and thing. */
const marketplace: readonly Person[] = [
  { name: 'Rosa Diaz · Green lamp', handle: 'marketplace.rosa', ago: 70, last: 'them', unread: true },
];

const errors = collectErrors();
const heard = listenLikeASite();
const focus = listenForFocus();
const seeded = new Seeded(view.seed);
const world = new World([...people, ...marketplace], threadOf, view.lag, null, {
  seed: view.seed,
  steps: panePlans[seeded.draw('pane plan', panePlans.length)] ?? [],
  answersAfter: scenarios.includes('answers') ? 4 : null,
  takenAfter: 250,
  moreMessages: scenarios.includes('long') ? 2_000 : 0,
});
const site: Site = {
  world,
  view,
  seeded,
  errors,
  words: wordsOf(view.lang),
  labels: new Labels(view.lang, { narrowSpace: true }),
  editors: new Map(),
  grid: view.generation === 'grid',
  c: (...names) => names.map((name) => seeded.className(name)).join(' '),
  has: (scenario) => scenarios.includes(scenario),
  go: (path) => {
    history.pushState(null, '', path);
    dispatchEvent(new Event('site:moved'));
  },
};

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (!href?.startsWith('/') || event.defaultPrevented) return;
  event.preventDefault();
  site.go(href);
});
listenForSiteKeys(site);
installStyles(seeded, styles);
const mount = document.getElementById('mount') ?? document.body;
mount.id = `mount_0_0_${seeded.className('mount').slice(-2)}`;
const note = (error: unknown): void => void errors.push(`react: ${String(error)}`);
createRoot(mount, { onUncaughtError: note, onCaughtError: note, onRecoverableError: note }).render(
  <SiteProvider value={site}>
    <Shell />
  </SiteProvider>,
);
world.show(threadIn(location.pathname));
setInterval(() => world.refresh(), tickMs);
installControl({
  world,
  errors,
  heard,
  focus,
  editor: (where) => site.editors.get(where) ?? null,
  open: (thread) => site.go(pathOf(thread)),
  tree: () => mount,
  ready,
});

/** The page stands, its pane has arrived, and a composer is there where there is to be one. */
function ready(): boolean {
  const open = world.find(world.shown);
  const writes = open !== null && !open.request && !open.closed;
  return mount.childElementCount > 0 && world.pending === 0 && (!writes || site.editors.has('pane'));
}
