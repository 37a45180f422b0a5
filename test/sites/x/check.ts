import type { CheckTools } from '../check.ts';
import { checkCorners } from './check-corners.ts';

const origin = 'https://x.com';
const views = [
  'generation=embed&lang=en&seed=1',
  'generation=embed&lang=es&seed=22&theme=dark',
  'generation=embed&lang=ar&seed=3',
  'generation=light&lang=pt-BR&seed=4',
  'generation=light&lang=it&seed=5&theme=dark&scenario=no-justify',
];
const chatPages = [
  '/i/chat',
  '/i/chat/new',
  '/i/chat/settings',
  '/i/chat/requests',
  '/i/chat/requests/other',
];
const otherPages = ['/home', '/ben_okafor', '/explore', '/login', '/messages/compose'];

/** Walks X's look-alike through its layouts, with real keys. */
export async function checkX(tools: CheckTools): Promise<void> {
  for (const view of views) {
    console.log(`x ${view}`);
    await conversation(tools, view);
    await steps(tools);
    await virtualLists(tools);
    await request(tools, view);
    await tools.unharmed();
  }
  for (const path of [...chatPages, ...otherPages]) {
    console.log(`x ${path}`);
    await tools.load(origin, path, 'seed=5');
    await tools.picture(`x${path.replaceAll('/', '-')}`);
    await tools.unharmed();
  }
  await checkCorners(tools);
}

async function conversation(tools: CheckTools, view: string): Promise<void> {
  const { page, load, same, until, picture } = tools;
  await load(origin, '/messages', view);
  same('the old address leads to the new', await page.evaluate(() => location.pathname), '/i/chat');
  await page.locator('>>> [aria-description^="Ana Souza"] a').click();
  await until('a click on a row opens it', () => {
    const { conversations, current, ready } = window.lookalike;
    return conversations().find(({ handle }) => handle === 'ana_souza')?.thread === current() && ready();
  });
  await picture(`x-${view.replaceAll(/[&=]/g, '-')}`);
  same('no button to send', (await page.$('>>> [data-testid="dm-composer-send-button"]')) === null, true);
  await page.keyboard.type('Hello there');
  same('typed text', await tools.model(), 'Hello there');
  same('a button to send', (await page.$('>>> [data-testid="dm-composer-send-button"]')) !== null, true);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Shift');
  await page.keyboard.type('two');
  same('two lines', await tools.model(), 'Hello there\ntwo');
  same('caret', await page.evaluate(() => window.lookalike.selection()), { start: 15, end: 15 });
  await page.evaluate(() => window.lookalike.setDraft('from elsewhere'));
  same('a draft set', await tools.model(), 'from elsewhere');
  await page.keyboard.press('Enter');
  const sent = await page.evaluate(() => window.lookalike.sent().map(({ text, how }) => ({ text, how })));
  same('sent', sent, [{ text: 'from elsewhere', how: 'enter' }]);
  same('empty again', await tools.model(), '');
  await page.evaluate(() => {
    const { receive, sentElsewhere, current } = window.lookalike;
    const thread = current() ?? '';
    receive({ thread, text: 'a fresh question' });
    sentElsewhere({ thread, text: 'answered from the phone' });
    receive({ thread, text: '❤️', kind: 'reaction' });
  });
  for (const text of ['a fresh question', 'answered from the phone']) {
    const shown = await page
      .waitForSelector(`>>> [data-dm-message-row] ::-p-text(${text})`)
      .catch(() => null);
    same(`"${text}" arrives`, shown !== null, true);
  }
}

/** The pane follows the URL step by step while it is held. */
async function steps({ page, same, until }: CheckTools): Promise<void> {
  const before = await page.evaluate(() => {
    const { hold, open, conversations, current } = window.lookalike;
    hold();
    const ben = conversations().find(({ handle }) => handle === 'ben_okafor')?.thread ?? '';
    open(ben);
    return { moved: location.pathname.endsWith(ben), stays: current() !== ben };
  });
  same('the URL is ahead of the pane', before, { moved: true, stays: true });
  await page.evaluate(() => window.lookalike.release());
  await until('the pane has followed', () => location.pathname.endsWith(window.lookalike.current() ?? '-'));
  await page.goBack();
  await until('back leads back', () => {
    const { conversations, current, ready } = window.lookalike;
    return ready() && conversations().find(({ handle }) => handle === 'ana_souza')?.thread === current();
  });
}

/** Neither list holds all of its rows, and older ones come as one scrolls. */
async function virtualLists({ page, same }: CheckTools): Promise<void> {
  const count = (css: string): Promise<number> => page.$$(`>>> ${css}`).then((all) => all.length);
  same('rows drawn', await count('[data-testid^="dm-conversation-item-"]'), 20);
  const list = await page.$('>>> [data-testid="dm-conversation-scroller"]');
  await list?.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const last = await page.waitForSelector('>>> [aria-description*="Customer 30"]').catch(() => null);
  same('the last row comes', last !== null, true);
  same('rows drawn at the foot', await count('[data-testid^="dm-conversation-item-"]'), 20);
  const log = await page.$(
    '>>> :is([data-testid="dm-message-scroller"], [data-testid="dm-message-list-container"])',
  );
  for (let turn = 0; turn < 20; turn++) {
    if ((await count('[data-testid="dm-conversation-header-item"]')) > 0) break;
    await log?.evaluate((element) => element.scrollTo(0, -element.scrollHeight));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
  same('the thread starts with its contact', await count('[data-testid="dm-conversation-header-item"]'), 1);
  const newest = await count(
    '[data-dm-item-key]:not([data-dm-item-key="measure"]) [data-dm-message-row] ::-p-text(answered from the phone)',
  );
  same('the newest message has left the page', newest, 0);
}

async function request({ page, load, same, until }: CheckTools, view: string): Promise<void> {
  await load(origin, '/i/chat/requests', view);
  await page.locator('>>> [data-testid^="dm-message-request-item-"]').click();
  await until('a request opens', () => window.lookalike.current() !== null && window.lookalike.ready());
  same('no composer', await page.$('>>> textarea'), null);
  await page.locator('>>> [data-testid="dm-message-request-accept-button"]').click();
  const box = await page.waitForSelector('>>> [data-testid="dm-composer-textarea"]').catch(() => null);
  same('a composer once accepted', box !== null, true);
}
