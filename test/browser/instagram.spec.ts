import { describe, expect, it } from 'vitest';
import type { View } from '../sites/view.ts';
import { until } from './harness/until.ts';
import { keepsContract } from './steps/contract.ts';
import type { DmPage } from './steps/dm-page.ts';
import { insertThanks, platformAt, thanks } from './steps/platform.ts';

const platform = platformAt('https://www.instagram.com', '/direct/inbox/');
const { open, openThread } = platform;

/** A conversation with Ana, who waits since about 14 minutes. Nothing is ever sent to her, so she waits in every test. */
function openAna(view: Partial<View> = {}): Promise<DmPage> {
  return openThread('ana.souza', view);
}

const clock = /^Waiting ~1\d min, /;

describe('Instagram', () => {
  keepsContract(platform, {
    inbox: '/direct/inbox/',
    clock,
    row: /^Waiting ≥ \d+ min, late: 🌸✨🌸$/u,
    views: [
      { lang: 'es', generation: 'msys', seed: 11, theme: 'dark' },
      { lang: 'pt-BR', generation: 'offmsys', seed: 12 },
      { lang: 'it', generation: 'msys', seed: 13 },
      { lang: 'ar', generation: 'offmsys', seed: 14 },
    ],
    movingSeeds: [1, 2, 3],
    silent: ['/', '/some.person/', '/p/Cx1/', '/explore/', '/accounts/login/', '/reels/'],
  });

  it('opens by a slash in the composer and replaces what was typed', async () => {
    const page = await openAna();
    await page.draft('Hello ');
    await page.page.keyboard.type('/thanks');
    await until(
      async () => /^Thank you/.test((await page.firstRow())?.name ?? ''),
      'the template of that shortcut',
    );
    await page.press('Enter');
    await page.holds(`Hello ${thanks('Ana')}`);
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
    await page.rows();
    await page.search('thank', /^Thank you/);
    await page.press('Enter');
    await page.holds(thanks('Ana'));
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
      await insertThanks(page);
      await until(
        async () => (await page.model()).startsWith(start),
        `${handle} to be greeted by "${start}"`,
      );
    }
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
    await page.clock(clock);
    await page.site((site) => site.focusComposer('docked'));
    await page.openPicker();
    await page.search('thank', /^Thank you/);
    await page.press('Enter');
    await page.holds(thanks('Ana'), 'docked');
    await page.isUnharmed();
  });
});
