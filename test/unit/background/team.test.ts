import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskOf } from '../../../src/contract/calls';
import { defaultSettings } from '../../../src/domain/settings';
import { emptyDraft } from '../../../src/domain/template';
import type { FakeCouch } from '../../team/fake-couch';
import { onServer, teamServer } from '../../team/grounds';
import { teamName } from '../../team/member';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

const place = { url: 'https://couch.example', team: teamName };
const open = { query: '', audience: null, limit: 100 };

let server: FakeCouch;
let worker: Worker;

beforeEach(async () => {
  freshProfile();
  server = await teamServer();
  vi.stubGlobal('fetch', server.fetch);
  worker = new Worker(someNow);
});

afterEach(async () => {
  await worker.idle();
  await worker.kill();
  vi.unstubAllGlobals();
});

function signIn(user: string): AskOf<'team/connect'> {
  return { place, credentials: { kind: 'basic', user, password: `${user}-secret` } };
}

async function connect(user: string): Promise<void> {
  expect(await worker.get('team/connect', signIn(user))).toEqual({ user });
  await worker.idle();
}

function withBrand(brand: string) {
  return { ...defaultSettings, brand } as AskOf<'settings/save'>;
}

/** Brings what was changed here to the server and back. */
async function syncNow(): Promise<void> {
  await worker.get('team/sync', null);
  await worker.idle();
}

/** A template that is on the server already. */
async function given(id: string, title: string, body = 'Hello'): Promise<void> {
  const fields = { ...emptyDraft, title, body, schema: 1, type: 'tpl', updatedAt: 1, updatedBy: 'alice' };
  await server.fetch(`${place.url}/team_x/_bulk_docs`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('alice:alice-secret')}` },
    body: JSON.stringify({ docs: [{ _id: id, ...fields }] }),
  });
}

async function state() {
  const answer = await worker.get('team/state', null);
  if (!answer) throw new Error('not in a team');
  return answer;
}

async function titles(query = ''): Promise<string[]> {
  return (await worker.get('templates/search', { ...open, query })).hits.map(({ title }) => title);
}

describe('without a team', () => {
  it('no request leaves, whatever is done', async () => {
    expect(await worker.get('team/state', null)).toBeNull();
    await titles();
    await titles('late');
    await worker.get('settings/save', withBrand('B'));
    await syncNow();
    expect(await worker.get('team/watch', null)).toEqual({ again: false });
    await worker.settle();
    worker.browser.ring('team');
    worker.browser.ring('daily');
    await worker.idle();
    expect(server.seen).toEqual([]);
    expect(worker.browser.alarmsMade.has('team')).toBe(false);
  });

  it('the team’s calls say what is missing', async () => {
    const answer = await worker.ask('team/share', { once: 'share-01', ids: ['a'] });
    expect(answer).toMatchObject({ ok: false, code: 'no-team' });
  });
});

describe('connecting', () => {
  it('brings the team’s templates into the picker, and says who we are', async () => {
    await given('tpl:1', 'Parcel delayed');
    await connect('bob');
    expect(await titles('parcel')).toEqual(['Parcel delayed']);
    expect(await state()).toMatchObject({
      ...{ place, signIn: 'basic', user: 'bob', rights: { editor: false, lead: false } },
      ...{ templates: 1, trouble: null, pending: 0, lastSyncAt: someNow },
    });
    expect(worker.browser.announced).toContain('pages team');
  });

  it('to a large team tells open pages of its templates a few times, not with each page of them', async () => {
    const body = {
      ...emptyDraft,
      title: 'T',
      body: 'B',
      schema: 1,
      type: 'tpl',
      updatedAt: 1,
      updatedBy: 'ann',
    };
    for (let at = 0; at < 2_600; at += 1) server.branch('team_x', `tpl:${at}`, '1-a', body);
    worker.browser.announced.length = 0;
    await connect('bob');
    expect(await state()).toMatchObject({ templates: 2_600 });
    const told = worker.browser.announced.filter((line) => line === 'pages templates');
    // With the first of six pages, and when everything is in.
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(told.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['a wrong password', { ...place }, 'wrong', 'unauthorized'],
    ['another team’s name', { ...place, team: 'y' }, 'bob-secret', 'missing'],
  ])('with %s keeps nothing', async (_, where, password, kind) => {
    const credentials = { kind: 'basic', user: 'bob', password } as const;
    expect(await worker.get('team/connect', { place: where, credentials })).toEqual({ refused: kind });
    expect(await worker.get('team/state', null)).toBeNull();
    expect(JSON.stringify([...worker.browser.local])).not.toContain(password);
  });

  it('never sends a password in the clear', async () => {
    const unsafe = { ...signIn('bob'), place: { ...place, url: 'http://couch.example' } };
    expect(await worker.ask('team/connect', unsafe)).toMatchObject({ ok: false, reason: 'failed' });
    expect(server.seen).toEqual([]);
  });

  it('outlives the worker', async () => {
    await given('tpl:1', 'First');
    await connect('bob');
    await worker.kill();
    await given('tpl:2', 'Second');
    await syncNow();
    expect((await titles()).sort()).toEqual(expect.arrayContaining(['First', 'Second']));
  });

  it('keeps the password in one place, out of reach of pages', async () => {
    await given('tpl:1', 'First');
    const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
    await connect('bob');
    server.users.delete('bob');
    await syncNow();
    await worker.settle();
    const everything = [
      await dump(),
      await worker.get('templates/export', null),
      await state(),
      await worker.get('templates/list', null),
      said.map(({ mock }) => mock.calls),
      [...worker.browser.session],
      [...worker.browser.local].filter(([key]) => key !== 'team.connection'),
    ];
    expect(JSON.stringify(everything)).not.toMatch(/bob-secret|Ym9iOmJvYi1zZWNyZXQ/u);
    expect(JSON.stringify(worker.browser.local.get('team.connection'))).toContain('bob-secret');
    expect(worker.browser.localAccess).toBe('TRUSTED_CONTEXTS');
  });
});

describe('leaving', () => {
  it('takes the team’s templates, settings and sign-in off this browser, and nothing of one’s own', async () => {
    await given('tpl:1', 'Theirs');
    const before = await titles();
    await connect('bob');
    await worker.get('team/leave', null);
    await worker.idle();
    expect(await titles()).toEqual(before);
    expect(await worker.get('team/state', null)).toBeNull();
    expect([...worker.browser.local.keys()]).not.toContain('team.connection');
    const { teamDocs, teamMeta, teamConflicts } = await dump();
    expect([teamDocs, teamMeta, teamConflicts]).toEqual([[], [], []]);
    server.seen.length = 0;
    worker.browser.ring('team');
    await worker.settle();
    expect(server.seen).toEqual([]);
    expect(onServer(server)).toEqual({ 'tpl:1': 'Theirs|Hello' });
  });
});

describe('an agent', () => {
  beforeEach(async () => {
    await given('tpl:1', 'Theirs');
    await connect('bob');
  });

  it('cannot change the team’s templates', async () => {
    const refused = { ok: false, code: 'editors-only' };
    const draft = { ...emptyDraft, title: 'Mine now', body: 'B', labels: [], platforms: [], variants: [] };
    expect(await worker.ask('templates/save', { once: 'save-001', id: 'tpl:1', draft })).toMatchObject(
      refused,
    );
    expect(await worker.ask('templates/remove', { ids: ['tpl:1'] })).toMatchObject(refused);
    expect(await worker.ask('team/decide', { group: 'brand', on: true })).toMatchObject(refused);
    await syncNow();
    expect(onServer(server)).toEqual({ 'tpl:1': 'Theirs|Hello' });
  });

  it('copies one to their own, once', async () => {
    const first = await worker.get('team/copy', { once: 'copy-001', id: 'tpl:1' });
    expect(await worker.get('team/copy', { once: 'copy-001', id: 'tpl:1' })).toEqual(first);
    await worker.idle();
    expect((await titles('theirs')).length).toBe(2);
  });

  it('suggests a change, which an editor takes over', async () => {
    const suggestion = {
      about: 'tpl:1',
      title: 'Theirs',
      body: 'Hello there',
      variants: [{ language: 'es', platform: null, body: 'Hola' }],
      note: 'Warmer',
    };
    await worker.get('team/suggest', { once: 'sugg-001', ...suggestion });
    await worker.get('team/suggest', { once: 'sugg-001', ...suggestion });
    await syncNow();
    await connect('alice');
    const { suggestions } = await state();
    expect(suggestions).toMatchObject([
      {
        by: 'bob',
        body: 'Hello there',
        note: 'Warmer',
        current: { title: 'Theirs', body: 'Hello', variants: [] },
        variants: [{ language: 'es', platform: null, body: 'Hola' }],
        own: false,
      },
    ]);
    await worker.get('team/suggestion', { id: suggestions[0]?.id ?? '', accept: true });
    await syncNow();
    expect(onServer(server)).toEqual({ 'tpl:1': 'Theirs|Hello there' });
    expect(server.winner('team_x', 'tpl:1')?.body.variants).toEqual(suggestion.variants);
    expect((await state()).suggestions).toEqual([]);
    expect(await state()).toMatchObject({ pending: 0, refused: [] });
  });
});

describe('an editor', () => {
  beforeEach(async () => {
    await given('tpl:1', 'Theirs');
    await connect('alice');
  });

  it('changes, archives and brings back the team’s templates', async () => {
    const draft = { ...emptyDraft, title: 'Better', body: 'Hi', labels: [], platforms: [], variants: [] };
    await worker.get('templates/save', { once: 'save-001', id: 'tpl:1', draft });
    expect(await state()).toMatchObject({ pending: 1 });
    await syncNow();
    expect(onServer(server)).toEqual({ 'tpl:1': 'Better|Hi' });
    expect(await state()).toMatchObject({ pending: 0 });
    await worker.get('templates/remove', { ids: ['tpl:1'] });
    await syncNow();
    expect(server.winner('team_x', 'tpl:1')?.body.archived).toBe(true);
    await worker.get('templates/restore', { ids: ['tpl:1'] });
    await syncNow();
    expect(server.winner('team_x', 'tpl:1')?.body.archived).toBe(false);
  });

  it('shares own templates, which stay as they are', async () => {
    const own = (await worker.get('templates/list', null)).filter(({ id }) => !id.startsWith('tpl:'));
    const ids = own.slice(0, 2).map(({ id }) => id);
    expect(await worker.get('team/share', { once: 'share-01', ids })).toEqual({ shared: 2 });
    await syncNow();
    expect(Object.keys(onServer(server))).toHaveLength(3);
    expect((await worker.get('templates/list', null)).length).toBe(own.length + 3);
  });

  it('decides a setting for everyone, and leaves it to each again', async () => {
    await worker.get('settings/save', withBrand('Northwind'));
    await worker.get('team/decide', { group: 'brand', on: true });
    await syncNow();
    await connect('bob');
    expect((await worker.get('settings/read', null)).brand).toBe('Northwind');
    expect(await worker.get('settings/decided', null)).toEqual({ team: ['brand'], managed: [] });
    await worker.get('settings/save', withBrand('Own'));
    expect((await worker.get('settings/read', null)).brand).toBe('Northwind');
    await connect('alice');
    await worker.get('team/decide', { group: 'brand', on: false });
    await syncNow();
    expect(await worker.get('settings/decided', null)).toEqual({ team: [], managed: [] });
  });

  it('sees that the server is gone, and when it is asked again', async () => {
    server.before = () => {
      throw new TypeError('Failed to fetch');
    };
    await syncNow();
    const { trouble, notBefore } = await state();
    expect(trouble).toEqual({ kind: 'offline', at: someNow });
    expect(notBefore).toBeGreaterThan(someNow);
    server.seen.length = 0;
    worker.browser.listeningTabs.add(7);
    worker.browser.ring('team');
    await worker.idle();
    expect(server.seen).toEqual([]);
    server.before = () => null;
    await syncNow();
    expect((await state()).trouble).toBeNull();
  });
});

describe('a password that was changed on the server', () => {
  it('is asked for again, and what waited here goes to the server with the new one', async () => {
    await given('tpl:1', 'Theirs');
    await connect('alice');
    server.addUser('alice', 'new-secret', ['x-editor', 'x-agent']);
    const draft = { ...emptyDraft, title: 'Better', body: 'Hi', labels: [], platforms: [], variants: [] };
    await worker.get('templates/save', { once: 'save-001', id: 'tpl:1', draft });
    await syncNow();
    expect(await state()).toMatchObject({ trouble: { kind: 'unauthorized' }, pending: 1 });
    const credentials = { kind: 'basic', user: 'alice', password: 'new-secret' } as const;
    await worker.get('team/connect', { place, credentials });
    await worker.idle();
    expect(await state()).toMatchObject({ trouble: null, pending: 0 });
    expect(onServer(server)).toEqual({ 'tpl:1': 'Better|Hi' });
  });
});

describe('setting a team up', () => {
  it('needs a server admin, makes everything, and forgets the admin', async () => {
    const members = [{ name: 'eve', role: 'editor', password: 'eve-secret' }] as const;
    const where = { ...place, team: 'new' };
    const asBob = { kind: 'basic', user: 'bob', password: 'bob-secret' } as const;
    expect(
      await worker.ask('team/set-up', { place: where, admin: asBob, members: [...members] }),
    ).toMatchObject({
      ok: false,
      code: 'no-admin',
    });
    const admin = { kind: 'basic', user: 'admin', password: 'secret' } as const;
    const made = await worker.get('team/set-up', { place: where, admin, members: [...members] });
    expect(made).toEqual({ created: true, added: ['eve'], known: [] });
    expect(
      worker.browser.local.size === 0 || !JSON.stringify([...worker.browser.local]).includes('eve-secret'),
    ).toBe(true);
    const eve = {
      place: where,
      credentials: { kind: 'basic', user: 'eve', password: 'eve-secret' },
    } as const;
    expect(await worker.get('team/connect', eve)).toEqual({ user: 'eve' });
    await worker.idle();
    expect(await state()).toMatchObject({ rights: { editor: true } });
  });
});
