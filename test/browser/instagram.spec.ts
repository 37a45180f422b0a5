import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import type { View } from '../sites/view.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { DmPage } from './steps/dm-page.ts';

const origin = 'https://www.instagram.com';
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
  const page = await open('/direct/inbox/', view);
  await page.openThread(handle);
  return page;
}

/** A conversation with Ana, who waits since about 14 minutes. Nothing is ever sent to her, so she waits in every test. */
function openAna(view: Partial<View> = {}): Promise<DmPage> {
  return openThread('ana.souza', view);
}

const thanks = 'Thank you so much, Ana! Messages like yours make our day. ';
const thanksNora = thanks.replace('Ana', 'Nora');

describe('Instagram', () => {
  it('walks from the clock to a verified reply, one undo deep, and counts the sent message', async () => {
    const page = await openThread('nora.lind');
    await page.clock(/^Waiting ~1\d min, /);
    await page.draft('Hello ');
    await page.openPicker();
    await page.search('thank', /^Thank you/);
    await page.press('Enter');
    await page.pickerGone();
    await page.holds(`Hello ${thanksNora}`);
    expect(await page.site((site) => site.selection())).toEqual({ start: 65, end: 65 });
    await page.press('Control', 'z');
    await page.holds('Hello ');
    await page.page.keyboard.type('there');
    await page.holds('Hello there');
    await page.press('Control', 'a');
    await page.press('Backspace');
    await page.openPicker();
    await page.search('thank', /^Thank you/);
    await page.press('Enter');
    await page.holds(thanksNora);
    await page.press('Enter');
    await until(() => page.site((site) => site.sent().length === 1), 'the page to send');
    expect((await page.site((site) => site.sent()))[0]).toMatchObject({ text: thanksNora, how: 'enter' });
    await page.clockGone();
    await page.isUnharmed();
  });

  const views: readonly Partial<View>[] = [
    { lang: 'es', generation: 'msys', seed: 11, theme: 'dark' },
    { lang: 'pt-BR', generation: 'offmsys', seed: 12 },
    { lang: 'it', generation: 'msys', seed: 13 },
    { lang: 'ar', generation: 'offmsys', seed: 14 },
  ];
  it.each(views)(
    'reads clock and rows and inserts in $lang, generation "$generation", seed $seed',
    async (view) => {
      const page = await openAna(view);
      await page.clock(/^Waiting ~1\d min, /);
      await page.ax.waitFor({ role: 'image', name: /^Waiting ≥ \d+ min, late: 🌸✨🌸$/u });
      await page.openPicker();
      await page.search('thank', /^Thank you/);
      await page.press('Enter');
      await page.holds(thanks);
      await page.isUnharmed();
    },
  );

  it('opens by a slash in the composer and replaces what was typed', async () => {
    const page = await openAna();
    await page.draft('Hello ');
    await page.page.keyboard.type('/thanks');
    await until(
      async () => /^Thank you/.test((await page.ax.find({ role: 'option' }))?.name ?? ''),
      'the template of that shortcut',
    );
    await page.press('Enter');
    await page.holds(`Hello ${thanks}`);
    expect(await page.site((site) => site.sent())).toEqual([]);
    await page.isUnharmed();
  });

  it('leaves a slash closed by Escape alone, and Enter to the page again', async () => {
    const page = await openThread('ivo.petrov');
    await page.draft('/th');
    await page.ax.waitFor({ role: 'dialog', name: 'Template picker' });
    await page.press('Escape');
    await page.pickerGone();
    await page.page.keyboard.type('x');
    await page.holds('/thx');
    expect(await page.ax.find({ role: 'dialog', name: 'Template picker' })).toBeNull();
    await page.press('Enter');
    await until(() => page.site((site) => site.sent().length === 1), 'the page to send');
  });

  it('gives focus, caret and selection back on Escape', async () => {
    const page = await openAna();
    await page.draft('one two three');
    await page.press('ArrowLeft');
    await page.press('Shift', 'ArrowLeft');
    await page.press('Shift', 'ArrowLeft');
    const before = { start: 10, end: 12 };
    const selection = () => page.site((site) => JSON.stringify(site.selection()));
    await until(async () => (await selection()) === JSON.stringify(before), 'the selection to be made');
    await page.openPicker();
    await page.press('Escape');
    await page.pickerGone();
    await until(async () => (await selection()) === JSON.stringify(before), 'the selection to be back');
    await page.page.keyboard.type('X');
    await page.holds('one two thXe');
  });

  it('opens by the button and inserts over a selection', async () => {
    const page = await openAna();
    await page.draft('old');
    await page.press('Control', 'a');
    await page.ax.click({ role: 'button', name: 'Insert template' });
    await page.ax.waitFor({ role: 'option' });
    await page.search('thank', /^Thank you/);
    await page.press('Enter');
    await page.holds(thanks);
    await page.press('Control', 'z');
    await page.holds('old');
  });

  it('asks for what is unfilled and moves on with Enter', async () => {
    const page = await openAna();
    await page.openPicker();
    await page.search('refnud', /^Refund/);
    await page.press('Enter');
    await page.ax.waitFor({ role: 'textbox', name: 'Order number' });
    await page.page.keyboard.type('A-17');
    await page.press('Enter');
    await page.page.keyboard.type('5');
    await page.press('Enter');
    await until(async () => (await page.model()).includes('order A-17'), 'the reply with the order number');
    expect(await page.model()).not.toContain('[');
  });

  it('lets no key of the picker reach the page, and all of them when it is closed', async () => {
    const page = await openAna();
    await page.openPicker();
    await page.site((site) => site.clearKeyLog());
    await page.page.keyboard.type('n j k / ? . g');
    await page.press('Control', 'Enter');
    await page.press('ArrowDown');
    await page.press('Home');
    await page.press('Escape');
    await page.pickerGone();
    expect(await page.site((site) => site.keyLog())).toEqual([]);
    await page.page.keyboard.type('a');
    const heard = await page.site((site) => site.keyLog().map(({ where, type }) => `${where} ${type}`));
    for (const where of ['window-capture', 'document-capture', 'body-bubble']) {
      expect(heard).toContain(`${where} keydown`);
      expect(heard).toContain(`${where} keyup`);
    }
    expect(await page.site((site) => site.sent())).toEqual([]);
  });

  const names = [
    ['tag.trouble', 'Thank you so much! '],
    ['markup', 'Thank you so much! '],
    ['just.flowers', 'Thank you so much! '],
    ['no.name.given', 'Thank you so much! '],
    ['mcarmen', '¡Mil gracias, Maria! '],
    ['lucia.ferrari_88', 'Grazie mille, Lucía! '],
    ['sunrisebakery', 'Thank you so much! '],
  ] as const;
  it('writes a correct, harmless reply in the language of the contact, whatever they are called', async () => {
    const page = await open('/direct/inbox/');
    for (const [handle, start] of names) {
      await page.openThread(handle);
      await page.openPicker();
      await page.search('thank', /^Thank you/);
      await page.press('Enter');
      await page.pickerGone();
      await until(
        async () => (await page.model()).startsWith(start),
        `${handle} to be greeted by "${start}"`,
      );
    }
    await page.isUnharmed();
  });

  it('inserts nothing when the page moves to another conversation, at any step', async () => {
    const page = await openAna();
    const ben = await page.threadOf('ben_okafor');
    const ana = await page.threadOf('ana.souza');
    const empty = async (): Promise<void> => {
      for (const thread of [ana, ben]) {
        await page.site((site) => site.release());
        await page.site((site, one) => site.open(one), thread);
        await until(
          () => page.site((site, one) => site.current() === one && site.ready(), thread),
          'the pane',
        );
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
    await page.openThread('ana.souza');
    await page.openPicker();
    await page.site((site, one) => site.open(one), ben);
    await until(() => page.site((site, one) => site.current() === one, ben), 'the pane to move');
    await page.press('Enter');
    await page.pickerGone();
    await empty();
    // Back and forward.
    await page.openThread('ana.souza');
    await page.openPicker();
    await page.page.evaluate(() => history.back());
    await page.press('Enter');
    await page.pickerGone();
    await empty();
    await page.isUnharmed();
  });

  it('knows a request: listed, never late, no composer to write in', async () => {
    const page = await open('/direct/requests/');
    await page.ax.waitFor({ role: 'image', name: /^Waiting .*request: Olga Ivanova/ });
    const thread = await page.threadOf('olga.iv');
    await page.site((site, one) => site.open(one), thread);
    await until(() => page.site((site, one) => site.current() === one, thread), 'the request to open');
    await page.ax.waitFor({ role: 'image', name: /^Waiting .*request: Olga Ivanova/ });
    expect(await page.ax.find({ role: 'button', name: 'Insert template' })).toBeNull();
  });

  it('serves a docked chat on another page', async () => {
    const page = await open('/');
    const thread = await page.threadOf('ana.souza');
    await page.site((site, one) => site.dock(one), thread);
    await page.button();
    await page.clock(/^Waiting ~1\d min, /);
    await page.site((site) => site.focusComposer('docked'));
    await page.openPicker();
    await page.search('thank', /^Thank you/);
    await page.press('Enter');
    await page.holds(thanks, 'docked');
    await page.isUnharmed();
  });

  it.each(['/', '/some.person/', '/p/Cx1/', '/explore/', '/accounts/login/', '/reels/'])(
    'is silent on %s',
    async (path) => {
      const page = await open(path);
      await page.press('Alt', 'KeyR');
      // Long enough for a pass of the watch: a control that the extension is there comes first in the next line.
      await until(() => page.page.evaluate(() => performance.now() > 1_500), 'the page to settle');
      expect(await page.ax.find({ role: 'button', name: 'Insert template' })).toBeNull();
      expect(await page.ax.find({ role: 'dialog', name: 'Template picker' })).toBeNull();
      expect(await page.ax.find({ role: 'timer' })).toBeNull();
      expect(await page.page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(0);
    },
  );

  it('sees a new message come, and one that was answered from the phone', async () => {
    const page = await open('/direct/inbox/');
    const thread = await page.openThread('ben_okafor');
    expect(await page.ax.find({ role: 'timer' })).toBeNull();
    await page.site((site, one) => site.receive({ thread: one, text: 'And to Spain?' }), thread);
    await page.clock(/^Waiting /);
    await page.site((site, one) => site.sentElsewhere({ thread: one, text: 'Yes, there too.' }), thread);
    await page.clockGone();
    await page.site((site, one) => site.receive({ thread: one, text: 'Thanks! 👍' }), thread);
    await until(() => page.site((site) => site.ready()), 'the page');
    await until(() => page.page.evaluate(() => performance.now() > 3_000), 'passes to happen');
    expect(await page.ax.find({ role: 'timer' })).toBeNull();
  });

  it('leaves no request of its own', () => {
    expect(session().outsideRequests()).toEqual([]);
  });
});
