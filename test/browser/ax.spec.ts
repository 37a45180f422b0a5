import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlankSite } from './blank-site.ts';
import { Ax } from './harness/ax.ts';
import { sessionForFile } from './harness/suite.ts';

const site = await openBlankSite();
const session = sessionForFile(() => ({
  sitesPort: site.port,
  siteHosts: ['www.example.com'],
  extension: null,
}));
afterAll(() => site.close());

let page: Page;
let ax: Ax;
beforeAll(async () => {
  page = await session().newPage();
  await page.goto('https://www.example.com/');
  await page.evaluate(buildDialog);
  ax = await Ax.of(session(), page);
});

describe('the accessibility tree, through which all tests of the shipped build look', () => {
  it('shows what lies in a closed shadow root, which a page cannot see', async () => {
    expect(await page.evaluate(() => document.querySelector('x-host')?.shadowRoot ?? null)).toBeNull();
    const dialog = await ax.waitFor({ role: 'dialog', name: 'Example' });
    const options = await ax.all({ role: 'option', within: dialog });
    expect(options.map(({ name, selected }) => ({ name, selected }))).toEqual([
      { name: 'First', selected: false },
      { name: 'Second', selected: true },
    ]);
  });

  it('gives value, description, state and focus after real clicks and keys', async () => {
    await ax.click({ role: 'combobox', name: 'Search' });
    await page.keyboard.type('refund');
    const field = await ax.waitFor({ role: 'combobox', name: 'Search' });
    expect(field).toMatchObject({ focused: true, expanded: true, description: 'Type a few letters' });
    expect(await ax.focused()).toMatchObject({ role: 'combobox', name: 'Search' });
    await ax.waitForValue({ role: 'combobox' }, 'refund');
  });

  it('reads a live region and notices what comes and goes', async () => {
    expect(await ax.find({ role: 'status' })).toMatchObject({ role: 'status' });
    await ax.click({ role: 'button', name: /^Say/ });
    await ax.waitForText({ role: 'status' }, 'Inserted First');
    await ax.waitUntilGone({ role: 'button', name: /^Say/ });
  });

  it('clicks below the fold', async () => {
    await ax.click({ role: 'button', name: 'Far below' });
    expect(await page.evaluate(() => document.title)).toBe('clicked');
  });
});

/** Runs in the page. Built node by node, since the page forbids HTML from text. */
function buildDialog(): void {
  const host = document.createElement('x-host');
  const root = host.attachShadow({ mode: 'closed' });
  const make = (parent: Node, tag: string, attributes: Record<string, string>, text = ''): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  };
  const dialog = make(root, 'div', { role: 'dialog', 'aria-label': 'Example' });
  make(dialog, 'input', {
    role: 'combobox',
    'aria-label': 'Search',
    'aria-expanded': 'true',
    'aria-describedby': 'hint',
  });
  make(dialog, 'p', { id: 'hint' }, 'Type a few letters');
  const list = make(dialog, 'div', { role: 'listbox', 'aria-label': 'Templates' });
  make(list, 'div', { role: 'option', 'aria-selected': 'false' }, 'First');
  make(list, 'div', { role: 'option', 'aria-selected': 'true' }, 'Second');
  const status = make(dialog, 'div', { role: 'status' });
  const say = make(dialog, 'button', {}, 'Say something');
  say.addEventListener('click', () => {
    status.textContent = 'Inserted First';
    say.remove();
  });
  make(dialog, 'div', {}).style.height = '3000px';
  make(dialog, 'button', {}, 'Far below').addEventListener('click', () => {
    document.title = 'clicked';
  });
  document.body.append(host);
}
