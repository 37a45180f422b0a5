import { afterAll, expect, it } from 'vitest';
import { setUpTeam } from '../../src/team/set-up.ts';
import { startSites } from '../sites/serve.ts';
import { FakeCouch } from '../team/fake-couch.ts';
import { serveCouch } from '../team/serve-couch.ts';
import type { Session } from './harness/session.ts';
import { launchBuilt, sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { call } from './steps/call.ts';
import { DmPage } from './steps/dm-page.ts';
import { insertThanks } from './steps/platform.ts';

const couch = new FakeCouch();
couch.addUser('admin', 'secret', ['_admin']);
const server = await serveCouch(couch);
const place = { url: server.url, team: 'north' };
await setUpTeam({
  place,
  admin: { kind: 'basic', user: 'admin', password: 'secret' },
  members: [
    { name: 'bob', role: 'agent', password: 'bob-secret' },
    { name: 'lea', role: 'lead', password: 'lea-secret' },
  ],
  fetch: couch.fetch,
  now: Date.now,
});
const sites = await startSites();
const options = () => ({
  ...{ sitesPort: sites.port, siteHosts: sites.hosts },
  plainPort: Number(new URL(server.url).port),
});
const session = sessionForFile(options);
afterAll(() => Promise.all([sites.close(), server.close()]));

async function join(who: Session, user: string): Promise<void> {
  const credentials = { kind: 'basic', user, password: `${user}-secret` };
  expect(await call(who, 'team/connect', { place, credentials }, 'options.html')).toMatchObject({ ok: true });
}

it('an agent answers in the page; the lead, in another browser, has the reply in the table of agents', async () => {
  const bob = session();
  await join(bob, 'bob');
  const page = await DmPage.open(bob, 'https://www.instagram.com', '/direct/inbox/');
  await page.openThread('ivo.petrov');
  await page.clock(/^Waiting/u);
  await insertThanks(page);
  await page.press('Enter');
  await page.clockGone();
  const database = 'team_north_stats_bob';
  const daysThere = () =>
    [...(couch.databases.get(database)?.docs.keys() ?? [])].filter((id) => id.startsWith('stats:bob:'));
  await until(async () => {
    await call(bob, 'team/sync', null);
    const rows = daysThere().map((id) => couch.winner(database, id)?.body.rows);
    return rows.some((text) => typeof text === 'string' && text.length > 0);
  }, 'the reply to reach the server');

  const lea = await launchBuilt(options());
  try {
    await join(lea, 'lea');
    const numbers = await lea.extensionPage('options.html#numbers');
    await numbers.waitForSelector('aria/Whose replies');
    await numbers.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('.numbers-whose select');
      if (choice) choice.value = 'team';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const line = () =>
      numbers.evaluate(() => {
        const rows = [...document.querySelectorAll('#numbers tbody tr')];
        const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
        return cells.find(([name]) => name === 'bob') ?? null;
      });
    await until(async () => (await line())?.[1] === '1', 'one reply of bob in the table');
    expect(await line()).toEqual(['bob', '1', 'Not enough data', '–']);
    expect(await lea.extensionErrors()).toEqual([]);
  } finally {
    await lea.close();
  }
  const told = await bob.extensionPage('options.html#team');
  await told.waitForFunction(() => document.body.textContent?.includes('Last sent'));
  expect(await bob.extensionErrors()).toEqual([]);
  expect(bob.outsideRequests().filter((url) => !url.startsWith(server.url))).toEqual([]);
});
