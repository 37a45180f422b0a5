import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import type { View } from '../sites/view.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { call } from './steps/call.ts';
import { DmPage } from './steps/dm-page.ts';

const sites = await startSites();
const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
afterAll(() => sites.close());

let dm: DmPage | null = null;
afterEach(async () => {
  await dm?.close();
  dm = null;
});

async function openAna(view: Partial<View> = {}): Promise<DmPage> {
  dm = await DmPage.open(session(), 'https://www.instagram.com', '/direct/inbox/', view);
  await dm.openThread('ana.souza');
  return dm;
}

/** Saves a template as the popup would and answers what the background said. */
function save(draft: { title: string; body: string; shortcut?: string }): Promise<unknown> {
  const empty = { shortcut: '', folder: '', labels: [], platforms: [], language: '', variants: [] };
  return call(session(), 'templates/save', {
    once: crypto.randomUUID(),
    id: null,
    draft: { ...empty, purpose: 'reply', archived: false, ...draft },
  });
}

describe('when something is wrong', () => {
  it('says so and copies when the editor takes no text, and the draft stays as it was', async () => {
    const page = await openAna({ scenario: 'deaf' });
    await page.draft('my draft ');
    await page.openPicker();
    await page.search('thank', /^Thank you/);
    await page.press('Enter');
    await page.ax.waitForText({ role: 'status' }, 'on the clipboard');
    expect(await page.model()).toBe('my draft ');
    // The text really is on the clipboard: a real paste brings it in.
    await page.site((site) => site.focusComposer());
    await page.press('Control', 'v');
    await page.holds('my draft Thank you so much, Ana! Messages like yours make our day. ');
  });

  it('offers to copy where the site was redesigned, and tells in the options what is missing', async () => {
    dm = await DmPage.open(session(), 'https://www.instagram.com', '/direct/inbox/', { scenario: 'strange' });
    const thread = await dm.threadOf('ana.souza');
    await dm.site((site, one) => site.open(one), thread);
    await until(async () => {
      const list = (await call(session(), 'health/list', null)) as { value: { missing: string[] }[] };
      return list.value.some(({ missing }) => missing.includes('composer'));
    }, 'the missing composer to be reported');
    await dm.openPicker();
    await dm.search('thank', /^Thank you/);
    await dm.press('Enter');
    await dm.ax.waitForText({ role: 'status' }, 'Copied “Thank you”');
    expect(await dm.model()).toBe('');
    await dm.isUnharmed();
  });

  it('serves a redesigned site again at once when its parts are corrected in settings', async () => {
    dm = await DmPage.open(session(), 'https://www.instagram.com', '/direct/inbox/', { scenario: 'strange' });
    const thread = await dm.threadOf('ana.souza');
    await dm.site((site, one) => site.open(one), thread);
    await until(() => dm?.site((site, one) => site.current() === one && site.ready(), thread), 'the pane');
    expect(await dm.ax.find({ role: 'button', name: 'Insert template' })).toBeNull();
    const { value: settings } = (await call(session(), 'settings/read', null)) as { value: object };
    const corrected = { instagram: { composer: ['no selector[', '[contenteditable="plaintext-only"]'] } };
    const save = (partCorrections: object): Promise<unknown> =>
      call(session(), 'settings/save', { ...settings, partCorrections }, 'options.html');
    expect(await save(corrected)).toMatchObject({ ok: true });
    await dm.button();
    await dm.openPicker();
    await dm.search('thank', /^Thank you/);
    await dm.press('Enter');
    await dm.holds('Thank you so much, Ana! Messages like yours make our day. ');
    await save({});
    await dm.ax.waitUntilGone({ role: 'button', name: 'Insert template' });
    await dm.isUnharmed();
  });

  it('refuses a template that does not parse, and says where', async () => {
    expect(await save({ title: 'Broken', body: 'Hi {{ first_name' })).toMatchObject({
      ok: true,
      value: { refused: 'parse', problem: { line: 1, column: expect.any(Number) as number } },
    });
  });

  it('inserts 10,000 characters whole and warns that Instagram takes 1,000', async () => {
    const body = `${'Long text. '.repeat(909)}!`.slice(0, 10_000);
    expect(await save({ title: 'Very long', body, shortcut: 'verylong' })).toMatchObject({ ok: true });
    const page = await openAna();
    await page.openPicker();
    await page.search('verylong', /^Very long/);
    await until(
      async () => (await page.ax.tree()).some(({ role, name }) => role === 'text' && /1,000/.test(name)),
      'a warning that names the limit',
    );
    await page.press('Enter');
    await page.holds(body);
    await page.press('Control', 'z');
    await page.holds('');
  });

  it('goes on as if nothing had happened when the background dies before every step', async () => {
    const page = await openAna();
    await session().killBackground();
    await page.draft('Hello ');
    await session().killBackground();
    await page.openPicker();
    await session().killBackground();
    await page.search('thank', /^Thank you/);
    await session().killBackground();
    await page.press('Enter');
    await page.pickerGone();
    await page.holds('Hello Thank you so much, Ana! Messages like yours make our day. ');
    await session().killBackground();
    await page.clock(/^Waiting /);
    await page.isUnharmed();
    expect(await session().extensionErrors()).toEqual([]);
  });

  it('never opens or picks while an input method composes', async () => {
    const page = await openAna();
    await page.site((site) => site.focusComposer());
    const composing = {
      key: 'r',
      code: 'KeyR',
      altKey: true,
      isComposing: true,
      bubbles: true,
      cancelable: true,
    };
    await page.page.evaluate((init) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    }, composing);
    await page.page.keyboard.type('a');
    await page.holds('a');
    expect(await page.ax.find({ role: 'dialog', name: 'Template picker' })).toBeNull();
  });

  it('takes no orders from the page: synthetic keys and clicks do nothing', async () => {
    const page = await openAna();
    await page.page.evaluate(() => {
      const host = document.querySelector('html > [popover]');
      const at = { clientX: 1_250, clientY: 800, bubbles: true, composed: true, cancelable: true };
      for (const target of [document.activeElement, document.body, host, window]) {
        const init = {
          key: 'r',
          code: 'KeyR',
          altKey: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        };
        target?.dispatchEvent(new KeyboardEvent('keydown', init));
        for (const type of ['mousedown', 'click']) target?.dispatchEvent(new MouseEvent(type, at));
      }
    });
    await page.draft('x');
    expect(await page.ax.find({ role: 'dialog', name: 'Template picker' })).toBeNull();
  });

  it('can not be told apart from any other element by the page, nor read', async () => {
    const page = await openAna();
    await page.openPicker();
    const seen = await page.page.evaluate(() => {
      const host = document.querySelector('html > [popover]');
      return {
        root: host?.shadowRoot ?? null,
        text: host?.textContent ?? '',
        attributes: host?.getAttributeNames().sort() ?? [],
        children: host?.childElementCount ?? 0,
        resources: performance
          .getEntriesByType('resource')
          .filter(({ name }) => !name.startsWith(location.origin)).length,
        words: document.documentElement.outerHTML.match(/riposte|template|extension:/gi),
      };
    });
    expect(seen).toEqual({
      root: null,
      text: '',
      attributes: ['popover', 'style'],
      children: 0,
      resources: 0,
      words: null,
    });
  });
});
