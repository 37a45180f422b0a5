import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedReply, dayOf, emptyDay, withWaits, wordsPerRow } from '../../../src/domain/day-total';
import type { Reply } from '../../../src/domain/reply';
import {
  missingDays,
  monthToPack,
  packMonth,
  readDays,
  rebuildDay,
  totalStores,
} from '../../../src/store/days';
import { purgedStores, purgeOld } from '../../../src/store/purge';
import { creditReply, moveReplies, putReply } from '../../../src/store/replies';
import type { WriteTx } from '../../../src/store/transaction';
import { damage } from './dump';
import { openFresh, someNow } from './fresh';
import { reply } from './samples';

const dayMs = 86_400_000;
const stores = ['replies', ...totalStores] as const;

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
  | { readonly do: 'move'; readonly from: string; readonly to: string }
  | { readonly do: 'pack' };

const hash = fc.constantFrom('c', 'd', 'e');
const deed = fc.oneof<fc.Arbitrary<Deed>[]>(
  fc.record({
    do: fc.constant('put' as const),
    hash,
    back: fc.constantFrom(0, 1, 2, 20, 21, 50),
    wait: fc.nat(5),
  }),
  fc.record({ do: fc.constant('credit' as const), pick: fc.nat() }),
  fc.record({ do: fc.constant('move' as const), from: hash, to: hash }),
  fc.constant({ do: 'pack' as const }),
);

/** As the background does: every day counted first, then month by month. */
async function packAll(tx: WriteTx): Promise<void> {
  for (const day of await missingDays(tx, someNow)) await rebuildDay(tx, day);
  let month = await monthToPack(tx, someNow);
  for (; month !== null; month = await monthToPack(tx, someNow)) await packMonth(tx, month);
}

describe('day totals in the store', () => {
  it('say what the replies say, whatever is written, credited, moved or packed, and when a day is lost', async () => {
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
            } else if (one.do === 'pack') await packAll(tx);
            else if (one.from !== one.to) await moveReplies(tx, one.from, one.to);
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
    const [total] = await db.read(totalStores, (tx) => readDays(tx, '2020-01-01', '2030-01-01'));
    expect(await db.read(['replies'], (tx) => tx.count('replies'))).toBe(0);
    expect(total?.rows).toHaveLength(wordsPerRow);
  });

  it('of a month that is over for a week are one record, with what comes later', async () => {
    const db = openFresh();
    const october = Date.UTC(2026, 9, 31, 23);
    await db.write(stores, 'relaxed', async (tx) => {
      await putReply(tx, reply('c.1', 'c', october));
      await putReply(tx, reply('c.2', 'c', someNow));
      expect(await monthToPack(tx, Date.UTC(2026, 10, 7, 23))).toBe(null);
      expect(await monthToPack(tx, Date.UTC(2026, 10, 8))).toBe('2026-10');
      await packAll(tx);
      expect(await tx.keysIn('days', IDBKeyRange.lowerBound(''))).toEqual(['2026-11-21']);
      await putReply(tx, { ...reply('c.3', 'c', october), template: 'late' });
      await creditReply(tx, 'c.1', 'tpl');
    });
    const read = () => db.read(totalStores, (tx) => readDays(tx, '2026-10-01', '2026-10-31'));
    const [before, ...others] = await read();
    expect(others).toEqual([]);
    expect(before?.rows).toHaveLength(2 * wordsPerRow);
    expect([...(before?.templates ?? [])].sort()).toEqual(['late', 'tpl']);
    await db.write(stores, 'relaxed', packAll);
    expect(await read()).toEqual([before]);
    expect(await db.read(totalStores, (tx) => tx.count('days'))).toBe(1);
  });

  it('stay as they are when a day to pack is damaged, which is counted anew first', async () => {
    const db = openFresh();
    await db.write(stores, 'relaxed', async (tx) => {
      for (const day of [12, 13]) await putReply(tx, reply(`c.${day}`, 'c', Date.UTC(2026, 9, day)));
    });
    await damage([{ store: 'days', value: { day: '2026-10-12', templates: [], rows: 'torn' } }]);
    expect(await db.write(stores, 'relaxed', (tx) => packMonth(tx, '2026-10'))).toBe(false);
    await db.write(stores, 'relaxed', packAll);
    const totals = await db.read(totalStores, (tx) => readDays(tx, '2026-10-01', '2026-10-31'));
    expect(totals.map(({ day, rows }) => [day, rows.length])).toEqual([
      ['2026-10-12', wordsPerRow],
      ['2026-10-13', wordsPerRow],
    ]);
  });

  it('hold nothing of the conversation', async () => {
    const db = openFresh();
    await db.write(stores, 'relaxed', (tx) => putReply(tx, reply('secret-hash.1', 'secret-hash')));
    const totals = await db.read(totalStores, (tx) => readDays(tx, '', '3'));
    expect(JSON.stringify(totals)).not.toContain('secret');
  });
});
