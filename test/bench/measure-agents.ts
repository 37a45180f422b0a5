import type { Page } from 'puppeteer-core';
import { FakeCouch } from '../team/fake-couch.ts';
import { serveCouch } from '../team/serve-couch.ts';
import { type Figure, latencyFigures } from './figure.ts';
import { type Rig, timedCall } from './rig.ts';

const agents = 200;
const days = 90;
/** Replies of an agent on a day; together 720,000. */
const perDay = 40;
const samples = 15;
const dayMs = 86_400_000;

/** A lead's page over a whole team, from what its browser keeps: the answer alone, and until it is painted. */
export async function measureAgents(rig: Rig): Promise<Figure[]> {
  const couch = new FakeCouch();
  couch.addUser('lea', 'secret', ['bench-lead']);
  const security = { members: { roles: ['bench-lead'] } };
  couch.databases.set('team_bench', { docs: new Map(), changes: [], security });
  const server = await serveCouch(couch);
  const riposte = await rig.start('riposte', Number(new URL(server.url).port));
  try {
    const page = await riposte.extensionPage('options.html#numbers');
    const credentials = { kind: 'basic', user: 'lea', password: 'secret' };
    await timedCall(page, 'team/connect', { place: { url: server.url, team: 'bench' }, credentials });
    await timedCall(page, 'team/sync', null);
    const today = Math.floor(Date.now() / dayMs) * dayMs;
    await page.evaluate(fillTeam, { agents, days, perDay, today });
    const day = (back: number): string => new Date(today - back * dayMs).toISOString().slice(0, 10);
    const filter = {
      ...{ from: day(days + 1), to: day(-1), platform: null, template: null },
      ...{ firstOnly: false, figure: 'waitSeconds' },
    };
    const asked = async (): Promise<number> => {
      const { ms, value } = await timedCall<{ view: { all: { count: number } }; agents: object[] }>(
        page,
        'agents/numbers',
        { filter, agent: null },
      );
      if (value.view.all.count !== agents * days * perDay || value.agents.length !== agents + 1)
        throw new Error(`${value.view.all.count} replies of ${value.agents.length} agents were counted`);
      return ms;
    };
    const [warm, asleep, painted, control]: [number[], number[], number[], number[]] = [[], [], [], []];
    await asked();
    for (let sample = 0; sample < samples; sample++) {
      warm.push(await asked());
      control.push(await page.evaluate(addUp));
    }
    for (let sample = 0; sample < samples; sample++) {
      await riposte.killBackground();
      asleep.push(await asked());
    }
    for (let sample = 0; sample < samples; sample++) painted.push(await openTeam(page));
    const note = `${agents} agents, ${days} days, ${perDay} replies each; control: IndexedDB getAll of the same records and one sum over them`;
    const budget = { median: 300 };
    return [
      ...latencyFigures('agents/numbers over a team, warm', warm, control, budget, note),
      ...latencyFigures('agents/numbers over a team, worker asleep', asleep, control, budget, note),
      ...latencyFigures("lead's page, choice of the team → table painted", painted, control, budget, note),
    ];
  } finally {
    await riposte.close();
    await server.close();
  }
}

/** Runs in the extension's page: what a lead has read, as `src/store/totals-records.ts` lays it out. */
async function fillTeam(plan: {
  agents: number;
  days: number;
  perDay: number;
  today: number;
}): Promise<void> {
  let seed = 20_261_121;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const templates = ['own', ...Array.from({ length: 20 }, (_, index) => `tpl:${index}`)];
  const rowsOfDay = (): Uint32Array => {
    const rows = new Uint32Array(plan.perDay * 3);
    for (let row = 0; row < plan.perDay; row++) {
      const seconds = Math.round(Math.exp(3 + random() * 7));
      const kind =
        (Math.floor(random() * 4) << 7) | (Number(random() < 0.4) << 11) | (Number(seconds < 900) << 12);
      rows[row * 3] =
        (28 + Math.floor(random() * 52)) | kind | (Math.floor(random() * (templates.length + 1)) << 16);
      rows[row * 3 + 1] = seconds;
      rows[row * 3 + 2] = Math.round(seconds * 0.6);
    }
    return rows;
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('riposte');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction('agentMonths', 'readwrite');
  for (let agent = 0; agent < plan.agents; agent++) {
    const user = `agent-${String(agent).padStart(3, '0')}`;
    const months = new Map<string, object[]>();
    for (let back = 0; back < plan.days; back++) {
      const day = new Date(plan.today - back * 86_400_000).toISOString().slice(0, 10);
      const month = day.slice(0, 7);
      months.set(month, [...(months.get(month) ?? []), { day, browser: 'b', templates, rows: rowsOfDay() }]);
    }
    for (const [month, all] of months)
      tx.objectStore('agentMonths').put({ id: `${month} ${user}`, user, days: all });
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  db.close();
}

/** The browser's own share: all months out of the database, and every word of them looked at once. */
async function addUp(): Promise<number> {
  const start = performance.now();
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('riposte');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = await new Promise<{ days: { rows: Uint32Array }[] }[]>((resolve, reject) => {
    const asked = db.transaction('agentMonths').objectStore('agentMonths').getAll();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  let sum = 0;
  for (const { days: each } of all)
    for (const { rows } of each) for (const word of rows) sum = (sum + word) >>> 0;
  db.close();
  return performance.now() - start + (sum < 0 ? 1 : 0);
}

/** Goes from the lead's own numbers to the team's of 90 days; ms until the table of agents is painted. */
async function openTeam(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const end = performance.now() + 20_000;
    const until = async (isThere: () => boolean): Promise<void> => {
      while (!isThere()) {
        if (performance.now() > end) throw new Error('the table of agents never came');
        await frame();
      }
    };
    const choose = (at: number, value: string): void => {
      const select = document.querySelectorAll<HTMLSelectElement>('#numbers select')[at];
      if (!select) throw new Error('no such choice');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const agentNames = (): number => document.querySelectorAll('#numbers .agent-name').length;
    await until(() => document.querySelector('#numbers .numbers-whose') !== null);
    choose(0, 'me');
    choose(1, '90');
    await until(() => agentNames() === 0);
    const start = performance.now();
    choose(0, 'team');
    await until(() => agentNames() > 0);
    // Painted: the frame after the one in which it changed.
    await frame();
    return performance.now() - start;
  });
}
