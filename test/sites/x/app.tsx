import { createRoot } from 'react-dom/client';
import { collectErrors, listenForFocus, listenLikeASite } from '../kit/heard.ts';
import { installControl } from '../kit/install-control.ts';
import { Seeded } from '../kit/seeded.ts';
import { installStyles } from '../kit/styles.ts';
import { World } from '../kit/world.ts';
import { readView, scenariosOf } from '../view.ts';
import { type Site, SiteProvider } from './context.tsx';
import { Delivery } from './delivery.ts';
import { threadOf } from './ids.ts';
import { listenForSiteKeys } from './keys.ts';
import { XLabels } from './labels.ts';
import { keepBusy } from './life.ts';
import { panePlans } from './pane-plans.ts';
import { classicPath, pathOf, settled } from './paths.ts';
import { xPeople } from './people.ts';
import { folderOf } from './requests.tsx';
import { Shell } from './shell.tsx';
import { styles, themes } from './styles.ts';
import { wordsOf } from './words.ts';

const view = readView(document.documentElement.dataset.view ?? '');
const scenarios = scenariosOf(view);
const has = (scenario: string): boolean => scenarios.includes(scenario);

const errors = collectErrors();
const heard = listenLikeASite();
const focus = listenForFocus();
const seeded = new Seeded(view.seed);
const world = new World(xPeople, threadOf, view.lag, null, {
  seed: view.seed,
  steps: panePlans[seeded.draw('pane plan', panePlans.length)] ?? [],
  answersAfter: has('answers') ? 4 : null,
  moreMessages: has('long') ? 2_000 : 0,
});
let locked = has('locked');
const classic = view.generation === 'classic';
const alone = location.hostname === 'chat.x.com';
const delivery = new Delivery(world, seeded, { slow: has('slow-send'), fails: has('send-fails') });
const site: Site = {
  world,
  view,
  seeded,
  errors,
  words: wordsOf(view.lang),
  labels: new XLabels(view.lang, has('hour12') ? true : has('hour24') ? false : undefined, seeded),
  editors: new Map(),
  delivery,
  generation: classic ? 'classic' : view.generation === 'light' || alone ? 'light' : 'embed',
  alone,
  c: (...names) => names.map((name) => seeded.className(name)).join(' '),
  has,
  go: (path) => {
    history.pushState(null, '', settled(path, { classic, locked }));
    dispatchEvent(new Event('site:moved'));
  },
  unlock: () => {
    locked = false;
  },
};

history.replaceState(null, '', settled(location.pathname + location.search, { classic, locked }));
// A thread with a draft saved on another day.
world.keepDraft(threadOf(29), 'Sorry for the wait, ');
document.title = 'X';
document.documentElement.style.colorScheme = view.theme;
document.body.style.backgroundColor = view.theme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';

document.addEventListener('click', (event) => {
  const [target] = event.composedPath();
  const link = target instanceof Element ? target.closest('a[href]') : null;
  const href = link?.getAttribute('href')?.replace(/^https:\/\/x\.com(?=\/)/, '');
  if (!href?.startsWith('/') || event.defaultPrevented) return;
  event.preventDefault();
  site.go(href);
});
listenForSiteKeys(site);
installStyles(seeded, { ':root': themes[view.theme], ...styles });
const mount = document.getElementById('mount') ?? document.body;
mount.id = 'react-root';
const note = (error: unknown): void => void errors.push(`react: ${String(error)}`);
createRoot(mount, { onUncaughtError: note, onCaughtError: note, onRecoverableError: note }).render(
  <SiteProvider value={site}>
    <Shell />
  </SiteProvider>,
);
keepBusy(world, delivery, has('busy'));
installControl({
  world,
  errors,
  heard,
  focus,
  editor: (where) => site.editors.get(where) ?? null,
  open: (thread) => {
    const conversation = world.find(thread);
    if (classic) return site.go(classicPath(thread));
    site.go(pathOf(thread, conversation ? folderOf(conversation) : 'inbox'));
  },
  tree: () => mount,
  ready,
});

/** The page stands with every shadow root filled, its pane has arrived, and its composer where there is to be one. */
function ready(): boolean {
  const hosts = [
    ...document.querySelectorAll('[data-testid="xchatEmbedRoute"], [data-testid="chat-drawer-root"]'),
  ];
  const filled = hosts.every(
    (host) => host.childElementCount > 0 || (host.shadowRoot?.childElementCount ?? 0) > 0,
  );
  const open = world.find(world.shown);
  const writes = open !== null && !open.request && !open.closed;
  return (
    mount.childElementCount > 0 && filled && world.pending === 0 && (!writes || site.editors.has('pane'))
  );
}
