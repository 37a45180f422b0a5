import type { Page } from 'puppeteer-core';
import { FakeCouch } from '../team/fake-couch.ts';
import { serveCouch } from '../team/serve-couch.ts';
import { type Figure, median } from './figure.ts';
import { libraryFile } from './library-file.ts';
import { type Rig, timedCall } from './rig.ts';

const database = 'team_bench';
const rounds = 5;

/** First pull, pull of a few edits, idle pull and push, against a server in memory on loopback. */
export async function measureTeam(rig: Rig): Promise<Figure[]> {
  const couch = await filledCouch();
  const server = await serveCouch(couch);
  try {
    const figures: Figure[] = [];
    for (const count of [1_000, 10_000]) {
      fill(couch, count);
      const session = await rig.start('riposte', Number(new URL(server.url).port));
      try {
        const page = await session.extensionPage('options.html');
        figures.push(await firstPull(page, server.url, count));
        if (count === 10_000)
          figures.push(...(await smallPulls(page, couch, server.url)), ...(await pushes(page, couch)));
      } finally {
        await session.close();
      }
    }
    return figures;
  } finally {
    await server.close();
  }
}

async function filledCouch(): Promise<FakeCouch> {
  const couch = new FakeCouch();
  couch.addUser('alice', 'secret', ['editor']);
  couch.databases.set(database, {
    ...{ docs: new Map(), changes: [] },
    security: { members: { roles: ['editor'] } },
  });
  return couch;
}

/** Templates of about 590 bytes, as on a team's server. */
function fill(couch: FakeCouch, count: number): void {
  const have = couch.databases.get(database)?.docs.size ?? 0;
  for (let at = have; at < count; at += 1) write(couch, at, 1);
}

function write(couch: FakeCouch, at: number, generation: number): void {
  const body = `Hello {{ first_name }}, about order ${at}, ${generation}: ${'we are looking into it. '.repeat(16)}`;
  const fields = { schema: 1, type: 'tpl', title: `Template ${at}`, updatedAt: generation, updatedBy: 'ann' };
  couch.databases.get(database)?.docs.delete(`tpl:${at}`);
  couch.branch(database, `tpl:${at}`, `${generation}-a`, { ...fields, body });
}

async function firstPull(page: Page, url: string, count: number): Promise<Figure> {
  const credentials = { kind: 'basic', user: 'alice', password: 'secret' };
  const connect = await timedCall(page, 'team/connect', { place: { url, team: 'bench' }, credentials });
  // One sync at a time: this waits for the one that connecting began.
  const sync = await timedCall(page, 'team/sync', null);
  const { value } = await timedCall<{ templates: number }>(page, 'team/state', null);
  if (value.templates !== count) throw new Error(`${value.templates} templates came in`);
  return {
    figure: `team, first pull of ${count.toLocaleString('en')} templates`,
    value: connect.ms + sync.ms,
    unit: 'ms',
    budget: null,
    control: await bareSync(page, url),
    samples: 1,
    note: 'sign-in to picker; control: the same pages fetched, and two records for each template written',
  };
}

async function smallPulls(page: Page, couch: FakeCouch, url: string): Promise<Figure[]> {
  const [idle, edits, control]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    idle.push((await timedCall(page, 'team/sync', null)).ms);
    control.push(await page.evaluate(fetchOnce, `${url}/`, btoa('alice:secret')));
    for (let at = 0; at < 10; at += 1) write(couch, at, round + 2);
    edits.push((await timedCall(page, 'team/sync', null)).ms);
  }
  const figure = (name: string, values: readonly number[]): Figure => ({
    ...{ figure: name, value: median(values), unit: 'ms', budget: null, control: median(control) },
    ...{ samples: rounds, note: 'control: one request to the same server' },
  });
  return [figure('team, sync with nothing new', idle), figure('team, pull of 10 edits among 10,000', edits)];
}

async function pushes(page: Page, couch: FakeCouch): Promise<Figure[]> {
  await timedCall(page, 'templates/import', { once: crypto.randomUUID(), text: libraryFile() });
  const { value } = await timedCall<{ id: string }[]>(page, 'templates/list', null);
  const own = value.map(({ id }) => id).filter((id) => !id.startsWith('tpl:'));
  const figures: Figure[] = [];
  for (const count of [1_000, 10_000]) figures.push(await push(page, couch, own.slice(0, count)));
  return figures;
}

async function push(page: Page, couch: FakeCouch, ids: readonly string[]): Promise<Figure> {
  const before = couch.databases.get(database)?.docs.size ?? 0;
  const share = await timedCall(page, 'team/share', { once: crypto.randomUUID(), ids });
  const sync = await timedCall(page, 'team/sync', null);
  const came = (couch.databases.get(database)?.docs.size ?? 0) - before;
  if (came !== ids.length) throw new Error(`${came} templates arrived`);
  return {
    ...{
      figure: `team, push of ${ids.length.toLocaleString('en')} templates`,
      value: sync.ms,
      unit: 'ms',
      budget: null,
      control: share.ms,
    },
    ...{ samples: 1, note: 'control: writing the same into the store here' },
  };
}

/** What no client could leave out: all pages of changes fetched, and each page kept in two stores in one transaction. */
function bareSync(page: Page, url: string): Promise<number> {
  return page.evaluate(
    async (root, token) => {
      const start = performance.now();
      const opening = indexedDB.open('bare', 1);
      opening.onupgradeneeded = () => {
        for (const name of ['docs', 'templates']) opening.result.createObjectStore(name, { keyPath: 'id' });
      };
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const db = opening.result;
      let since = '0';
      for (let more = true; more; ) {
        const query = `include_docs=true&limit=500&since=${encodeURIComponent(since)}`;
        const headers = { authorization: `Basic ${token}` };
        const answer = await fetch(`${root}/team_bench/_changes?${query}`, { headers });
        const { results, last_seq } = (await answer.json()) as { results: object[]; last_seq: string };
        const tx = db.transaction(['docs', 'templates'], 'readwrite', { durability: 'relaxed' });
        for (const row of results) for (const name of ['docs', 'templates']) tx.objectStore(name).put(row);
        await new Promise((resolve) => tx.addEventListener('complete', resolve));
        since = last_seq;
        more = results.length === 500;
      }
      const ms = performance.now() - start;
      db.close();
      indexedDB.deleteDatabase('bare');
      return ms;
    },
    url,
    btoa('alice:secret'),
  );
}

async function fetchOnce(url: string, token: string): Promise<number> {
  const start = performance.now();
  await (await fetch(url, { headers: { authorization: `Basic ${token}` } })).json();
  return performance.now() - start;
}
