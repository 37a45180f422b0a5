import type { CheckTools } from '../check.ts';

const origin = 'https://x.com';
const drawers = [
  'seed=1',
  'seed=2',
  'seed=3',
  'seed=4',
  'seed=5',
  'seed=6',
  'generation=light',
  'generation=classic',
];

/** What is off the daily path: the passcode, drafts, receipts, older messages, the chat's own host, the drawer. */
export async function checkCorners(tools: CheckTools): Promise<void> {
  await locked(tools);
  await drafts(tools);
  await deliveries(tools);
  await classic(tools);
  await alone(tools);
  for (const view of drawers) await drawer(tools, view);
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
  await load(origin, '/i/chat', 'lag=0');
  await page.evaluate(() => {
    const { conversations, open } = window.lookalike;
    open(conversations().find(({ handle }) => handle === 'customer_4')?.thread ?? '');
  });
  await until('Customer 4 stands', () => window.lookalike.ready() && window.lookalike.current() !== null);
  await until('a saved draft comes back', () => window.lookalike.model() === 'Sorry for the wait, ');
  await load(origin, '/i/chat', 'lag=0&scenario=late-empty');
  // Written from within the page, the moment that the box stands: a tester outside may come too late.
  await page.evaluate(async () => {
    const { conversations, open, current, ready, setDraft } = window.lookalike;
    open(conversations()[0]?.thread ?? '');
    while (current() === null || !ready()) await new Promise((resolve) => setTimeout(resolve));
    setDraft('typed too early');
  });
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
  same('two lines', await tools.model(), 'one\ntwo');
  same('caret', await page.evaluate(() => window.lookalike.selection()), { start: 7, end: 7 });
  await page.evaluate(() => window.lookalike.setDraft('from elsewhere\n\nand more'));
  same('a draft set', await tools.model(), 'from elsewhere\n\nand more');
  await picture('x-classic');
  await page.evaluate(() => window.lookalike.focusComposer());
  await page.keyboard.press('Enter');
  await until('sent', () => window.lookalike.sent()[0]?.text === 'from elsewhere\n\nand more');
  same('empty again', await tools.model(), '');
  await tools.unharmed();
}

/** The chat's own host. */
async function alone(tools: CheckTools): Promise<void> {
  const { page, load, same } = tools;
  await load('https://chat.x.com', '/i/chat', 'seed=3');
  same('its list', (await page.$('#x-chat-conversation-list')) !== null, true);
  await tools.unharmed();
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
