import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import { FakeCouch } from '../team/fake-couch.ts';
import { serveCouch } from '../team/serve-couch.ts';
import { sessionForFile } from './harness/suite.ts';

const couch = new FakeCouch();
couch.addUser('bob', 'bob-secret', ['agent']);
couch.databases.set('team_north', {
  ...{ docs: new Map(), changes: [] },
  security: { members: { roles: ['agent'] } },
});
const server = await serveCouch(couch);
const sites = await startSites();
const session = sessionForFile(() => ({
  ...{ sitesPort: sites.port, siteHosts: sites.hosts },
  plainPort: Number(new URL(server.url).port),
}));
afterAll(() => Promise.all([sites.close(), server.close()]));

function onServer(title: string): void {
  const fields = { schema: 1, type: 'tpl', title, body: 'Hello', updatedAt: 1, updatedBy: 'alice' };
  couch.branch('team_north', `tpl:${title}`, '1-a', fields);
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`aria/${label}`);
  await field?.click();
  await page.keyboard.type(text);
}

it('a real worker asks nobody until a team is connected, then brings its templates, also after it was ended', async () => {
  onServer('First');
  const options = await session().extensionPage('options.html#team');
  await options.waitForSelector('aria/Server address');
  expect(couch.seen).toEqual([]);
  await fill(options, 'Server address', server.url);
  await fill(options, 'Team name', 'north');
  await fill(options, 'User name', 'bob');
  await fill(options, 'Password', 'bob-secret');
  await (await options.waitForSelector('aria/Connect[role="button"]'))?.click();
  await options.waitForSelector('aria/Sync now');
  await options.close();
  await session().killBackground();

  onServer('Second');
  const popup = await session().extensionPage('popup.html');
  await popup.waitForFunction(() => document.body.textContent?.includes('First'));
  const again = await session().extensionPage('options.html#team');
  await (await again.waitForSelector('aria/Sync now'))?.click();
  await again.waitForFunction(() => document.body.textContent?.includes('2 templates of the team.'));
  await popup.waitForFunction(() => document.body.textContent?.includes('Second'));
  expect(await session().extensionErrors()).toEqual([]);
});
