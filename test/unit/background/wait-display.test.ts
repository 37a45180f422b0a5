import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { badgeFor as BadgeFor } from '../../../src/background/wait-display';
import type { WaitView } from '../../../src/domain/conversation';
import { noWait } from '../../../src/domain/wait';
import { FakeBrowser, installBrowser } from '../fake-browser';
import { damage } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { conversation } from '../store/samples';
import { Worker } from './worker';

const now = 1_000_000;
const wait: WaitView = {
  ...{
    start: { at: 0, precision: 'exact' },
    dueAt: now + 1,
    soonAt: now,
    snoozedUntil: null,
    request: false,
  },
};
const late: WaitView = { ...wait, dueAt: now };

let badgeFor: typeof BadgeFor;

beforeAll(async () => {
  installBrowser(new FakeBrowser());
  ({ badgeFor } = await import('../../../src/background/wait-display'));
});

describe('badgeFor', () => {
  it.each<[string, readonly WaitView[], string]>([
    ['nobody waits', [], ''],
    ['two wait', [wait, wait], '2'],
    ['one of three is late', [wait, late, wait], '1'],
    ['a request waits, which is never late', [{ ...wait, dueAt: null, request: true }], '1'],
    ['the late one is snoozed', [{ ...late, snoozedUntil: now + 5 }], ''],
    ['the snooze is over', [{ ...late, snoozedUntil: now }], '1'],
    ['as many wait as fit', Array.from({ length: 99 }, () => wait), '99'],
    ['more wait than fit', Array.from({ length: 140 }, () => wait), '99+'],
  ])('%s', (_when, waits, text) => {
    expect(badgeFor(waits, now, 'en').text).toBe(text);
  });

  it('is named in the language of the interface', () => {
    expect(badgeFor([late], now, 'en').title).toBe('Riposte: 1 late');
    expect(badgeFor([late, wait], now, 'es').title).toBe('Riposte: 1 con retraso');
    expect(badgeFor([wait], now, 'pt-BR').title).toBe('Riposte: 1 em espera');
  });

  it('is red only when somebody is late', () => {
    const calm = badgeFor([wait], now, 'en').color;
    expect(badgeFor([], now, 'en').color).toBe(calm);
    expect(badgeFor([late], now, 'en').color).not.toBe(calm);
  });
});

describe('the badge', () => {
  const minute = 60_000;
  const waits = fc.array(
    fc.record({
      platform: fc.constantFrom('instagram' as const, 'facebook' as const),
      minutes: fc.integer({ min: 0, max: 60 }),
      request: fc.boolean(),
      snoozed: fc.constantFrom(null, null, -1, 30),
      times: fc.constantFrom(1, 1, 2, 150),
    }),
    { maxLength: 6 },
  );

  it('says what every wait together would, however many there are', async () => {
    await fc.assert(
      fc.asyncProperty(waits, async (kinds) => {
        freshProfile();
        const worker = new Worker(someNow);
        const { targets } = await worker.get('settings/read', null);
        const records = kinds.flatMap(({ platform, minutes, request, snoozed, times }, kind) =>
          Array.from({ length: times }, (_, index) => {
            const start = { at: someNow - minutes * minute, precision: 'exact' as const };
            const snoozedUntil = snoozed === null ? null : someNow + snoozed * minute;
            const open = { start, snoozedUntil, first: true, fromRow: false };
            return conversation(`c${kind}-${index}`, { platform, request, state: { ...noWait, open } });
          }),
        );
        await damage(records.map((value) => ({ store: 'conversations', value })));
        await worker.settle();
        const views = records.map(({ request, state: { open } }): WaitView => {
          if (!open) throw new Error('all wait');
          const { start, snoozedUntil } = open;
          const dueAt = request ? null : start.at + targets.fallback * minute;
          return { start, dueAt, soonAt: dueAt, snoozedUntil, request };
        });
        const { text, color, title } = badgeFor(views, someNow, 'en');
        expect(worker.browser.badge).toEqual({ text, color, title });
        expect(worker.browser.alarmsMade.has('waits')).toBe(records.length > 0);
        await worker.kill();
      }),
      { numRuns: 25 },
    );
  });
});
