import type { CheckTools } from '../check.ts';

const origin = 'https://www.instagram.com';
const views = ['generation=offmsys', 'generation=msys'].flatMap((generation) => [
  `${generation}&lang=en&seed=1`,
  `${generation}&lang=es&seed=22&theme=dark`,
  `${generation}&lang=ar&seed=3`,
]);
const otherPages = [
  '/',
  '/ana.souza/',
  '/p/C1/',
  '/explore/',
  '/reels/',
  '/stories/x/1/',
  '/accounts/login/',
];

/** Walks Instagram's look-alike in both generations, with real keys. */
export async function checkInstagram(tools: CheckTools): Promise<void> {
  for (const view of views) {
    console.log(`instagram ${view}`);
    await conversation(tools, view);
    await steps(tools);
    await virtualLists(tools);
    await requests(tools, view);
    await unharmed(tools);
  }
  for (const path of otherPages) {
    console.log(`instagram ${path}`);
    await tools.load(origin, path, 'seed=5');
    await tools.picture(`instagram${path.replaceAll('/', '-')}`);
    await unharmed(tools);
  }
  await docked(tools);
}

async function conversation(
  { page, load, same, until, picture, model }: CheckTools,
  view: string,
): Promise<void> {
  const name = view.replaceAll(/[&=]/g, '-');
  await load(origin, '/direct/inbox/', view);
  await page.click('[role="button"]:has(span[title="Ana Souza"])');
  await until('a click on a row opens it', () => {
    const { conversations, current, ready } = window.lookalike;
    return conversations().find(({ handle }) => handle === 'ana.souza')?.thread === current() && ready();
  });
  await picture(`instagram-${name}`);
  await page.keyboard.type('Hello there');
  same('typed text', await model(), 'Hello there');
  same('undone', await undoAll({ page, model }), '');
  await page.keyboard.type('one');
  await press(page, 'Shift', 'Enter');
  await page.keyboard.type('two');
  same('two lines', await model(), 'one\ntwo');
  const end = { start: 7, end: 7 };
  same('caret', await page.evaluate(() => window.lookalike.selection()), end);
  await page.evaluate(() => window.lookalike.setDraft('from elsewhere'));
  await press(page, 'Control', 'z');
  same('a draft set and undone', await model(), 'one\ntwo');
  await page.evaluate(() => window.lookalike.clearKeyLog());
  await page.keyboard.press('Enter');
  const sent = await page.evaluate(() => window.lookalike.sent().map(({ text, how }) => ({ text, how })));
  same('sent', sent, [{ text: 'one\ntwo', how: 'enter' }]);
  same('empty again', await model(), '');
  const heard = await page.evaluate(
    () => window.lookalike.keyLog().filter(({ type }) => type === 'keydown').length,
  );
  same('keydowns heard', heard, 3);
  const shown = (text: string): boolean =>
    [...document.querySelectorAll('[dir="auto"]')].some((element) => element.textContent === text);
  await page.evaluate(() => {
    const { receive, sentElsewhere, current } = window.lookalike;
    const thread = current() ?? '';
    receive({ thread, text: 'a fresh question' });
    sentElsewhere({ thread, text: 'answered from the phone' });
    receive({ thread, text: '❤️', kind: 'reaction' });
  });
  await until('a message arrives', shown, 'a fresh question');
  await until('a reply from the phone', shown, 'answered from the phone');
}

/** The pane follows the URL step by step while it is held. */
async function steps({ page, same, until }: CheckTools): Promise<void> {
  const before = await page.evaluate(() => {
    const { hold, open, conversations, current } = window.lookalike;
    hold();
    const ben = conversations().find(({ handle }) => handle === 'ben_okafor')?.thread ?? '';
    open(ben);
    return { moved: location.pathname.includes(ben), stays: current() !== ben };
  });
  same('the URL is ahead of the pane', before, { moved: true, stays: true });
  await page.evaluate(() => {
    while (window.lookalike.pending() > 0) window.lookalike.step();
    window.lookalike.release();
  });
  await until('the pane has followed', () => location.pathname.includes(window.lookalike.current() ?? '-'));
  await until('its composer stands', () => window.lookalike.ready());
  await page.goBack();
  await until('back leads back', () => {
    const { conversations, current, ready } = window.lookalike;
    return ready() && conversations().find(({ handle }) => handle === 'ana.souza')?.thread === current();
  });
}

/** Neither list holds all of its rows, and older ones come as one scrolls. */
async function virtualLists({ page, same, until }: CheckTools): Promise<void> {
  const rows = await page.$$eval('[role="button"] span[title]', (all) => all.length);
  const all = await page.evaluate(() => window.lookalike.conversations().length);
  same('the list holds a part of its rows', rows > 5 && rows < all, true);
  const texts = (): Promise<string> => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  const newest = 'answered from the phone';
  same('the newest message stands', (await texts()).includes(newest), true);
  await until('the list grows', () => {
    for (const element of document.querySelectorAll('section > :not(main) *')) {
      if (getComputedStyle(element).overflowY === 'auto') element.scrollTop = element.scrollHeight;
    }
    return document.querySelector('span[title="Customer 19"]') !== null;
  });
  await until('the thread starts with its contact', () => {
    for (const element of document.querySelectorAll('main *')) {
      if (getComputedStyle(element).flexDirection === 'column-reverse') {
        element.scrollTop = -element.scrollHeight;
      }
    }
    return document.querySelectorAll('h2 span[title="Ana Souza"]').length === 2;
  });
  same('the newest message has left the page', (await texts()).includes(newest), false);
}

async function requests({ page, load, same, until }: CheckTools, view: string): Promise<void> {
  await load(origin, '/direct/requests/', view);
  await page.click('[role="button"]:has(span[title="Olga Ivanova"])');
  await until('a request opens', () => window.lookalike.current() !== null && window.lookalike.ready());
  same('a request has no composer', await page.$$eval('[contenteditable]', (all) => all.length), 0);
}

async function docked({ page, load, same, until, picture }: CheckTools): Promise<void> {
  await load(origin, '/', 'seed=2');
  await page.evaluate(() => {
    const { dock, conversations } = window.lookalike;
    dock(conversations()[0]?.thread ?? '');
  });
  await until(
    'a docked composer',
    () => document.querySelector('[data-pagelet="IGDOpenMessageList"] [role="textbox"]') !== null,
  );
  await page.evaluate(() => window.lookalike.focusComposer('docked'));
  await page.keyboard.type('docked');
  same('docked text', await page.evaluate(() => window.lookalike.model('docked')), 'docked');
  await picture('instagram-docked');
  await page.keyboard.press('Escape');
  await until(
    'Escape closes the docked chat',
    () => document.querySelector('[data-pagelet="IGDOpenMessageList"] [role="textbox"]') === null,
  );
}

async function unharmed({ page, same, ...tools }: CheckTools): Promise<void> {
  await tools.unharmed();
  const planted = await page.evaluate(() => {
    const root = document.querySelector('[id^="mount"] > *');
    const strangers = [
      document.createElement('i'),
      document.createTextNode('stray'),
      document.createComment('x'),
    ];
    root?.append(...strangers);
    const seen = window.lookalike.foreignNodes().length;
    for (const stranger of strangers) stranger.remove();
    return seen;
  });
  same('planted nodes seen', planted, 3);
}

/** What is left when everything is undone. Typing makes one step, or several where the machine made it pause. */
async function undoAll({ page, model }: Pick<CheckTools, 'page' | 'model'>): Promise<string> {
  let before = '';
  let after = await model();
  while (after !== before) {
    before = after;
    await press(page, 'Control', 'z');
    after = await model();
  }
  return after;
}

async function press(
  page: CheckTools['page'],
  modifier: 'Control' | 'Shift',
  key: 'z' | 'Enter',
): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}
