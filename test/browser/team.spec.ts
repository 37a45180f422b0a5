import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import { FakeCouch } from '../team/fake-couch.ts';
import { serveCouch } from '../team/serve-couch.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { call } from './steps/call.ts';

const couch = new FakeCouch();
couch.addUser('bob', 'bob-secret', ['editor']);
couch.databases.set('team_north', {
  ...{ docs: new Map(), changes: [] },
  security: { members: { roles: ['editor'] } },
});
const server = await serveCouch(couch);
const sites = await startSites();
const session = sessionForFile(() => ({
  ...{ sitesPort: sites.port, siteHosts: sites.hosts },
  plainPort: Number(new URL(server.url).port),
}));
afterAll(() => Promise.all([sites.close(), server.close()]));

/** Everything in every database of the extension, as text. */
function dump(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const whole: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name ?? ''));
      const names = [...db.objectStoreNames];
      const tx = db.transaction(names, 'readonly');
      whole.push(await Promise.all(names.map((store) => done(tx.objectStore(store).getAll()))));
      db.close();
    }
    return JSON.stringify(whole);
  });
}

/** Ends the worker at its n-th request from now: before the server looks at it, or with the answer under way. */
function dieAt(nth: number, afterwards: boolean): void {
  let left = nth;
  const count = async () => {
    left -= 1;
    if (left === 0) await session().killBackground();
    return null;
  };
  couch.before = afterwards ? () => null : count;
  couch.after = afterwards ? async () => void (await count()) : () => undefined;
}

async function ask<T>(name: string, data: unknown = null): Promise<T> {
  return until(async () => {
    const answer = (await call(session(), name, data)) as { ok: boolean; value: T } | undefined;
    return answer?.ok ? { value: answer.value } : null;
  }, `${name} to be answered`).then(({ value }) => value);
}

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
  expect(await dump(again)).toContain('Second');
  expect(await dump(again)).not.toMatch(/bob-secret|Ym9iOmJvYi1zZWNyZXQ/u);
  await Promise.all([popup.close(), again.close()]);
  expect(await session().extensionErrors()).toEqual([]);
});

it('open options show a change on the server at once, and nobody listens any more when they close', async () => {
  const options = await session().extensionPage('options.html#team');
  await until(() => couch.listening === 1, 'the options to listen');
  onServer('Third');
  // The schedule would take a minute.
  await options.waitForFunction(() => document.body.textContent?.includes('3 templates of the team.'), {
    timeout: 10_000,
  });
  await until(() => couch.listening === 1, 'the options to listen again');
  await options.close();
  // Ends the wait that was under way.
  onServer('Fourth');
  const popup = await session().extensionPage('popup.html');
  await popup.waitForFunction(() => document.body.textContent?.includes('Fourth'));
  expect(couch.listening).toBe(0);
  await popup.close();
});

it('a real worker that is ended in the middle of pulling and pushing loses nothing and doubles nothing', async () => {
  const own = (await ask<{ id: string }[]>('templates/list')).filter(({ id }) => !id.startsWith('tpl:'));
  const ids = own.slice(0, 3).map(({ id }) => id);
  const deaths = 6;
  const page = 600;
  for (let death = 0; death < deaths; death += 1) {
    for (let at = 0; at < page; at += 1) onServer(`${death}-${at}`);
    await ask('team/share', { once: crypto.randomUUID(), ids });
    dieAt(1 + (death % 4), death % 2 === 1);
    // Whatever comes of it: whoever died answers nobody.
    await call(session(), 'team/sync', null).catch(() => undefined);
    [couch.before, couch.after] = [() => null, () => undefined];
  }
  await until(
    async () => {
      await ask('team/sync');
      const state = await ask<{ pending: number; trouble: unknown }>('team/state');
      return state.pending === 0 && state.trouble === null;
    },
    'everything to be in sync',
    60_000,
  );
  const onIt = [...(couch.databases.get('team_north')?.docs.keys() ?? [])].sort();
  expect(onIt).toHaveLength(4 + deaths * (page + ids.length));
  const here = (await ask<{ id: string }[]>('templates/list')).map(({ id }) => id);
  expect(here.filter((id) => id.startsWith('tpl:')).sort()).toEqual(onIt);
  expect(await ask('team/state')).toMatchObject({ conflicts: [], refused: [], missing: 0 });
}, 180_000);
