import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openBlankSite } from './blank-site.ts';
import { Ax, isMeant } from './harness/ax.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';

const site = await openBlankSite();
const session = sessionForFile(() => ({ sitesPort: site.port, siteHosts: ['www.example.com'] }));
afterAll(() => site.close());

/** More controls than any of our pages puts between two. */
const mostTabs = 120;

interface Hands {
  readonly page: Page;
  readonly ax: Ax;
  /** Goes to a control with Tab alone. */
  to(role: string, name: string | RegExp): Promise<void>;
  /** Goes to a button and presses it. */
  press(name: string | RegExp): Promise<void>;
}

async function handsOn(path: string): Promise<Hands> {
  const page = await session().extensionPage(path);
  const ax = await Ax.of(session(), page);
  const isAt = async (role: string, name: string | RegExp): Promise<boolean> => {
    const node = await ax.focused();
    return node !== null && isMeant(node, { role, name });
  };
  const to: Hands['to'] = async (role, name) => {
    await ax.waitFor({ role, name });
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      if (await isAt(role, name)) return;
      const before = (await ax.focused())?.ref;
      await page.keyboard.press('Tab');
      // The tree may lag behind the key. At the page's end the browser itself has the focus.
      await until(async () => (await ax.focused())?.ref !== before, 'the focus to move', 500).catch(
        () => null,
      );
    }
    throw new Error(`no Tab leads to the ${role} ${String(name)}`);
  };
  return {
    page,
    ax,
    to,
    press: async (name) => {
      await to('button', name);
      await page.keyboard.press('Enter');
    },
  };
}

describe('without a mouse', () => {
  it('the team region is reached, and office hours are set in the week editor', async () => {
    const { page, ax, to, press } = await handsOn('options.html');
    await to('textbox', 'Server address');
    await page.keyboard.type('https://couch.example');
    await ax.waitForValue({ role: 'textbox', name: 'Server address' }, 'https://couch.example');
    await to('switch', 'Count office hours only');
    await page.keyboard.press(' ');
    await press(/^Add hours on S/);
    await ax.waitFor({ role: 'button', name: /^Remove hours on S/ });
    await page.close();
    expect(await session().extensionErrors()).toEqual([]);
  });
});
