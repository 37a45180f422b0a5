import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dice, joined, onServer, teamServer } from '../../team/grounds';
import { databaseName, type Member } from '../../team/member';

const deaths = 50;

/**
 * Lets the worker die at its n-th step: before a request left, or after the server carried it out and before its
 * answer was written down.
 */
async function dieAt(member: Member, step: number, afterwards: boolean): Promise<void> {
  const whole = member.fetch;
  let steps = 0;
  member.fetch = async (url, init) => {
    steps += 1;
    if (steps < step) return whole(url, init);
    if (afterwards) await whole(url, init);
    await member.die();
    throw new TypeError('the worker is gone');
  };
  // Whatever it comes to: a dead worker has nobody to tell.
  await member.sync().catch(() => undefined);
  member.fetch = whole;
  await member.restart();
}

describe('a worker that dies in the middle of syncing', () => {
  it(`${deaths} times, in pull and in push: nothing is lost and nothing doubled`, async () => {
    const server = await teamServer();
    const [alice, ann] = [await joined(server, 'alice'), await joined(server, 'ann')];
    const roll = dice(50);
    const expected = new Map<string, string>();
    for (let death = 0; death < deaths; death += 1) {
      const editor = roll() < 0.5 ? alice : ann;
      editor.now += 1_000;
      for (let many = 0; many < 3; many += 1) {
        const id = `tpl:${editor.user}-${Math.floor(roll() * 20)}`;
        await editor.write(id, { title: `${death}.${many}` });
        expected.set(id, `${death}.${many}|B`);
      }
      await dieAt(editor, 1 + Math.floor(roll() * 5), roll() < 0.5);
      // Now and then somebody gets through.
      if (roll() < 0.3) expect(await editor.sync()).toBeNull();
      editor.now += 3_600_000;
    }
    for (const member of [alice, ann, alice, ann]) expect(await member.sync()).toBeNull();
    expect(onServer(server)).toEqual(Object.fromEntries(expected));
    expect(await alice.picker()).toEqual(Object.fromEntries(expected));
    expect(await ann.picker()).toEqual(Object.fromEntries(expected));
    expect([...(await alice.conflicts()), ...(await ann.conflicts())]).toEqual([]);
    expect((await alice.docs()).filter(({ dirty }) => dirty !== 0)).toEqual([]);
  }, 60_000);

  it('after a page of a first pull goes on behind it, and reads again only what was under way', async () => {
    const server = await teamServer();
    const bob = await joined(server, 'bob');
    const body = { schema: 1, type: 'tpl', title: 'T', body: 'B', updatedAt: 1, updatedBy: 'alice' };
    for (let at = 0; at < 1_200; at += 1) server.branch(databaseName, `tpl:${at}`, '1-a', body);
    server.seen.length = 0;
    // Server, sign-in, page 1 written, page 2 in hand; dead when page 3 is asked for.
    await dieAt(bob, 5, false);
    // The first row is the team's own rules, which are no template.
    expect(Object.keys(await bob.picker())).toHaveLength(499);
    expect(await bob.sync()).toBeNull();
    expect(await bob.picker()).toEqual(onServer(server));
    expect(server.seen.filter((line) => line.endsWith('_changes'))).toHaveLength(4);
  }, 60_000);
});
