import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedReply, dayOf, emptyDay, withWaits, wordsPerRow } from '../../../src/domain/day-total';
import type { Reply } from '../../../src/domain/reply';
import { missingDays, readDays, rebuildDay } from '../../../src/store/days';
import { purgedStores, purgeOld } from '../../../src/store/purge';
import { creditReply, moveReplies, putReply } from '../../../src/store/replies';
import { openFresh, someNow } from './fresh';
import { reply } from './samples';

const dayMs = 86_400_000;
const stores = ['replies', 'days'] as const;

/** Rows of a day as lines, whatever their order and that of the templates. */
function lines({ templates, rows }: { templates: readonly string[]; rows: Uint32Array }): string[] {
  return Array.from({ length: rows.length / wordsPerRow }, (_, index) => {
    const [head = 0, ...seconds] = rows.subarray(index * wordsPerRow, (index + 1) * wordsPerRow);
    return [head & 0xffff, templates[(head >>> 16) - 1], ...seconds].join(' ');
  }).sort();
}

function countedFrom(replies: readonly Reply[], day: string): string[] {
  return lines(
    withWaits(emptyDay(day), replies.filter((one) => dayOf(one.repliedAt) === day).map(countedReply)),
  );
}

type Deed =
  | { readonly do: 'put'; readonly hash: string; readonly back: number; readonly wait: number }
  | { readonly do: 'credit'; readonly pick: number }
  | { readonly do: 'move'; readonly from: string; readonly to: string };

const hash = fc.constantFrom('c', 'd', 'e');
const deed = fc.oneof<fc.Arbitrary<Deed>[]>(
  fc.record({ do: fc.constant('put' as const), hash, back: fc.nat(3), wait: fc.nat(5) }),
  fc.record({ do: fc.constant('credit' as const), pick: fc.nat() }),
  fc.record({ do: fc.constant('move' as const), from: hash, to: hash }),
);

describe('day totals in the store', () => {
  it('say what the replies say, whatever is written, credited or moved, and when a day is lost', async () => {
    const plans = fc.array(
      fc.oneof({ weight: 9, arbitrary: deed }, { weight: 1, arbitrary: fc.constant(null) }),
      {
        maxLength: 14,
      },
    );
    await fc.assert(
      fc.asyncProperty(plans, async (deeds) => {
        const db = openFresh();
        for (const one of deeds) {
          await db.write(stores, 'relaxed', async (tx) => {
            const all = await tx.all('replies');
            if (one === null) await tx.remove('days', dayOf(someNow));
            else if (one.do === 'put') {
              const at = someNow - one.back * dayMs;
              const waited = { waitStartedAt: at - one.wait, waitSeconds: one.wait };
              await putReply(tx, { ...reply(`${one.hash}.${at - one.wait}`, one.hash, at), ...waited });
            } else if (one.do === 'credit') {
              const credited = all[one.pick % Math.max(1, all.length)];
              if (credited) await creditReply(tx, credited.id, 'tpl');
            } else if (one.from !== one.to) await moveReplies(tx, one.from, one.to);
          });
        }
        await db.write(stores, 'relaxed', async (tx) => {
          for (const day of await missingDays(tx, someNow)) await rebuildDay(tx, day);
          const replies = await tx.all('replies');
          for (const total of await readDays(tx, '', '3'))
            expect(lines(total)).toEqual(countedFrom(replies, total.day));
          expect(
            new Set(
              (await readDays(tx, '', '3')).filter(({ rows }) => rows.length > 0).map(({ day }) => day),
            ),
          ).toEqual(new Set(replies.map(({ repliedAt }) => dayOf(repliedAt))));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('outlive the replies', async () => {
    const db = openFresh();
    const old = someNow - 200 * dayMs;
    await db.write(stores, 'relaxed', (tx) => putReply(tx, reply('c.1', 'c', old)));
    await db.write(purgedStores, 'relaxed', (tx) => purgeOld(tx, someNow, 90));
    const [total] = await db.read(['days'], (tx) => readDays(tx, '2020-01-01', '2030-01-01'));
    expect(await db.read(['replies'], (tx) => tx.count('replies'))).toBe(0);
    expect(total?.rows).toHaveLength(wordsPerRow);
  });

  it('hold nothing of the conversation', async () => {
    const db = openFresh();
    await db.write(stores, 'relaxed', (tx) => putReply(tx, reply('secret-hash.1', 'secret-hash')));
    const totals = await db.read(['days'], (tx) => readDays(tx, '', '3'));
    expect(JSON.stringify(totals)).not.toContain('secret');
  });
});
