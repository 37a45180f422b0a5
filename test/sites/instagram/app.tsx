import { createRoot } from 'react-dom/client';
import { collectErrors, listenForFocus, listenLikeASite } from '../kit/heard.ts';
import { installControl } from '../kit/install-control.ts';
import { Labels } from '../kit/labels.ts';
import { people } from '../kit/people.ts';
import { refuseSyntheticInput } from '../kit/refuse-synthetic-input.ts';
import { Seeded } from '../kit/seeded.ts';
import { installStyles } from '../kit/styles.ts';
import { World } from '../kit/world.ts';
import { readView, scenariosOf } from '../view.ts';
import { type Site, SiteProvider } from './context.tsx';
import { hooksOf } from './hooks.ts';
import { listenForSiteKeys } from './keys.ts';
import { keepBusy } from './life.ts';
import { panePlans } from './pane-plans.ts';
import { Shell, threadIn } from './shell.tsx';
import { styles } from './styles.ts';
import { wordsOf } from './words.ts';

const view = readView(document.documentElement.dataset.view ?? '');
const scenarios = scenariosOf(view);
const threadOf = (index: number): string => `17842233${4_455_000_000 + index * 97}`;

const errors = collectErrors();
const heard = listenLikeASite();
const focus = listenForFocus();
const seeded = new Seeded(view.seed);
const words = wordsOf(view.lang);
const world = new World(people, threadOf, view.lag, null, {
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
  words,
  labels: new Labels(view.lang, { narrowSpace: true }),
  editors: new Map(),
  hooks: hooksOf(view, words),
  msys: view.generation === 'msys',
  c: (...names) => names.map((name) => seeded.className(name)).join(' '),
  has: (scenario) => scenarios.includes(scenario),
  go: (path) => {
    history.pushState(null, '', path);
    dispatchEvent(new Event('site:moved'));
  },
};

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || event.defaultPrevented || !link.getAttribute('href')?.startsWith('/')) return;
  event.preventDefault();
  site.go(link.getAttribute('href') ?? '/');
});
listenForSiteKeys(site);
if (site.has('deaf')) refuseSyntheticInput();
installStyles(seeded, styles);
const mount = document.getElementById('mount') ?? document.body;
mount.id = `mount_0_0_${seeded.className('mount').slice(-2)}`;
createRoot(mount, {
  onUncaughtError: (error) => errors.push(`react: ${String(error)}`),
  onCaughtError: (error) => errors.push(`react: ${String(error)}`),
  onRecoverableError: (error) => errors.push(`react: ${String(error)}`),
}).render(
  <SiteProvider value={site}>
    <Shell />
  </SiteProvider>,
);
world.show(threadIn(location.pathname));
keepBusy(world, site.has('busy'));
installControl({
  world,
  errors,
  heard,
  focus,
  editor: (where) => site.editors.get(where) ?? null,
  open: (thread) => site.go(`/direct/t/${thread}/`),
  tree: () => mount,
  ready,
});

/** The page stands, its pane has arrived, and a composer is there where there is to be one. */
function ready(): boolean {
  const open = world.find(world.shown);
  const writes = open !== null && !open.request && !open.closed;
  return mount.childElementCount > 0 && world.pending === 0 && (!writes || site.editors.has('pane'));
}
