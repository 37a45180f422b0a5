import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Credentials } from '../../../src/contract/team-shapes';
import { statsDatabase, teamDatabase } from '../../../src/team/address';
import { CouchRemote } from '../../../src/team/couch';
import type { PushedDoc } from '../../../src/team/remote';
import type { Fetch } from '../../../src/team/request';
import { setUpTeam } from '../../../src/team/set-up';
import { signInWith } from '../../../src/team/sign-in';
import { startExpressServer } from '../../team/express-server';
import { FakeCouch } from '../../team/fake-couch';

interface Ground {
  readonly url: string;
  readonly fetch: Fetch;
  readonly admin: Credentials;
  readonly close: () => Promise<void>;
}

/** CouchDB's own rules where the small server is more lenient. */
interface Server {
  readonly name: string;
  readonly strict: boolean;
  readonly start: () => Promise<Ground>;
}

const admin: Credentials = { kind: 'basic', user: 'admin', password: 'secret' };
const servers: Server[] = [
  {
    name: 'a fake with CouchDB’s rules',
    strict: true,
    start: async () => {
      const fake = new FakeCouch();
      fake.addUser('admin', 'secret', ['_admin']);
      return { url: 'https://couch.example', fetch: fake.fetch, admin, close: async () => undefined };
    },
  },
  {
    name: 'a small server',
    strict: false,
    start: async () => ({ ...(await startExpressServer()), fetch: globalThis.fetch, admin }),
  },
];
/** Such as `http://admin:secret@localhost:5984`. */
const given = process.env.COUCHDB_URL;
if (given !== undefined) {
  const { origin, username: user, password } = new URL(given);
  const start = async (): Promise<Ground> => ({
    ...{ url: origin, fetch: globalThis.fetch, close: async () => undefined },
    admin: { kind: 'basic', user, password },
  });
  servers.push({ name: 'the CouchDB of COUCHDB_URL', strict: true, start });
}

describe.each(servers)('a team’s documents on $name', ({ start, strict }) => {
  const team = `t${Math.random().toString(36).slice(2, 10)}`;
  let ground: Ground;

  beforeAll(async () => {
    ground = await start();
    const place = { url: ground.url, team };
    const members = [
      { name: `alice${team}`, role: 'editor', password: 'alice-secret' },
      { name: `bob${team}`, role: 'agent', password: 'bob-secret' },
      { name: `lea${team}`, role: 'lead', password: 'lea-secret' },
    ] as const;
    const made = await setUpTeam({ place, admin: ground.admin, members, fetch: ground.fetch, now: Date.now });
    expect(made).toEqual({ created: true, added: members.map(({ name }) => name), known: [] });
    // Again changes nothing and breaks nothing.
    const again = await setUpTeam({
      place,
      admin: ground.admin,
      members,
      fetch: ground.fetch,
      now: Date.now,
    });
    expect(again).toEqual({ created: false, added: [], known: members.map(({ name }) => name) });
  }, 30_000);

  afterAll(() => ground.close());

  function as(who: string, database = teamDatabase({ team }), password = `${who}-secret`): CouchRemote {
    const credentials: Credentials = { kind: 'basic', user: `${who}${team}`, password };
    const signIn = signInWith(credentials, ground.fetch, Date.now);
    return new CouchRemote({ url: ground.url, database, signIn, fetch: ground.fetch });
  }

  function template(id: string, who = 'alice', change: object = {}): PushedDoc {
    const body = {
      schema: 1,
      type: 'tpl',
      title: 'T',
      body: 'B',
      updatedAt: 1,
      updatedBy: `${who}${team}`,
      ...change,
    };
    return { id, rev: null, deleted: false, body };
  }

  async function written(doc: PushedDoc): Promise<string> {
    const [result] = await as('alice').push([doc]);
    if (result?.outcome !== 'written') throw new Error(`not written: ${JSON.stringify(result)}`);
    return result.rev;
  }

  it('knows who signs in, and refuses a wrong password', async () => {
    const { user, roles } = await as('alice').whoami();
    expect({ user, roles: [...roles].sort() }).toEqual({
      user: `alice${team}`,
      roles: [`${team}-agent`, `${team}-editor`],
    });
    await expect(as('alice', undefined, 'wrong').whoami()).rejects.toMatchObject({ kind: 'unauthorized' });
    expect(await as('bob').serverId()).toMatch(/^[\w-]+$/u);
  });

  it('takes an editor’s template, and gives it to an agent', async () => {
    const rev = await written(template('tpl:read'));
    const doc = await as('bob').fetch('tpl:read');
    expect(doc).toMatchObject({ id: 'tpl:read', rev, deleted: false, body: { title: 'T' } });
    expect(await as('bob').fetch('tpl:nowhere')).toBeNull();
  });

  it('refuses an agent’s template, its change of one and its removal, each for itself', async () => {
    const rev = await written(template('tpl:kept'));
    const before = await as('alice').fetch('tpl:kept');
    const results = await as('bob').push([
      template('tpl:mine', 'bob'),
      { ...template('tpl:kept', 'bob', { title: 'Hacked' }), rev },
      { id: 'tpl:kept', rev, deleted: true, body: {} },
      { ...template(`sug:bob${team}:1`, 'bob', { type: 'sug' }) },
    ]);
    expect(results.filter(({ outcome }) => outcome === 'written').map(({ id }) => id)).toEqual([
      `sug:bob${team}:1`,
    ]);
    expect(await as('alice').fetch('tpl:mine')).toBeNull();
    expect(await as('alice').fetch('tpl:kept')).toEqual(before);
  });

  it.each([
    ['without a title', { title: undefined }],
    ['in another’s name', { updatedBy: 'somebody' }],
    ['of another schema', { schema: 2 }],
    ['with a body that is too long', { body: 'x'.repeat(10_001) }],
  ])('refuses an editor’s template %s', async (_, change) => {
    const [result] = await as('alice').push([template(`tpl:${crypto.randomUUID()}`, 'alice', change)]);
    expect(result?.outcome).toBe('refused');
  });

  it('says conflict for a revision that is not the newest', async () => {
    const first = await written(template('tpl:twice'));
    await written({ ...template('tpl:twice', 'alice', { title: 'Two' }), rev: first });
    const results = await as('alice').push([
      { ...template('tpl:twice', 'alice', { title: 'Three' }), rev: first },
      template('tpl:other'),
    ]);
    expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['tpl:twice', 'conflict'],
      ['tpl:other', 'written'],
    ]);
  });

  it('brings a removed template back when it is written without a revision', async () => {
    const rev = await written(template('tpl:back'));
    const gone = await written({ id: 'tpl:back', rev, deleted: true, body: {} });
    const [stale] = await as('alice').push([{ ...template('tpl:back'), rev: gone }]);
    if (strict) expect(stale?.outcome).toBe('conflict');
    const now = await as('alice').fetch('tpl:back');
    const back = await written({
      ...template('tpl:back', 'alice', { title: 'Back' }),
      rev: now?.rev ?? null,
    });
    expect(await as('bob').fetch('tpl:back')).toMatchObject({ rev: back, body: { title: 'Back' } });
  });

  it('tells what changed page by page, each document once, and then nothing', async () => {
    const ids = Array.from({ length: 25 }, (_, at) => `tpl:page-${at}`);
    await as('alice').push(ids.map((id) => template(id)));
    const seen = new Map<string, number>();
    let token: string | null = null;
    for (let more = true; more; ) {
      const page = await as('bob').pull(token, 7);
      for (const { id } of page.docs) seen.set(id, (seen.get(id) ?? 0) + 1);
      ({ token, more } = page);
    }
    expect(ids.filter((id) => seen.get(id) !== 1)).toEqual([]);
    expect([...seen.keys()].filter((id) => id.startsWith('_'))).toEqual([]);
    expect((await as('bob').pull(token, 7)).docs).toEqual([]);
    await written({ ...template('tpl:after') });
    expect((await as('bob').pull(token, 7)).docs.map(({ id }) => id)).toEqual(['tpl:after']);
  });

  it('wakes who waits for a change', async () => {
    const { token } = await as('bob').pull(null, 10_000);
    const waiting = as('bob').changed(token, 8_000);
    await written(template('tpl:awake'));
    expect(await waiting).toBe(true);
  });

  describe('an agent’s numbers', () => {
    const bob = `bob${team}`;
    const database = statsDatabase({ team }, bob);
    const totals = {
      schema: 1,
      type: 'stats',
      templates: ['own', 'tpl:1', 'tpl:made elsewhere'],
      rows: 'AAAAAAAAAAAAAAAA',
    };
    const signed = { ...totals, updatedAt: 1, updatedBy: bob };
    const day = (id: string, body: PushedDoc['body'] = signed): PushedDoc => ({
      ...{ id, rev: null, deleted: false, body },
    });
    const id = `stats:${bob}:2026-11-21:b1`;

    it('are open to nobody but the agent and leads', async () => {
      expect((await as('bob', database).push([day(id)]))[0]?.outcome).toBe('written');
      expect(await as('lea', database).fetch(id)).toMatchObject({ body: { rows: totals.rows } });
      await expect(as('alice', database).fetch(id)).rejects.toMatchObject({
        kind: strict ? 'forbidden' : expect.stringMatching(/forbidden|unauthorized/u),
      });
    });

    it('are changed by nobody else, by whatever request', async () => {
      const before = await as('bob', database).fetch(id);
      const lea = `lea${team}`;
      // A lead reads; the numbers stay the agent's, also under the lead's own name.
      const forged = [
        day(`stats:${bob}:2026-11-22:b1`),
        day(`stats:${lea}:2026-11-22:b1`, { ...signed, updatedBy: lea }),
        { ...day(id, { ...signed, rows: '' }), rev: before?.rev ?? null },
        { ...day(id), rev: before?.rev ?? null, deleted: true },
      ];
      const answers = await as('lea', database).push(forged);
      expect(answers.map(({ outcome }) => outcome)).toEqual(forged.map(() => 'refused'));
      // CouchDB does not even let her in; the small server refuses each document.
      const others = await as('alice', database)
        .push(forged)
        .catch(() => null);
      expect(strict ? others : (others ?? []).filter(({ outcome }) => outcome === 'written')).toEqual(
        strict ? null : [],
      );
      expect(await as('bob', database).fetch(id)).toEqual(before);
      expect((await as('bob', database).pull(null, 50)).docs).toHaveLength(1);
    });

    it.each([
      ['a field that is not named', { ...signed, contact: 'Ana Pérez' }],
      ['rows that are text', { ...signed, rows: 'Ana Pérez' }],
      ['a template’s text for its id', { ...signed, templates: ['Hi Ana'] }],
      ['the name of another', { ...signed, updatedBy: `alice${team}` }],
      ['no rows', { ...signed, rows: undefined }],
    ])('take nothing with %s, even from the agent', async (_, body) => {
      const [answer] = await as('bob', database).push([day(`stats:${bob}:2026-11-23:b1`, body)]);
      expect(answer?.outcome).toBe('refused');
    });

    it('are found by the members that the rules name', async () => {
      const rules = await as('lea').fetch('_design/team');
      expect(rules?.body.members).toEqual(expect.arrayContaining([bob]));
    });
  });

  it('has no database of another name', async () => {
    await expect(as('bob', `team_${team}x`).pull(null, 10)).rejects.toMatchObject({ kind: 'missing' });
  });
});
