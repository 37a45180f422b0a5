import { expect, it } from 'vitest';
import type { View } from '../../sites/view.ts';
import { until } from '../harness/until.ts';
import type { DmPage } from './dm-page.ts';
import { insertThanks, type Platform, shows, thanks } from './platform.ts';

/** What every platform must hold to, with its own paths and labels. */
export interface Contract {
  readonly inbox: string;
  /** The first clock of Ana and Nora, who wait since about a quarter of an hour. */
  readonly clock: RegExp;
  /** A row with a name that trips readers, in the same languages. */
  readonly row: RegExp;
  readonly views: readonly Partial<View>[];
  /** Each lets row, header, messages and composer follow the URL in another order. */
  readonly movingSeeds: readonly number[];
  /** Pages without a conversation. */
  readonly silent: readonly string[];
}

/** Handles as most sites write them; `DmPage` knows the other spelling. */
const [ana, ben, nora] = ['ana.souza', 'ben_okafor', 'nora.lind'] as const;

/** Registers the tests that every platform passes. */
export function keepsContract(platform: Platform, contract: Contract): void {
  repliesOnce(platform, contract);
  readsEveryView(platform, contract);
  keepsKeysApart(platform);
  neverLandsElsewhere(platform, contract);
  staysSilent(platform, contract);
  followsTheConversation(platform);
}

function repliesOnce({ openThread }: Platform, { clock }: Contract): void {
  it('walks from the clock to a verified reply, one undo deep, and the wait ends when it is sent', async () => {
    const page = await openThread(nora);
    await page.clock(clock);
    await page.draft('Hello  you');
    for (let step = 0; step < 4; step++) await page.press('ArrowLeft');
    await selects(page, 6);
    await insertThanks(page);
    await page.holds(`Hello ${thanks('Nora')} you`);
    await selects(page, 6 + thanks('Nora').length);
    await page.press('Control', 'z');
    await page.holds('Hello  you');
    await page.press('Control', 'a');
    await page.press('Backspace');
    await insertThanks(page);
    await page.holds(thanks('Nora'));
    await page.press('Enter');
    await until(() => page.site((site) => site.sent().length === 1), 'the page to send');
    expect((await page.site((site) => site.sent()))[0]).toMatchObject({ text: thanks('Nora'), how: 'enter' });
    await page.clockGone();
    await page.isUnharmed();
  });
}

function selects(page: DmPage, at: number): Promise<unknown> {
  return until(
    () => page.site((site, one) => site.selection().start === one && site.selection().end === one, at),
    `the caret to stand at ${at}`,
  );
}

function readsEveryView({ openThread }: Platform, { clock, row, views }: Contract): void {
  it.each(views)('reads clock and rows and inserts in $lang, "$generation", seed $seed', async (view) => {
    const page = await openThread(ana, view);
    await page.clock(clock);
    await page.ax.waitFor({ role: 'image', name: row });
    await insertThanks(page);
    await page.holds(thanks('Ana'));
    await page.isUnharmed();
  });
}

function keepsKeysApart({ openThread }: Platform): void {
  it('lets no key of the picker reach the page, and all of them when it is closed', async () => {
    const page = await openThread(ana);
    await page.openPicker();
    await page.site((site) => site.clearKeyLog());
    await page.page.keyboard.type('n j m k / ? . g');
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
}

function neverLandsElsewhere({ open }: Platform, { inbox, movingSeeds }: Contract): void {
  it.each(movingSeeds)('inserts nothing while the pane moves on, at any step, seed %i', async (seed) => {
    const page = await open(inbox, { seed });
    const threads = [await page.threadOf(ben), await page.threadOf(ana)] as const;
    for (let steps = 0; steps <= 4; steps++) {
      await page.openThread(ana);
      await page.openPicker();
      await page.site((site) => site.hold());
      await page.site((site, one) => site.open(one), threads[0]);
      for (let step = 0; step < steps; step++) await page.site((site) => site.step());
      await page.press('Enter');
      await page.pickerGone();
      await page.site((site) => site.release());
      await holdsNothing(page, threads);
    }
    await page.isUnharmed();
  });

  it('inserts nothing when the agent goes back and forward', async () => {
    const page = await open(inbox);
    for (const handle of [ben, ana]) await page.openThread(handle);
    for (const go of ['back', 'forward'] as const) {
      await page.openPicker();
      await page.page.evaluate((direction) => history[direction](), go);
      await page.press('Enter');
      await page.pickerGone();
      await shows(page, await page.threadOf(go === 'back' ? ben : ana));
      expect(await page.model()).toBe('');
      await page.button();
    }
    await page.isUnharmed();
  });

  it('takes two people of one name for two', async () => {
    const page = await open(inbox);
    await page.openThread('alex.kim.1');
    const other = await page.threadOf('alexkim_art');
    await page.openPicker();
    await page.site((site) => site.hold());
    await page.site((site, one) => site.open(one), other);
    await page.pickerGone();
    await page.ax.waitUntilGone({ role: 'button', name: 'Insert template' });
    await page.press('Enter');
    expect(await page.model()).toBe('');
    await page.site((site) => site.release());
    await page.button();
    await insertThanks(page);
    await page.holds(thanks('Alex'));
    await page.isUnharmed();
  });
}

async function holdsNothing(page: DmPage, threads: readonly string[]): Promise<void> {
  for (const thread of threads) {
    await page.site((site, one) => site.open(one), thread);
    await shows(page, thread);
    expect(await page.model()).toBe('');
  }
}

function staysSilent({ open, session }: Platform, { silent }: Contract): void {
  it.each(silent)('is silent on %s', async (path) => {
    const page = await open(path);
    await page.page.evaluate(() => document.querySelector<HTMLElement>('[contenteditable]')?.focus());
    await page.press('Alt', 'KeyR');
    // Long enough for passes of the watch, and for shadow roots that come late.
    await until(() => page.page.evaluate(() => performance.now() > 1_500), 'the page to settle');
    expect(await page.ax.find({ role: 'button', name: 'Insert template' })).toBeNull();
    expect(await page.ax.find({ role: 'dialog', name: 'Template picker' })).toBeNull();
    expect(await page.ax.find({ role: 'timer' })).toBeNull();
    expect(await page.page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(0);
    await page.isUnharmed();
  });

  it('leaves no request of its own', () => {
    expect(session().outsideRequests()).toEqual([]);
  });
}

function followsTheConversation({ openThread }: Platform): void {
  it('sees a new message come, one answered from the phone, and thanks that open no wait', async () => {
    const page = await openThread(ben);
    const thread = await page.threadOf(ben);
    expect(await page.ax.find({ role: 'timer' })).toBeNull();
    await page.site((site, one) => site.receive({ thread: one, text: 'And to Spain?' }), thread);
    await page.clock(/^Waiting /);
    await page.site((site, one) => site.sentElsewhere({ thread: one, text: 'Yes, there too.' }), thread);
    await page.clockGone();
    await page.site((site, one) => site.receive({ thread: one, text: 'Thanks! 👍' }), thread);
    await until(() => page.page.evaluate(() => performance.now() > 3_000), 'passes to happen');
    expect(await page.ax.find({ role: 'timer' })).toBeNull();
    await page.isUnharmed();
  });
}
