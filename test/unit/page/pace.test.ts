import { describe, expect, it } from 'vitest';
import { Pace } from '../../../src/page/pace';

/** A page that is looked at whenever it may be, each look costing so much, for so long; how much of it looks took. */
function shareOfLooks(cost: number, span: number): number {
  let now = 0;
  let spent = 0;
  const pace = new Pace(() => now);
  while (now < span) {
    pace.spend(() => {
      now += cost;
      spent += cost;
    });
    now += Math.max(150, pace.wait());
  }
  return spent / span;
}

describe('Pace', () => {
  it.each([1, 3, 8, 12])('holds looks of %d ms to one percent of a page that never rests', (cost) => {
    expect(shareOfLooks(cost, 30_000)).toBeLessThanOrEqual(0.01);
  });

  it('lets a burst of looks through at once after quiet', () => {
    let now = 0;
    const pace = new Pace(() => now);
    for (let look = 0; look < 5; look++) {
      expect(pace.wait()).toBe(0);
      pace.spend(() => {
        now += 15;
      });
    }
  });

  it('never waits longer than two seconds, however dear a look was', () => {
    let now = 0;
    const pace = new Pace(() => now);
    pace.spend(() => {
      now += 60_000;
    });
    expect(pace.wait()).toBeGreaterThan(0);
    expect(pace.wait()).toBeLessThanOrEqual(2_000);
  });

  it('is prompt again on another page and after what the agent does', () => {
    let now = 0;
    const pace = new Pace(() => now);
    const exhaust = (): void =>
      pace.spend(() => {
        now += 1_000;
      });
    exhaust();
    expect(pace.wait()).toBeGreaterThan(0);
    pace.gesture();
    expect(pace.wait()).toBe(0);
    exhaust();
    pace.renew();
    expect(pace.wait()).toBe(0);
  });
});
