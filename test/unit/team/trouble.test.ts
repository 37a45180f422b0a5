import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { request } from '../../../src/team/request';
import { awayUntil, mayAsk, mayAskByHand } from '../../../src/team/schedule';
import { joined, onServer, teamServer } from '../../team/grounds';
import { databaseName, type Member } from '../../team/member';
import { serveCouch } from '../../team/serve-couch';

function plain(text: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers });
}

const failures: readonly { what: string; kind: string; answer: () => Response }[] = [
  {
    what: 'that is gone',
    kind: 'offline',
    answer: () => {
      throw new TypeError('Failed to fetch');
    },
  },
  { what: 'that fails', kind: 'server', answer: () => plain('{"error":"badarg"}', 500) },
  { what: 'that asks to wait', kind: 'busy', answer: () => plain('{}', 429, { 'retry-after': '120' }) },
  { what: 'that no longer takes the sign-in', kind: 'unauthorized', answer: () => plain('{}', 401) },
  { what: 'that lets us in no more', kind: 'forbidden', answer: () => plain('{"error":"forbidden"}', 403) },
  { what: 'whose database is gone', kind: 'missing', answer: () => plain('{"error":"not_found"}', 404) },
  {
    what: 'that answers a page of HTML',
    kind: 'garbage',
    answer: () => plain('<html>Sign in to the hotel</html>'),
  },
  { what: 'that answers half of it', kind: 'garbage', answer: () => plain('{"results":[{"id":"tpl:') },
  {
    what: 'that answers something else',
    kind: 'garbage',
    answer: () => plain('{"results":{},"last_seq":[]}'),
  },
  { what: 'that answers nothing', kind: 'garbage', answer: () => plain('') },
  {
    what: 'that answers more than fits',
    kind: 'large',
    answer: () => plain('{}', 200, { 'content-length': '99000000' }),
  },
];

describe.each(failures)('a server $what', ({ kind, answer }) => {
  it.each(['_changes', '_bulk_docs'])(
    `in the middle of %s: ${kind}, nothing lost, and all is well afterwards`,
    async (path) => {
      const server = await teamServer();
      const [alice, ann] = [await joined(server, 'alice'), await joined(server, 'ann')];
      await alice.write('tpl:1', { title: 'One' });
      await alice.sync();
      await ann.sync();
      await alice.write('tpl:1', { title: 'Changed' });
      await ann.write('tpl:2', { title: 'Two' });
      await ann.sync();
      server.before = (_, at) => (at === `/${databaseName}/${path}` ? answer() : null);
      expect(await alice.sync()).toMatchObject({ kind });
      expect(await alice.meta()).toMatchObject({ trouble: { kind }, failures: 1 });
      expect(await alice.picker()).toMatchObject({ 'tpl:1': 'Changed|B' });
      server.before = () => null;
      alice.now += 86_400_000;
      expect(await alice.sync()).toBeNull();
      expect(await alice.picker()).toEqual({ 'tpl:1': 'Changed|B', 'tpl:2': 'Two|B' });
      expect(onServer(server)).toEqual(await alice.picker());
      expect(await alice.meta()).toMatchObject({ trouble: null, failures: 0, notBefore: 0 });
    },
  );

  it('is asked no more than a handful of times at once', async () => {
    const server = await teamServer();
    const alice = await joined(server, 'alice');
    await alice.write('tpl:1', {});
    server.before = (_, at) => (at.startsWith(`/${databaseName}`) ? answer() : null);
    await alice.sync();
    expect(server.seen.length).toBeLessThanOrEqual(7);
  });
});

describe('a server that answers nonsense within a good answer', () => {
  it('to a push: what it said nothing of stays pending, and it is asked once', async () => {
    const server = await teamServer();
    const alice = await joined(server, 'alice');
    await alice.write('tpl:1', {});
    server.before = (_, at) =>
      at.endsWith('_bulk_docs') ? plain('[{"id":"tpl:other","ok":true,"rev":"1-a"}]', 201) : null;
    expect(await alice.sync()).toBeNull();
    expect((await alice.docs()).map(({ dirty }) => dirty)).toEqual([1]);
    expect(server.seen.filter((line) => line.endsWith('_bulk_docs'))).toHaveLength(1);
  });

  it('about one document: the others come in', async () => {
    const server = await teamServer();
    const bob = await joined(server, 'bob');
    const good = { _id: 'tpl:1', _rev: '1-a', schema: 1, type: 'tpl', title: 'T', body: 'B', updatedAt: 1 };
    const rows = [
      { id: 'tpl:0', doc: null },
      { id: 'tpl:1', doc: good },
      { id: 'tpl:2', doc: { _id: 7 } },
    ];
    server.before = (_, at) =>
      at.endsWith('_changes') ? plain(JSON.stringify({ results: rows, last_seq: 'x' })) : null;
    expect(await bob.sync()).toBeNull();
    expect(await bob.picker()).toEqual({ 'tpl:1': 'T|B' });
  });

  it('that never comes to an end is left alone after a while', async () => {
    const server = await teamServer();
    const bob = await joined(server, 'bob');
    const rows = Array.from({ length: 500 }, (_, at) => ({ id: `_${at}` }));
    server.before = (_, at) =>
      at.endsWith('_changes') ? plain(JSON.stringify({ results: rows, last_seq: 'same' })) : null;
    expect(await bob.sync()).toMatchObject({ kind: 'garbage' });
  }, 60_000);

  it('with conflicts that never end is left alone after five rounds', async () => {
    const server = await teamServer();
    const alice = await joined(server, 'alice');
    await alice.write('tpl:1', {});
    server.before = (_, at) =>
      at.endsWith('_bulk_docs') ? plain('[{"id":"tpl:1","error":"conflict"}]', 201) : null;
    expect(await alice.sync()).toMatchObject({ kind: 'stale' });
    expect(server.seen.filter((line) => line.endsWith('_bulk_docs'))).toHaveLength(5);
    expect((await alice.docs()).map(({ dirty }) => dirty)).toEqual([1]);
  });
});

describe('a request', () => {
  it('that takes too long ends by itself', async () => {
    const never = (_: string, init: RequestInit) =>
      new Promise<Response>((_resolve, reject) =>
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    await expect(request(never, { url: 'https://couch.example', timeoutMs: 1 })).rejects.toMatchObject({
      kind: 'slow',
    });
  });

  it('carries no cookie, follows no redirect and tells no site where it comes from', async () => {
    const seen: RequestInit[] = [];
    await request(
      async (_, init) => {
        seen.push(init);
        return plain('{}');
      },
      { url: 'https://couch.example' },
    );
    expect(seen[0]).toMatchObject({
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });
});

describe('when to ask again', () => {
  it('doubles from seconds to half an hour, spread over the agents', () => {
    const waits = [0, 1, 2, 3, 20, 500].map((failures) => awayUntil(0, failures, null, 1));
    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 1_800_000, 1_800_000]);
    expect(awayUntil(0, 3, null, 0)).toBe(20_000);
  });

  it('is never before the server asked for', async () => {
    const server = await teamServer();
    const bob = await joined(server, 'bob');
    server.before = () => plain('{}', 429, { 'retry-after': '120' });
    await bob.sync();
    const meta = await bob.meta();
    expect(meta.notBefore - bob.now).toBeGreaterThanOrEqual(120_000);
    expect(mayAsk(meta, bob.now + 119_000)).toBe(false);
    expect(mayAskByHand(meta, bob.now + 119_000)).toBe(false);
    expect(mayAsk(meta, meta.notBefore)).toBe(true);
  });

  it('waits for the agent after a refused sign-in', async () => {
    const server = await teamServer();
    const bob = await joined(server, 'bob');
    server.users.delete('bob');
    expect(await bob.sync()).toMatchObject({ kind: 'unauthorized' });
    const meta = await bob.meta();
    expect(mayAsk(meta, bob.now + 86_400_000)).toBe(false);
    expect(mayAskByHand(meta, bob.now)).toBe(true);
  });
});

describe('fifty agents on one server', () => {
  it('all at once over HTTP, two of them writing: each has every change, then two requests each', async () => {
    const names = Array.from({ length: 48 }, (_, at) => `agent${at}`);
    const server = await teamServer(names);
    const served = await serveCouch(server);
    const members = await Promise.all(['alice', 'ann', ...names].map((name) => joined(server, name)));
    for (const member of members)
      member.fetch = (address, init) => fetch(address.replace('https://couch.example', served.url), init);
    const [alice, ann] = members as [Member, Member];
    for (let round = 0; round < 4; round += 1) {
      for (let at = 0; at < 5; at += 1) await alice.write(`tpl:a${at}`, { title: `${round}.${at}` });
      for (let at = 0; at < 5; at += 1) await ann.write(`tpl:b${at}`, { title: `${round}.${at}` });
      const troubles = await Promise.all(members.map((member) => member.sync()));
      expect(troubles.filter((trouble) => trouble !== null)).toEqual([]);
    }
    await Promise.all(members.map((member) => member.sync()));
    const truth = onServer(server);
    expect(Object.values(truth).sort()).toEqual([0, 1, 2, 3, 4].flatMap((at) => [`3.${at}|B`, `3.${at}|B`]));
    for (const member of members) expect(await member.picker()).toEqual(truth);
    server.seen.length = 0;
    await Promise.all(members.map((member) => member.sync()));
    expect(server.seen).toHaveLength(2 * members.length);
    await served.close();
  }, 60_000);

  it('leave a server that is down alone: in an hour of trying, few requests each', async () => {
    const server = await teamServer();
    const bob = await joined(server, 'bob');
    server.before = () => plain('', 502);
    const end = bob.now + 3_600_000;
    for (; bob.now < end; bob.now += 60_000) if (mayAsk(await bob.meta(), bob.now)) await bob.sync();
    expect(server.seen.length).toBeLessThanOrEqual(15);
  });
});
