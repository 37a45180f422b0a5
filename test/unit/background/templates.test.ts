import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskOf } from '../../../src/contract/calls';
import { emptyDraft } from '../../../src/domain/template';
import { fromPage } from '../fake-browser';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

type Draft = AskOf<'templates/save'>['draft'];

const audience: NonNullable<AskOf<'templates/search'>['audience']> = {
  conversation: {
    ...{ platform: 'instagram', thread: '1', handle: 'ana', name: 'Ana López' },
    ...{ ambiguousName: false, group: false, request: false },
  },
  contact: { name: 'Ana López', handle: 'ana', headline: null, company: null },
};

let worker: Worker;
let asked = 0;

function once(): string {
  asked += 1;
  return `once-${asked}-0000`;
}

function draft(change: Partial<Draft>): Draft {
  return { ...(emptyDraft as Draft), title: 'Title', body: 'Body', ...change };
}

async function save(change: Partial<Draft>, id: string | null = null) {
  const answer = await worker.get('templates/save', { once: once(), id, draft: draft(change) });
  if (!('saved' in answer)) throw new Error(`refused: ${answer.refused}`);
  return answer.saved;
}

async function titles(query: string, platform: 'instagram' | 'x' = 'instagram'): Promise<string[]> {
  const conversation = { ...audience.conversation, platform };
  const ask = { query, audience: { ...audience, conversation }, limit: 20 };
  return (await worker.get('templates/search', ask)).hits.map(({ title }) => title);
}

beforeEach(async () => {
  freshProfile();
  worker = new Worker(someNow);
  const all = await worker.get('templates/list', null);
  await worker.get('templates/remove', { ids: all.map(({ id }) => id) });
});

describe('templates/search', () => {
  it('finds what was saved, with the contact in place and without what belongs elsewhere', async () => {
    await save({
      title: 'Refund',
      shortcut: 'ref',
      body: 'Hi {{ first_name }}, order {{ ask.order_number }}',
    });
    await save({ title: 'Refund on X', platforms: ['x'] });
    await save({ title: 'Refund of old', archived: true });
    const { hits, total } = await worker.get('templates/search', { query: 'refnud', audience, limit: 5 });
    expect(hits).toMatchObject([
      { title: 'Refund', preview: 'Hi Ana, order [Order number]', promotion: false },
    ]);
    expect(total).toBe(1);
    expect((await titles('refund', 'x')).sort()).toEqual(['Refund', 'Refund on X']);
  });

  it('finds archived ones for the popup, which manages them', async () => {
    await save({ title: 'Refund of old', archived: true });
    expect((await worker.get('templates/search', { query: 'refund', audience: null, limit: 5 })).total).toBe(
      1,
    );
  });

  it('finds all that match for the list of the popup, best first', async () => {
    for (let index = 0; index < 120; index += 1) await save({ title: `About refunds ${index}` });
    const exact = await save({ title: 'Refund', shortcut: 'refund', archived: true });
    const { ids } = await worker.get('templates/find', { query: 'refund' });
    expect(ids).toHaveLength(121);
    expect(ids[0]).toBe(exact.id);
  });

  it('shows the most used first when nothing is typed, the same after a restart', async () => {
    const made: { readonly id: string }[] = [];
    for (const title of ['A', 'B', 'C', 'D']) {
      worker.now += 1_000;
      made.push(await save({ title }));
    }
    const use = async (index: number): Promise<void> => {
      const { conversation } = audience;
      await worker.get('templates/used', { once: once(), id: made[index]?.id ?? '', conversation });
    };
    for (const index of [1, 1, 0]) await use(index);
    expect(await titles('')).toEqual(['B', 'A', 'D', 'C']);
    await worker.kill();
    expect(await titles('')).toEqual(['B', 'A', 'D', 'C']);
  });

  it('puts the more used first among equal hits', async () => {
    const made: { readonly id: string }[] = [];
    for (const title of ['Refund A', 'Refund B', 'Refund C']) made.push(await save({ title }));
    for (const index of [2, 2, 1]) {
      const id = made[index]?.id ?? '';
      await worker.get('templates/used', { once: once(), id, conversation: audience.conversation });
    }
    await worker.kill();
    expect(await titles('refund')).toEqual(['Refund C', 'Refund B', 'Refund A']);
  });

  it('fills the list when the most used ones belong to other platforms', async () => {
    for (let index = 0; index < 70; index += 1) {
      worker.now += 1;
      await save({ title: `X ${index}`, platforms: ['x'] });
    }
    worker.now -= 5_000;
    for (const title of ['one', 'two']) await save({ title });
    expect((await titles('')).sort()).toEqual(['one', 'two']);
  });

  it('knows changes at once while the index is in memory', async () => {
    const saved = await save({ title: 'Refund' });
    expect(await titles('refund')).toEqual(['Refund']);
    await save({ title: 'Exchange' }, saved.id);
    await worker.idle();
    expect(await titles('refund')).toEqual([]);
    expect(await titles('exchange')).toEqual(['Exchange']);
    await worker.get('templates/remove', { ids: [saved.id] });
    await worker.idle();
    expect(await titles('exchange')).toEqual([]);
    await worker.get('templates/restore', { ids: [saved.id] });
    await worker.idle();
    expect(await titles('exchange')).toEqual(['Exchange']);
  });
});

describe('templates/render', () => {
  it('takes the title of a group for nobody’s name', async () => {
    const { id } = await save({ body: 'Hi{% if first_name %} {{ first_name }}{% endif %}!' });
    const trip = { ...audience.conversation, name: 'Weekend trip', group: true };
    const group = { conversation: trip, contact: { ...audience.contact, name: 'Weekend trip' } };
    expect(await worker.get('templates/render', { id, audience: group, typed: {} })).toMatchObject({
      text: 'Hi!',
    });
  });

  it('takes the wording for platform and language, fills it, and warns of length', async () => {
    const body = `Hi {{ first_name }}! ${'x'.repeat(1_001)}`;
    const { id } = await save({
      body,
      variants: [{ language: 'en', platform: 'x', body: 'Hey {{ first_name }}' }],
    });
    const rendered = await worker.get('templates/render', { id, audience, typed: {} });
    expect(rendered?.text.startsWith('Hi Ana! x')).toBe(true);
    expect(rendered?.findings).toEqual([{ kind: 'length', length: 1_009, limit: 1_000, refused: true }]);
    const onX = { ...audience, conversation: { ...audience.conversation, platform: 'x' as const } };
    expect(await worker.get('templates/render', { id, audience: onX, typed: {} })).toMatchObject({
      ...{ text: 'Hey Ana', unfilled: [], findings: [] },
    });
  });

  it('takes the wording of the language that the contact writes in, unless the agent chose another', async () => {
    const { id } = await save({
      language: 'en',
      body: 'Hi {{ first_name }}',
      variants: [{ language: 'es', platform: null, body: 'Hola {{ first_name }}' }],
    });
    worker.browser.languageOf = (text) => (text.includes('pedido') ? 'es' : 'und');
    const said = { ...audience, said: 'Hola, ¿cuándo llega mi pedido?' };
    expect(await worker.get('templates/render', { id, audience: said, typed: {} })).toMatchObject({
      ...{ text: 'Hola Ana', language: 'es', languages: ['en', 'es'] },
    });
    expect(
      await worker.get('templates/render', { id, audience: said, typed: {}, language: 'en' }),
    ).toMatchObject({ text: 'Hi Ana', language: 'en' });
    const unknown = { ...audience, said: 'Where is my order?' };
    expect(await worker.get('templates/render', { id, audience: unknown, typed: {} })).toMatchObject({
      text: 'Hi Ana',
    });
    const { hits } = await worker.get('templates/search', { query: '', audience: said, limit: 30 });
    expect(hits.find((hit) => hit.id === id)?.preview).toBe('Hola Ana');
  });

  it('takes what the agent typed, and values stay data', async () => {
    const { id } = await save({ body: '{{ first_name }}: {{ ask.order_number }}' });
    const hostile = { ...audience, contact: { ...audience.contact, name: '{{ my_name }}' } };
    const unfilled = await worker.get('templates/render', { id, audience: hostile, typed: {} });
    expect(unfilled?.unfilled).toContain('ask.order_number');
    const typed = { 'ask.order_number': '{% raw %}12', first_name: 'Ana' };
    const rendered = await worker.get('templates/render', { id, audience: hostile, typed });
    expect(rendered).toMatchObject({ text: 'Ana: {% raw %}12', unfilled: [] });
  });

  it('answers null for a template that is gone', async () => {
    expect(await worker.get('templates/render', { id: 'gone', audience, typed: {} })).toBeNull();
  });

  it('knows the settings and the note of this contact', async () => {
    const settings = await worker.get('settings/read', null);
    await worker.get('settings/save', {
      ...settings,
      brand: 'Casa Lu',
      agent: { ...settings.agent, firstName: 'Lu' },
    });
    const { id } = await save({ body: '{{ my_first_name }} of {{ brand }}' });
    expect((await worker.get('templates/render', { id, audience, typed: {} }))?.text).toBe('Lu of Casa Lu');
  });
});

describe('templates/save', () => {
  it.each([
    [{ body: 'Hi {{ first_name' }, 0, 'open-output'],
    [{ variants: [{ language: 'es', platform: null, body: 'Hola {{ first_nme }}' }] }, 1, 'unknown-tag'],
  ] as const)('refuses what does not parse and says where', async (change, wording, code) => {
    const ask = { once: once(), id: null, draft: draft(change as Partial<Draft>) };
    const answer = await worker.get('templates/save', ask);
    expect(answer).toMatchObject({ refused: 'parse', wording, problem: { line: 1, code } });
    expect((await dump()).templates).toEqual([]);
  });

  it('refuses a shortcut that is taken, without case, but not its own', async () => {
    const first = await save({ title: 'First', shortcut: 'Hallo' });
    const ask = { once: once(), id: null, draft: draft({ shortcut: 'hallo' }) };
    expect(await worker.get('templates/save', ask)).toEqual({ refused: 'shortcut', takenBy: 'First' });
    expect((await save({ title: 'Second name', shortcut: 'hallo' }, first.id)).id).toBe(first.id);
  });

  it('keeps the history of a template that is changed', async () => {
    const first = await save({ title: 'First' });
    await worker.get('templates/used', { once: once(), id: first.id, conversation: audience.conversation });
    worker.now += 5_000;
    expect(await save({ title: 'Second' }, first.id)).toMatchObject({
      ...{ createdAt: someNow, updatedAt: someNow + 5_000, uses: 1, usedAt: someNow },
    });
  });

  it('gives a template back without its shortcut when that was taken meanwhile', async () => {
    const { id } = await save({ title: 'Old', shortcut: 'hi' });
    await worker.get('templates/remove', { ids: [id] });
    await save({ title: 'New', shortcut: 'HI' });
    await worker.get('templates/restore', { ids: [id] });
    const all = await worker.get('templates/list', null);
    expect(all.find((one) => one.id === id)?.shortcut).toBe('');
  });

  it('says that the disk is full, with store and memory as before', async () => {
    await save({ title: 'Refund' });
    expect(await titles('refund')).toEqual(['Refund']);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const answer = await worker.ask('templates/save', {
      once: once(),
      id: null,
      draft: draft({ title: 'Refund 2' }),
    });
    put.mockRestore();
    expect(answer).toMatchObject({
      ok: false,
      reason: 'failed',
      code: 'disk-full',
    });
    expect(await titles('refund')).toEqual(['Refund']);
    expect(await worker.get('templates/list', null)).toHaveLength(1);
  });
});

describe('templates/import and export', () => {
  const file = (...templates: object[]): string =>
    JSON.stringify({ format: 'riposte-templates', version: 1, templates });

  it('adds what is new, counts what is there, reports what is bad', async () => {
    await save({ title: 'Mine', shortcut: 'hi', body: 'Hello' });
    const text = file(
      { title: 'Mine', body: 'Hello' },
      { title: 'New', shortcut: 'new', body: 'Hi {{ first_name }}' },
      { title: 'Broken', body: 'Hi {{ first_name' },
      { title: '', body: 'x' },
      { title: 'Taken', shortcut: 'HI', body: 'Taken' },
      { title: 'New', shortcut: 'other', body: 'Hi {{ first_name }}' },
    );
    const answer = await worker.get('templates/import', { once: once(), text });
    expect(answer).toMatchObject({ added: 2, duplicates: 2, damaged: null, changed: [{ position: 5 }] });
    expect(answer.refused.map(({ position }) => position)).toEqual([3, 4]);
    expect((await worker.get('templates/list', null)).map(({ title }) => title).sort()).toEqual([
      'Mine',
      'New',
      'Taken',
    ]);
  });

  it('changes nothing when the file is damaged', async () => {
    const before = await dump();
    const answer = await worker.get('templates/import', {
      once: once(),
      text: '{"format":"riposte-templates"',
    });
    expect(answer).toMatchObject({ added: 0, damaged: expect.any(String) });
    expect(await dump()).toEqual(before);
  });

  it('brings an export back as it was, into an empty library', async () => {
    await save({
      title: 'A 😀',
      shortcut: 'a',
      body: 'Hi {{ first_name }}\nשלום',
      folder: 'F/G',
      labels: ['x'],
    });
    await save({ title: 'B', archived: true, purpose: 'promotion', platforms: ['x'] });
    const { text } = await worker.get('templates/export', null);
    const all = await worker.get('templates/list', null);
    await worker.get('templates/remove', { ids: all.map(({ id }) => id) });
    expect(await worker.get('templates/import', { once: once(), text })).toMatchObject({
      added: 2,
      refused: [],
    });
    expect((await worker.get('templates/export', null)).text).toBe(text);
  });
});

describe('what others hear', () => {
  it('tells pages and the tabs that spoke of changed templates', async () => {
    worker.browser.listeningTabs.add(9);
    await worker.get('settings/read', null, fromPage(worker.browser, 'https://x.com/messages', 9));
    await worker.idle();
    worker.browser.announced.length = 0;
    await save({});
    await worker.idle();
    expect(worker.browser.announced).toEqual(['pages templates', 'tab 9 templates']);
  });
});
