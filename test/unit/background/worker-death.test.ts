import 'fake-indexeddb/auto';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskOf, CallName } from '../../../src/contract/calls';
import { defaultSettings } from '../../../src/domain/settings';
import { emptyDraft } from '../../../src/domain/template';
import { SecondCopy } from '../../../src/store/second-copy';
import { fromOwn, fromPage } from '../fake-browser';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

type Step = {
  readonly [N in CallName]: readonly [N, (worker: Worker) => Promise<AskOf<N>> | AskOf<N>];
}[CallName];

const minute = 60_000;
const ana = {
  ...{ platform: 'instagram' as const, thread: '17', handle: 'ana', name: 'Ana' },
  ...{ ambiguousName: false, group: false, request: false },
};
const bo = { ...ana, thread: null, handle: null, name: 'Bo' };
const audience = {
  conversation: ana,
  contact: { name: 'Ana', handle: 'ana', headline: null, company: null },
};

async function idOf(worker: Worker, title: string): Promise<string> {
  const all = await worker.get('templates/list', null);
  return all.find((template) => template.title === title)?.id ?? 'gone';
}

async function versionOf(worker: Worker, title: string): Promise<string> {
  const versions = await worker.get('templates/versions', { id: await idOf(worker, title) });
  return versions.at(-1)?.id ?? 'gone';
}

async function hashOf(worker: Worker, name: string): Promise<string> {
  const waiting = await worker.get('conversations/waiting', null);
  return waiting.find((one) => one.name === name)?.conversation ?? 'gone';
}

function draft(title: string, body = 'Hi {{ first_name }}') {
  return { ...emptyDraft, labels: [], platforms: [], variants: [], title, body };
}

function said(...messages: (readonly ['inbound' | 'outbound', number])[]) {
  const seen = messages.map(([direction, minutes]) => ({
    direction,
    system: false,
    text: '',
    moment: { at: someNow - minutes * minute, precision: 'exact' as const },
  }));
  const url = 'https://www.instagram.com/direct/t/17/';
  return { conversation: ana, messages: seen, reachesStart: true, url };
}

function row(change: object) {
  const newest = { at: someNow - 5 * minute, precision: 'minute' as const };
  return {
    rows: [{ conversation: bo, unread: true, lastFrom: 'contact' as const, newest, url: null, ...change }],
  };
}

const file = JSON.stringify({
  format: 'riposte-templates',
  version: 1,
  templates: [
    { title: 'Imported', body: 'Hello' },
    { title: 'Imported too', body: 'Hello {{ first_name }}' },
  ],
});

/** A morning's work. */
const journey: readonly Step[] = [
  ['settings/read', () => null],
  ['templates/search', () => ({ query: '', audience, limit: 20 })],
  ['templates/save', () => ({ once: 'save-0001', id: null, draft: draft('One') })],
  ['conversations/rows', () => row({})],
  ['conversations/observe', () => said(['inbound', 30], ['inbound', 20])],
  ['templates/search', () => ({ query: 'one', audience, limit: 20 })],
  ['templates/render', async (worker) => ({ id: await idOf(worker, 'One'), audience, typed: {} })],
  [
    'templates/used',
    async (worker) => ({ once: 'used-0001', id: await idOf(worker, 'One'), conversation: ana }),
  ],
  ['conversations/observe', () => said(['inbound', 30], ['inbound', 20], ['outbound', 1])],
  [
    'conversations/sent',
    async (worker) => ({
      once: 'sent-0001',
      conversation: ana,
      at: someNow - minute,
      template: await idOf(worker, 'One'),
    }),
  ],
  [
    'templates/save',
    async (worker) => ({ once: 'save-0002', id: await idOf(worker, 'One'), draft: draft('One', 'Changed') }),
  ],
  ['templates/versions', async (worker) => ({ id: await idOf(worker, 'One') })],
  [
    'templates/restore-version',
    async (worker) => ({ once: 'restore-01', version: await versionOf(worker, 'One') }),
  ],
  ['templates/import', () => ({ once: 'import-001', text: file })],
  [
    'templates/change-many',
    async (worker) => ({
      ...{ once: 'many-00001', ids: [await idOf(worker, 'One'), await idOf(worker, 'Imported')] },
      change: { folder: 'Moved', addLabels: ['moved'] },
    }),
  ],
  ['templates/undo-change', () => ({ change: 'many-00001' })],
  ['templates/undo-change', () => ({ change: 'restore-01' })],
  [
    'conversations/snooze',
    async (worker) => ({ conversation: await hashOf(worker, 'Bo'), until: someNow + minute }),
  ],
  [
    'templates/remove',
    async (worker) => ({ ids: [await idOf(worker, 'Imported'), await idOf(worker, 'Thank you')] }),
  ],
  ['templates/restore', async (worker) => ({ ids: (await binned(worker)).slice(0, 1) })],
  [
    'settings/save',
    () => ({
      ...defaultSettings,
      officeHours: { ...defaultSettings.officeHours, week: [[], [], [], [], [], [], []], holidays: [] },
      brand: 'Casa',
    }),
  ],
  [
    'conversations/rows',
    () => row({ lastFrom: 'us', unread: false, newest: { at: someNow, precision: 'exact' } }),
  ],
  ['conversations/observe', () => said(['outbound', 1], ['inbound', 0.5])],
  ['conversations/dismiss', async (worker) => ({ conversation: await hashOf(worker, 'Ana') })],
  ['health/report', () => ({ platform: 'instagram', missing: ['composer'] })],
  ['numbers/replies', () => ({ since: 0 })],
  ['templates/export', () => null],
];

/** Ids in the bin, by title; looked up in the store, since no call tells. */
async function binned(worker: Worker): Promise<string[]> {
  await worker.idle();
  const { bin = [] } = (await dump()) as { bin?: { id: string; template: { title: string } }[] };
  return bin.sort((a, b) => (a.template.title < b.template.title ? -1 : 1)).map(({ id }) => id);
}

type Disturb = (worker: Worker, send: () => Promise<unknown>) => Promise<void>;

/** Walks the journey and answers all that is left of it, ids replaced by the titles they stand for. */
async function walk(disturb: Disturb): Promise<unknown> {
  freshProfile();
  const worker = new Worker(someNow);
  for (const [index, [call, question]] of journey.entries()) {
    worker.now = someNow + index * 1_000;
    const asked = await question(worker);
    const send = (): Promise<unknown> => worker.ask(call, asked as never);
    await disturb(worker, send);
    expect(await send(), call).toMatchObject({ ok: true });
  }
  await worker.settle();
  const { local } = worker.browser;
  const area = { get: async () => Object.fromEntries(local), set: async () => undefined };
  const left = { stores: await dump(), copy: await new SecondCopy(area).find(), badge: worker.browser.badge };
  await worker.kill();
  return withoutIds(left);
}

function withoutIds(left: { stores: Record<string, unknown[]> }): unknown {
  const { templates = [], bin = [] } = left.stores as Record<
    string,
    { id: string; title?: string; template?: { title: string } }[]
  >;
  let text = JSON.stringify(left);
  for (const { id, title, template } of [...templates, ...bin])
    text = text.replaceAll(id, `id of ${title ?? template?.title}`);
  const named = JSON.parse(text) as typeof left & { copy: { snapshot: { templates: unknown[] } } };
  const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  for (const records of Object.values(named.stores)) records.sort(byText);
  named.copy.snapshot.templates.sort(byText);
  return named;
}

let undisturbed: unknown;

beforeEach(async () => {
  // The same salt each time, so that hashes can be compared.
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => array);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  undisturbed ??= await walk(async () => undefined);
});

afterEach(() => vi.restoreAllMocks());

describe('a worker that dies (reliability.md 3)', () => {
  it('leaves something to compare', () => {
    expect(journey.length).toBeGreaterThanOrEqual(15);
    const { stores, copy } = undisturbed as { stores: Record<string, unknown[]>; copy: unknown };
    expect(stores.replies).toHaveLength(2);
    expect(stores.replies).toContainEqual(expect.objectContaining({ template: 'id of One' }));
    expect(stores.templates).toHaveLength(12);
    expect(stores.templates).toContainEqual(
      expect.objectContaining({ title: 'One', uses: 1, body: 'Changed' }),
    );
    expect(stores.bin).toHaveLength(1);
    expect(copy).toMatchObject({ kind: 'whole', snapshot: { settings: { brand: 'Casa' } } });
  });

  it('between any two questions changes nothing', async () => {
    expect(await walk((worker) => worker.kill())).toEqual(undisturbed);
  });

  it('after any answer that got lost, so that all is asked twice, changes nothing', async () => {
    const twice: Disturb = async (worker, send) => {
      await send();
      await worker.kill();
    };
    expect(await walk(twice)).toEqual(undisturbed);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('in the middle of its work changes nothing (round %i)', async (round) => {
    let turn = round;
    const midway: Disturb = async (worker, send) => {
      const lost = send();
      turn = (turn * 7 + 3) % 23;
      for (let tick = 0; tick < turn; tick += 1) await setImmediate();
      await worker.kill();
      await lost;
    };
    expect(await walk(midway)).toEqual(undisturbed);
  });
});

describe('a question from two places at once', () => {
  it('is carried out once', async () => {
    freshProfile();
    const worker = new Worker(someNow);
    const ask = { once: 'save-0001', id: null, draft: draft('One') };
    const senders = [fromOwn(worker.browser, 'popup.html'), fromOwn(worker.browser, 'options.html')];
    const answers = await Promise.all(senders.map((sender) => worker.get('templates/save', ask, sender)));
    expect(answers[0]).toEqual(answers[1]);
    const used = { once: 'used-0001', id: await idOf(worker, 'One'), conversation: ana };
    await Promise.all([1, 2, 3].map(() => worker.get('templates/used', used, fromPage(worker.browser))));
    const one = (await worker.get('templates/list', null)).find(({ title }) => title === 'One');
    expect(one?.uses).toBe(1);
  });
});
