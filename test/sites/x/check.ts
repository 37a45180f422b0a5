import type { CheckTools } from '../check.ts';

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
    await unharmed(tools);
  }
  for (const path of [...chatPages, ...otherPages]) {
    console.log(`x ${path}`);
    await tools.load(origin, path, 'seed=5');
    await tools.picture(`x${path.replaceAll('/', '-')}`);
    await unharmed(tools);
  }
  await locked(tools);
  await drafts(tools);
  await deliveries(tools);
  await classic(tools);
  await alone(tools);
  for (const seed of [1, 2, 3, 4, 5, 6]) await drawer(tools, `seed=${seed}`);
  await drawer(tools, 'generation=light');
  await drawer(tools, 'generation=classic');
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
  same('typed text', await model(tools), 'Hello there');
  same('a button to send', (await page.$('>>> [data-testid="dm-composer-send-button"]')) !== null, true);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Shift');
  await page.keyboard.type('two');
  same('two lines', await model(tools), 'Hello there\ntwo');
  same('caret', await page.evaluate(() => window.lookalike.selection()), { start: 15, end: 15 });
  await page.evaluate(() => window.lookalike.setDraft('from elsewhere'));
  same('a draft set', await model(tools), 'from elsewhere');
  await page.keyboard.press('Enter');
  const sent = await page.evaluate(() => window.lookalike.sent().map(({ text, how }) => ({ text, how })));
  same('sent', sent, [{ text: 'from elsewhere', how: 'enter' }]);
  same('empty again', await model(tools), '');
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

async function locked({ page, load, same, until, picture }: CheckTools): Promise<void> {
  await load(origin, '/i/chat', 'scenario=locked&theme=dark');
  same('the wall', await page.evaluate(() => location.pathname), '/i/chat/pin/new');
  await picture('x-wall');
  await page.locator('>>> [data-testid="pin-code-input-container"] input').click();
  await page.keyboard.type('1234');
  await until('the wall opens', () => location.pathname === '/i/chat');
}

/** What was saved comes back late, over whatever has been typed. */
async function drafts({ page, load, until }: CheckTools): Promise<void> {
  const open = async (handle: string): Promise<void> => {
    await page.evaluate((one) => {
      const { conversations, open } = window.lookalike;
      open(conversations().find((each) => each.handle === one)?.thread ?? '');
    }, handle);
    await until(`${handle} stands`, () => window.lookalike.ready() && window.lookalike.current() !== null);
  };
  await load(origin, '/i/chat', 'lag=0');
  await open('customer_4');
  await until('a saved draft comes back', () => window.lookalike.model() === 'Sorry for the wait, ');
  await load(origin, '/i/chat', 'lag=0&scenario=late-empty');
  await open('ana_souza');
  await page.evaluate(() => window.lookalike.setDraft('typed too early'));
  await until('an empty draft overwrites', () => window.lookalike.model() === '');
}

/** What is sent is drawn, pending, and then taken or refused. */
async function deliveries({ page, load, same, until }: CheckTools): Promise<void> {
  await load(origin, '/i/chat', 'lag=0&scenario=send-fails');
  await page.locator('>>> [aria-description^="Nora Lind"] a').click();
  await until('Nora stands', () => window.lookalike.ready() && window.lookalike.current() !== null);
  await page.keyboard.type('one');
  await page.locator('>>> [data-testid="dm-composer-send-button"]').click();
  const failed = await page
    .waitForSelector('>>> :is([data-send-status="failed"], [data-send-status="error"])')
    .catch(() => null);
  same('refused in the end', failed !== null, true);
}

/** The messages of old, in real Draft.js. */
async function classic(tools: CheckTools): Promise<void> {
  const { page, load, same, until, picture } = tools;
  await load(origin, '/messages', 'generation=classic&theme=dark&lang=es');
  await page.locator('[data-testid="conversation"] ::-p-text(Ana Souza)').click();
  await until('Ana stands', () => window.lookalike.ready() && window.lookalike.current() !== null);
  await page.keyboard.type('one');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Shift');
  await page.keyboard.type('two');
  same('two lines', await model(tools), 'one\ntwo');
  same('caret', await page.evaluate(() => window.lookalike.selection()), { start: 7, end: 7 });
  await page.evaluate(() => window.lookalike.setDraft('from elsewhere\n\nand more'));
  same('a draft set', await model(tools), 'from elsewhere\n\nand more');
  await picture('x-classic');
  await page.evaluate(() => window.lookalike.focusComposer());
  await page.keyboard.press('Enter');
  await until('sent', () => window.lookalike.sent()[0]?.text === 'from elsewhere\n\nand more');
  same('empty again', await model(tools), '');
  await unharmed(tools);
}

/** The chat's own host. */
async function alone(tools: CheckTools): Promise<void> {
  const { page, load, same } = tools;
  await load('https://chat.x.com', '/i/chat', 'seed=3');
  same('its list', (await page.$('#x-chat-conversation-list')) !== null, true);
  await unharmed(tools);
}

async function drawer({ page, load, same, picture }: CheckTools, view: string): Promise<void> {
  await load(origin, '/home', view);
  await page.evaluate(() => {
    const { dock, conversations } = window.lookalike;
    dock(conversations()[0]?.thread ?? '');
  });
  const box = await page
    .waitForSelector('>>> :is([data-testid^="dm-composer-t"], [data-testid="dmComposerTextInput"])')
    .catch(() => null);
  same(`drawer in ${view} has a composer`, box !== null, true);
  await page.evaluate(() => window.lookalike.focusComposer('docked'));
  await page.keyboard.type('docked');
  same('docked text', await page.evaluate(() => window.lookalike.model('docked')), 'docked');
  await picture(`x-drawer-${view.replaceAll('=', '-')}`);
}

async function unharmed({ page, same }: CheckTools): Promise<void> {
  same('errors', await page.evaluate(() => window.lookalike.errors()), []);
  same('foreign nodes', await page.evaluate(() => window.lookalike.foreignNodes()), []);
}

function model({ page }: CheckTools): Promise<string> {
  return page.evaluate(() => window.lookalike.model());
}
