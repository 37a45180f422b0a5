import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { CouchRemote } from '../../../src/team/couch';
import { mayAsk } from '../../../src/team/schedule';
import { signInWith } from '../../../src/team/sign-in';
import { startExpressServer } from '../../team/express-server';
import type { FakeCouch } from '../../team/fake-couch';
import { onServer, teamServer } from '../../team/grounds';
import { IamService } from '../../team/iam-service';
import { databaseName, Member } from '../../team/member';
import { TokenGate } from '../../team/token-gate';

const hour = 3_600_000;

/** A team's server that wants tokens, and a clock that it and the editor `alice` share. */
async function guarded() {
  const server = await teamServer();
  const clock = { now: 1_000_000 };
  const gate = new TokenGate(server.fetch, () => clock.now);
  return { server, clock, gate };
}

async function withToken() {
  const { server, clock, gate } = await guarded();
  const alice = new Member(server, 'alice', { kind: 'bearer', token: gate.issue('alice', hour) });
  alice.fetch = gate.fetch;
  await alice.join();
  return { server, clock, gate, alice };
}

async function withKey() {
  const { server, clock, gate } = await guarded();
  const iam = new IamService(gate);
  iam.keys.set('alice-key', 'alice');
  const alice = new Member(server, 'alice', { kind: 'iam', apiKey: 'alice-key' });
  alice.fetch = iam.fetch;
  await alice.join();
  return { server, clock, gate, iam, alice };
}

function withTemplates(server: FakeCouch, count: number): void {
  const body = { schema: 1, type: 'tpl', title: 'T', body: 'B', updatedAt: 1, updatedBy: 'ann' };
  for (let at = 0; at < count; at += 1) server.branch(databaseName, `tpl:${at}`, '1-a', body);
}

/** Ends every token when the n-th request for a path comes in, once. */
function endAt(gate: TokenGate, path: string, nth: number): void {
  let left = nth;
  gate.before = (at) => {
    if (!at.endsWith(path)) return;
    left -= 1;
    if (left === 0) gate.endAll();
  };
}

describe('an access token', () => {
  it('lets an editor pull and push', async () => {
    const { server, gate, alice } = await withToken();
    withTemplates(server, 3);
    await alice.write('tpl:new', { title: 'New' });
    expect(await alice.sync()).toBeNull();
    expect(Object.keys(await alice.picker())).toHaveLength(4);
    expect(onServer(server)).toEqual(await alice.picker());
    expect(await alice.meta()).toMatchObject({ user: 'alice', roles: expect.arrayContaining(['x-editor']) });
    expect(new Set(gate.shown).size).toBe(1);
  });

  it.each([
    ['_changes', 2],
    ['_bulk_docs', 1],
  ])(
    'that ends in the middle of %s: said so, nothing lost, nobody asked again, and a new one goes on',
    async (path, nth) => {
      const { server, gate, alice } = await withToken();
      withTemplates(server, 1_200);
      await alice.write('tpl:new', { title: 'New' });
      endAt(gate, path, nth);
      expect(await alice.sync()).toMatchObject({ kind: 'unauthorized' });
      const meta = await alice.meta();
      expect(meta.trouble?.kind).toBe('unauthorized');
      expect(mayAsk(meta, alice.now + 24 * hour)).toBe(false);
      expect(await alice.picker()).toMatchObject({ 'tpl:new': 'New|B' });
      // No second attempt with the same token.
      expect(gate.refused).toBe(1);
      gate.before = () => undefined;
      alice.signIn({ kind: 'bearer', token: gate.issue('alice', hour) });
      expect(await alice.sync()).toBeNull();
      expect(Object.keys(await alice.picker())).toHaveLength(1_201);
      expect(onServer(server)).toEqual(await alice.picker());
    },
  );

  it('that ended while nobody looked is refused with one request', async () => {
    const { clock, gate, alice } = await withToken();
    await alice.sync();
    clock.now += 2 * hour;
    gate.shown.length = 0;
    expect(await alice.sync()).toMatchObject({ kind: 'unauthorized' });
    expect(gate.shown).toHaveLength(1);
  });

  it('is checked by a proxy before a real server over HTTP, too', async () => {
    const { url, close } = await startExpressServer();
    try {
      const gate = new TokenGate(
        (to, init) =>
          fetch(to, {
            ...init,
            headers: { ...init.headers, authorization: `Basic ${btoa('admin:secret')}` },
          }),
        Date.now,
      );
      const remote = (token: string) => {
        const signIn = signInWith({ kind: 'bearer', token }, gate.fetch, Date.now);
        return new CouchRemote({ url, database: databaseName, signIn, fetch: gate.fetch });
      };
      const token = gate.issue('admin', hour);
      expect(await remote(token).whoami()).toMatchObject({ user: 'admin' });
      await expect(remote('made-up').whoami()).rejects.toMatchObject({ kind: 'unauthorized' });
      gate.endAll();
      await expect(remote(token).whoami()).rejects.toMatchObject({ kind: 'unauthorized' });
    } finally {
      await close();
    }
  });
});

describe('an IBM Cloud API key', () => {
  it('is traded once for a token, which signs everything until it is about to end', async () => {
    const { server, clock, gate, iam, alice } = await withKey();
    withTemplates(server, 1_200);
    await alice.write('tpl:new', { title: 'New' });
    expect(await alice.sync()).toBeNull();
    expect(onServer(server)).toEqual(await alice.picker());
    expect(iam.asked).toHaveLength(1);
    clock.now += hour - 60_000;
    alice.now = clock.now;
    expect(await alice.sync()).toBeNull();
    expect(iam.asked).toHaveLength(2);
    // The key goes to the token service alone.
    expect(gate.shown.join()).not.toContain('alice-key');
    expect(new Set(gate.shown).size).toBe(2);
  });

  it.each([
    ['_changes', 2],
    ['_bulk_docs', 1],
  ])(
    'whose token the server ends in the middle of %s gets another, and nobody notices',
    async (path, nth) => {
      const { server, gate, iam, alice } = await withKey();
      withTemplates(server, 1_200);
      await alice.write('tpl:new', { title: 'New' });
      endAt(gate, path, nth);
      expect(await alice.sync()).toBeNull();
      expect(onServer(server)).toEqual(await alice.picker());
      expect(iam.asked).toHaveLength(2);
      expect(await alice.conflicts()).toEqual([]);
    },
  );

  it('that was withdrawn in the middle: said so after two requests, nothing lost, and it waits for the agent', async () => {
    const { server, gate, iam, alice } = await withKey();
    withTemplates(server, 1_200);
    await alice.write('tpl:new', { title: 'New' });
    endAt(gate, '_bulk_docs', 1);
    const before = gate.before;
    gate.before = (path) => {
      before(path);
      if (path.endsWith('_bulk_docs')) iam.keys.clear();
    };
    expect(await alice.sync()).toMatchObject({ kind: 'unauthorized' });
    expect(iam.asked).toHaveLength(2);
    expect(Object.keys(await alice.picker())).toHaveLength(1_201);
    expect(mayAsk(await alice.meta(), alice.now + 24 * hour)).toBe(false);
    iam.keys.set('alice-key', 'alice');
    gate.before = () => undefined;
    expect(await alice.sync()).toBeNull();
    expect(onServer(server)).toEqual(await alice.picker());
  });

  it('whose tokens the server never takes is tried twice, not for ever', async () => {
    const { gate, iam, alice } = await withKey();
    gate.before = () => gate.endAll();
    expect(await alice.sync()).toMatchObject({ kind: 'unauthorized' });
    expect(iam.asked).toHaveLength(2);
    expect(gate.shown).toHaveLength(2);
  });

  it('with tokens that live a minute is not traded at each request', async () => {
    const { server, iam, alice } = await withKey();
    iam.lifeSeconds = 60;
    withTemplates(server, 2_000);
    expect(await alice.sync()).toBeNull();
    expect(iam.asked).toHaveLength(1);
  });

  it.each([
    ['asks to wait', 'busy', () => new Response('{}', { status: 429, headers: { 'retry-after': '60' } })],
    ['fails', 'server', () => new Response('oops', { status: 500 })],
    ['answers a page', 'garbage', () => new Response('<html>', { status: 200 })],
    ['gives no token', 'garbage', () => Response.json({ expires_in: 3_600 })],
  ])('when the token service %s is %s, and works once that is over', async (_, kind, instead) => {
    const { gate, iam, alice } = await withKey();
    iam.instead = instead;
    expect(await alice.sync()).toMatchObject({ kind });
    expect(iam.asked).toHaveLength(1);
    expect(gate.shown).toEqual([]);
    iam.instead = () => null;
    expect(await alice.sync()).toBeNull();
  });
});
