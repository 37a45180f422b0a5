import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readDecided } from '../../../src/store/settings';
import { discardEdit, editDoc, settleConflict, settleMissing } from '../../../src/team/edit';
import { readMissing } from '../../../src/team/local';
import { change } from '../../../src/team/sync-parts';
import { dice, joined, onServer, teamServer } from '../../team/grounds';
import { databaseName, type Member } from '../../team/member';

describe('a team’s templates', () => {
  it('go from an editor to an agent’s picker, and changes follow', async () => {
    const server = await teamServer();
    const [alice, bob] = [await joined(server, 'alice'), await joined(server, 'bob')];
    await alice.write('tpl:1', { title: 'Delay', body: 'Sorry {{ first_name }}' });
    expect(await alice.sync()).toBeNull();
    expect(await bob.sync()).toBeNull();
    expect(await bob.picker()).toEqual({ 'tpl:1': 'Delay|Sorry {{ first_name }}' });
    await alice.write('tpl:1', { title: 'Late' });
    await alice.sync();
    await bob.sync();
    expect(await bob.picker()).toEqual({ 'tpl:1': 'Late|Sorry {{ first_name }}' });
    expect(bob.shown.map(({ put }) => put.map(({ title }) => title))).toEqual([['Delay'], ['Late']]);
  });

  it('keep what each agent counted of their use', async () => {
    const server = await teamServer();
    const [alice, bob] = [await joined(server, 'alice'), await joined(server, 'bob')];
    await alice.write('tpl:1', { title: 'One' });
    await alice.sync();
    await bob.sync();
    await bob.store.write(['templates'], 'relaxed', async (tx) => {
      const template = await tx.get('templates', 'tpl:1');
      if (template) await tx.put('templates', { ...template, uses: 7, usedAt: 5 });
    });
    await alice.write('tpl:1', { title: 'Two' });
    await alice.sync();
    await bob.sync();
    const kept = await bob.store.read(['templates'], (tx) => tx.get('templates', 'tpl:1'));
    expect(kept).toMatchObject({ title: 'Two', uses: 7, usedAt: 5 });
  });

  it('are kept but not shown when a newer version wrote them', async () => {
    const server = await teamServer();
    const bob = await joined(server, 'bob');
    server.branch(databaseName, 'tpl:new', '1-a', { schema: 2, type: 'tpl', title: 'T', body: 'B' });
    server.branch(databaseName, 'tpl:odd', '1-a', { schema: 1, type: 'tpl', title: 7, body: null });
    expect(await bob.sync()).toBeNull();
    expect(await bob.picker()).toEqual({});
    expect((await bob.docs()).map(({ id }) => id)).toEqual(['tpl:new', 'tpl:odd']);
  });

  it('ask an unchanged server for little: who it is, and what changed', async () => {
    const server = await teamServer();
    const bob = await joined(server, 'bob');
    await bob.sync();
    server.seen.length = 0;
    await bob.sync();
    expect(server.seen).toEqual(['GET /', `GET /${databaseName}/_changes`]);
  });

  it('that an agent changed by force are refused by the server, kept with the reason, and can be let go', async () => {
    const server = await teamServer();
    const [alice, bob] = [await joined(server, 'alice'), await joined(server, 'bob')];
    await alice.write('tpl:1', { title: 'Kept' });
    await alice.sync();
    await bob.sync();
    await bob.write('tpl:1', { title: 'Hacked' });
    await bob.write('tpl:2', { title: 'Mine' });
    expect(await bob.sync()).toBeNull();
    expect(onServer(server)).toEqual({ 'tpl:1': 'Kept|B' });
    const refused = (await bob.docs()).map(({ id, dirty, reason }) => ({ id, dirty, reason }));
    expect(refused).toEqual([
      { id: 'tpl:1', dirty: 2, reason: 'read-only agent' },
      { id: 'tpl:2', dirty: 2, reason: 'read-only agent' },
    ]);
    // Not tried again.
    server.seen.length = 0;
    await bob.sync();
    expect(server.seen.filter((line) => line.includes('_bulk_docs'))).toEqual([]);
    await change(bob.parts(), async (changes, tx) => {
      await discardEdit(changes, tx, 'tpl:1');
      await discardEdit(changes, tx, 'tpl:2');
    });
    expect(await bob.picker()).toEqual({ 'tpl:1': 'Kept|B' });
  });
});

describe('settings of the team', () => {
  it('hold for every agent until the team leaves them to each again', async () => {
    const server = await teamServer();
    const [alice, bob] = [await joined(server, 'alice'), await joined(server, 'bob')];
    const decide = (brand: string | null) =>
      change(alice.parts(), (changes, tx) =>
        editDoc(changes, tx, 'set:tags', () => ({
          schema: 1,
          type: 'set',
          brand,
          promotionDays: -4,
          updatedAt: 1,
        })),
      );
    await decide('Northwind');
    await alice.sync();
    await bob.sync();
    const decided = () => bob.store.read(['settings'], async (tx) => (await readDecided(tx)).team);
    expect(await decided()).toEqual({ brand: 'Northwind' });
    expect(bob.shown.at(-1)).toMatchObject({ settings: true });
    await decide(null);
    await alice.sync();
    await bob.sync();
    expect(await decided()).toEqual({});
  });
});

describe('two editors', () => {
  it('who change different fields both have their way', async () => {
    const { alice, ann } = await twoEditors();
    await alice.write('tpl:1', { title: 'Alice', labels: ['a'] });
    await ann.write('tpl:1', { body: 'Ann', labels: ['b'] });
    await settle(alice, ann);
    const [doc] = await alice.docs();
    expect(doc?.body).toMatchObject({ title: 'Alice', body: 'Ann' });
    expect(doc?.body.labels).toHaveLength(2);
    expect(doc?.body.labels).toEqual(expect.arrayContaining(['a', 'b']));
    expect(await alice.conflicts()).toEqual([]);
    expect(await ann.conflicts()).toEqual([]);
  });

  it('who change the same field: the later write stands, the other text is kept and can be put back', async () => {
    const { alice, ann } = await twoEditors();
    await alice.write('tpl:1', { title: 'Alice' });
    ann.now += 1_000;
    await ann.write('tpl:1', { title: 'Ann' });
    await settle(alice, ann);
    expect(await alice.picker()).toEqual({ 'tpl:1': 'Ann|B' });
    const [conflict] = await ann.conflicts();
    expect(conflict).toMatchObject({ doc: 'tpl:1', field: 'title', lost: 'Alice', kept: 'Ann', by: 'alice' });
    await change(ann.parts(), (changes, tx) =>
      settleConflict(changes, tx, conflict?.id ?? '', { restore: true, now: ann.now + 1, user: 'ann' }),
    );
    await settle(ann, alice);
    expect(await alice.picker()).toEqual({ 'tpl:1': 'Alice|B' });
    expect(await ann.conflicts()).toEqual([]);
  });

  it('of whom one removes what the other edits: the edit stands', async () => {
    const { server, alice, ann } = await twoEditors();
    await change(alice.parts(), (changes, tx) => editDoc(changes, tx, 'tpl:1', () => null));
    await alice.sync();
    expect(onServer(server)).toEqual({});
    await ann.write('tpl:1', { title: 'Still here' });
    await settle(ann, alice);
    expect(await alice.picker()).toEqual({ 'tpl:1': 'Still here|B' });
  });

  it('offline for a day with 200 edits each end up the same, and every value that lost is in a list', async () => {
    const { server, alice, ann } = await twoEditors();
    const ids = Array.from({ length: 12 }, (_, at) => `tpl:${at}`);
    for (const id of ids) await alice.write(id, {});
    await settle(alice, ann);
    const roll = dice(20_261_121);
    const last = new Map<string, string>();
    const fields = ['title', 'body', 'folder', 'language'] as const;
    for (let turn = 0; turn < 400; turn += 1) {
      const editor = turn % 2 === 0 ? alice : ann;
      editor.now += 1 + Math.floor(roll() * 1_000);
      const id = ids[Math.floor(roll() * ids.length)] ?? '';
      const field = fields[Math.floor(roll() * fields.length)] ?? 'title';
      const value = `${editor.user}-${turn}`;
      await editor.write(id, { [field]: value });
      last.set(`${editor.user} ${id} ${field}`, value);
    }
    await settle(alice, ann);
    expect(await alice.picker()).toEqual(await ann.picker());
    expect(await alice.picker()).toEqual(onServer(server));
    const bodies = new Map((await alice.docs()).map(({ id, body }) => [id, body]));
    const lost = [...(await alice.conflicts()), ...(await ann.conflicts())].map(({ doc, field, lost }) =>
      [doc, field, lost].join(' '),
    );
    const nowhere = [...last].filter(([key, value]) => {
      const [, id = '', field = ''] = key.split(' ');
      return bodies.get(id)?.[field] !== value && !lost.includes([id, field, value].join(' '));
    });
    expect(nowhere).toEqual([]);
    // Both had many of the same fields, so the list proves something.
    expect(lost.length).toBeGreaterThan(10);
  }, 60_000);

  it('whose writes met on two nodes of a server are brought together, the losing text kept', async () => {
    const { server, alice, ann } = await twoEditors();
    const body = server.winner(databaseName, 'tpl:1')?.body ?? {};
    server.branch(databaseName, 'tpl:1', '1-other', { ...body, title: 'From the other node', updatedAt: 9 });
    await alice.sync();
    await settle(alice, ann);
    expect(
      server.databases
        .get(databaseName)
        ?.docs.get('tpl:1')
        ?.filter(({ deleted }) => !deleted),
    ).toHaveLength(1);
    const values = [(await ann.docs())[0]?.body.title, ...(await alice.conflicts()).map(({ lost }) => lost)];
    expect(values).toContain('From the other node');
    expect(values).toContain('Start');
  });
});

describe('a server that was replaced', () => {
  it('by an empty one takes nothing away here, and an editor can put everything back', async () => {
    const { server, alice } = await twoEditors();
    await alice.write('tpl:2', { title: 'Second' });
    await alice.sync();
    await alice.write('tpl:2', { title: 'Changed while away' });
    const fresh = await teamServer();
    alice.fetch = fresh.fetch;
    expect(fresh.uuid).not.toBe(server.uuid);
    expect(await alice.sync()).toBeNull();
    expect(await alice.picker()).toEqual({ 'tpl:1': 'Start|B', 'tpl:2': 'Changed while away|B' });
    expect(onServer(fresh)).toEqual({ 'tpl:2': 'Changed while away|B' });
    const missing = await alice.store.read(['teamDocs', 'teamMeta'], readMissing);
    expect(missing.map(({ id }) => id)).toEqual(['tpl:1']);
    await change(alice.parts(), (changes, tx) => settleMissing(changes, tx, ['tpl:1'], true));
    await alice.sync();
    expect(onServer(fresh)).toEqual(await alice.picker());
    expect(await alice.store.read(['teamDocs', 'teamMeta'], readMissing)).toEqual([]);
  });

  it('without the database says so and takes nothing away', async () => {
    const { server, alice } = await twoEditors();
    server.databases.delete(databaseName);
    expect(await alice.sync()).toMatchObject({ kind: 'missing' });
    expect(await alice.picker()).toEqual({ 'tpl:1': 'Start|B' });
  });
});

async function twoEditors() {
  const server = await teamServer();
  const [alice, ann] = [await joined(server, 'alice'), await joined(server, 'ann')];
  await alice.write('tpl:1', { title: 'Start' });
  await settle(alice, ann);
  return { server, alice, ann };
}

/** Everyone in turn, until nothing is under way. */
async function settle(...members: readonly Member[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const member of members) expect(await member.sync()).toBeNull();
  }
}
