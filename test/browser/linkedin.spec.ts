import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import type { View } from '../sites/view.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { call } from './steps/call.ts';
import { DmPage } from './steps/dm-page.ts';

const origin = 'https://www.linkedin.com';
const sites = await startSites();
const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
afterAll(() => sites.close());

let dm: DmPage | null = null;
afterEach(async () => {
  await dm?.close();
  dm = null;
});

async function open(path: string, view: Partial<View> = {}): Promise<DmPage> {
  dm = await DmPage.open(session(), origin, path, view);
  return dm;
}

async function openThread(handle: string, view: Partial<View> = {}): Promise<DmPage> {
  const page = await open('/messaging/', view);
  await page.openThread(handle);
  return page;
}

/** Opens a conversation in the overlay of a page that is no DM page. */
async function dock(path: string, handle: string, view: Partial<View> = {}): Promise<DmPage> {
  const page = await open(path, view);
  const thread = await page.threadOf(handle);
  await page.site((site, one) => site.dock(one), thread);
  await page.button();
  return page;
}

const thanks = 'Thank you so much, Ana! Messages like yours make our day. ';
const thanksNora = thanks.replace('Ana', 'Nora');

async function insertThanks(page: DmPage): Promise<void> {
  await page.openPicker();
  await page.search('thank', /^Thank you/);
  await page.press('Enter');
  await page.pickerGone();
}

describe('LinkedIn', () => {
  it('walks from an exact clock to a verified reply, one undo deep, and the wait ends when it is sent', async () => {
    const page = await openThread('nora-lind');
    await page.clock(/^Waiting 1\d min, /);
    await page.draft('Hello ');
    await insertThanks(page);
    await page.holds(`Hello ${thanksNora}`);
    const end = `Hello ${thanksNora}`.length;
    expect(await page.site((site) => site.selection())).toEqual({ start: end, end });
    await page.press('Control', 'z');
    await page.holds('Hello ');
    await page.page.keyboard.type('there');
    await page.holds('Hello there');
    await page.press('Control', 'a');
    await page.press('Backspace');
    await insertThanks(page);
    await page.holds(thanksNora);
    await page.press('Enter');
    await until(() => page.site((site) => site.sent().length === 1), 'the page to send');
    expect((await page.site((site) => site.sent()))[0]).toMatchObject({ text: thanksNora, how: 'enter' });
    await page.clockGone();
    await page.isUnharmed();
  });

  const views: readonly Partial<View>[] = [
    { lang: 'es', seed: 2, theme: 'dark' },
    { lang: 'pt-BR', seed: 3 },
    { lang: 'it', seed: 4, scenario: 'whole' },
    { lang: 'ar', seed: 5 },
  ];
  it.each(views)('reads clock and rows and inserts in $lang, seed $seed', async (view) => {
    const page = await openThread('ana-souza', view);
    await page.clock(/^Waiting 1\d min, /);
    await page.ax.waitFor({ role: 'image', name: /^Waiting ≥ \d+ min, late: \{\{first_name}}$/ });
    await insertThanks(page);
    await page.holds(thanks);
    await page.isUnharmed();
  });

  it('puts many lines with empty ones between into a draft, and takes them back with one undo', async () => {
    const body = 'Dear {{first_name}},\n\nfirst  line 👍🏽\nשלום\n\nlast line';
    const file = { format: 'riposte-templates', version: 1, templates: [{ title: 'Many lines', body }] };
    await call(session(), 'templates/import', { text: JSON.stringify(file), once: crypto.randomUUID() });
    const page = await openThread('ana-souza');
    await page.draft('one two');
    for (const _ of 'two') await page.press('ArrowLeft');
    await page.openPicker();
    await page.search('many lines', /^Many lines/);
    await page.press('Enter');
    const filled = body.replace('{{first_name}}', 'Ana');
    await page.holds(`one ${filled}two`);
    await page.press('Control', 'z');
    await page.holds('one two');
    await page.press('Control', 'Shift', 'z');
    await page.holds(`one ${filled}two`);
    await page.press('Control', 'z');
    await page.page.keyboard.type('and ');
    await page.holds('one and two');
    await page.isUnharmed();
  });

  it.each(['/feed/', '/company/sunrise-bakery/'])(
    'serves the overlay on %s, in shadow root or light DOM',
    async (path) => {
      const page = await dock(path, 'ana-souza');
      await page.clock(/^Waiting 1\d min, /);
      await page.draft('Hi ', 'docked');
      await insertThanks(page);
      await page.holds(`Hi ${thanks}`, 'docked');
      await page.press('Control', 'z');
      await page.holds('Hi ', 'docked');
      await page.isUnharmed();
    },
  );

  it('draws clocks over the list in the overlay', async () => {
    const page = await open('/feed/', { scenario: 'tray' });
    await page.ax.waitFor({ role: 'image', name: /^Waiting .*: Ana Souza$/ });
    expect(await page.ax.find({ role: 'image', name: /^Waiting .*: Business School$/ })).toBeNull();
  });

  it('notices a send by the button where Enter only makes a line', async () => {
    const page = await openThread('ivo-petrov', { scenario: 'click-sends' });
    await page.clock(/^Waiting /);
    await page.draft('first');
    await page.press('Enter');
    await page.page.keyboard.type('second');
    await page.holds('first\nsecond');
    expect(await page.site((site) => site.sent())).toEqual([]);
    await page.ax.click({ role: 'button', name: 'Send' });
    await until(() => page.site((site) => site.sent().length === 1), 'the page to send');
    await page.clockGone();
    await page.isUnharmed();
  });

  it('lets no key of the picker reach the page, and all of them when it is closed', async () => {
    const page = await openThread('ana-souza');
    await page.openPicker();
    await page.site((site) => site.clearKeyLog());
    await page.page.keyboard.type('n j k / ? . g');
    await page.press('Control', 'Enter');
    await page.press('ArrowDown');
    await page.press('Escape');
    await page.pickerGone();
    expect(await page.site((site) => site.keyLog())).toEqual([]);
    await page.page.keyboard.type('a');
    const heard = await page.site((site) => site.keyLog().map(({ where, type }) => `${where} ${type}`));
    for (const where of ['window-capture', 'document-capture', 'body-bubble']) {
      expect(heard).toContain(`${where} keydown`);
    }
    expect(await page.site((site) => site.sent())).toEqual([]);
  });

  it('inserts nothing when the page moves to another conversation, at any step', async () => {
    const page = await openThread('ana-souza');
    const [ana, ben] = [await page.threadOf('ana-souza'), await page.threadOf('ben-okafor')];
    const empty = async (): Promise<void> => {
      for (const thread of [ana, ben]) {
        await page.site((site) => site.release());
        await page.site((site, one) => site.open(one), thread);
        const shows = (): Promise<boolean> =>
          page.site((site, one) => site.current() === one && site.ready(), thread);
        await until(shows, 'the pane');
        expect(await page.model()).toBe('');
      }
    };
    // The URL has moved, the pane still shows Ana.
    await page.openPicker();
    await page.site((site) => site.hold());
    await page.site((site, one) => site.open(one), ben);
    await page.press('Enter');
    await page.pickerGone();
    expect(await page.model()).toBe('');
    await empty();
    // The pane has moved too.
    await page.openThread('ana-souza');
    await page.openPicker();
    await page.site((site, one) => site.open(one), ben);
    await until(() => page.site((site, one) => site.current() === one, ben), 'the pane to move');
    await page.press('Enter');
    await page.pickerGone();
    await empty();
    await page.isUnharmed();
  });

  it('tells two people of one name apart by the thread that their messages name', async () => {
    const page = await openThread('alex-kim-1');
    const other = await page.threadOf('alexkim-art');
    await page.openPicker();
    await page.site((site) => site.hold());
    await page.site((site, one) => site.open(one), other);
    await page.pickerGone();
    await page.press('Alt', 'KeyR');
    await page.press('Enter');
    expect(await page.model()).toBe('');
    expect(await page.ax.find({ role: 'dialog', name: 'Template picker' })).toBeNull();
    await page.isUnharmed();
  });

  it.each(['/feed/', '/in/some-person/', '/search/results/all/', '/login', '/messaging/thread/new/'])(
    'is silent on %s',
    async (path) => {
      const page = await open(path);
      await page.press('Alt', 'KeyR');
      // Long enough for a pass of the watch, the overlay's late root included.
      await until(() => page.page.evaluate(() => performance.now() > 1_500), 'the page to settle');
      expect(await page.ax.find({ role: 'button', name: 'Insert template' })).toBeNull();
      expect(await page.ax.find({ role: 'dialog', name: 'Template picker' })).toBeNull();
      expect(await page.ax.find({ role: 'timer' })).toBeNull();
    },
  );

  it('sees a new message come, and one that was answered from the phone', async () => {
    const page = await openThread('ben-okafor');
    const thread = await page.threadOf('ben-okafor');
    expect(await page.ax.find({ role: 'timer' })).toBeNull();
    await page.site((site, one) => site.receive({ thread: one, text: 'And to Spain?' }), thread);
    await page.clock(/^Waiting /);
    await page.site((site, one) => site.sentElsewhere({ thread: one, text: 'Yes, there too.' }), thread);
    await page.clockGone();
    await page.isUnharmed();
  });

  it('leaves no request of its own', () => {
    expect(session().outsideRequests()).toEqual([]);
  });
});
