import { beforeAll, describe, expect, it } from 'vitest';
import type { badgeFor as BadgeFor } from '../../../src/background/wait-display';
import type { WaitView } from '../../../src/domain/conversation';
import { FakeBrowser, installBrowser } from '../fake-browser';

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
