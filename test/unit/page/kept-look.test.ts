import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptLook, type Look, LookTurn } from '../../../src/page/kept-look';

/** A look of so many steps of so many milliseconds each. */
function* steps<T>(found: T, count = 0, ms = 0): Look<T> {
  for (let step = 0; step < count; step++) {
    yield;
    vi.advanceTimersByTime(ms);
  }
  return found;
}

let asked = 0;
let turn: LookTurn;

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  turn = new LookTurn(() => {
    asked++;
  });
  turn.begin();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('KeptLook', () => {
  it('looks once while nothing moves, and again when something does', () => {
    const kept = new KeptLook('nothing', turn);
    let looks = 0;
    const look = () => steps(`look ${++looks}`);
    expect(kept.at('a', look)).toBe('look 1');
    expect(kept.at('a', look)).toBe('look 1');
    expect(kept.at('b', look)).toBe('look 2');
    expect(kept.found).toBe('look 2');
  });

  it('looks again after a while, for what others have on the page', () => {
    const kept = new KeptLook(0, turn);
    kept.at('a', () => steps(1));
    vi.advanceTimersByTime(499);
    expect(kept.at('a', () => steps(2))).toBe(1);
    vi.advanceTimersByTime(1);
    turn.begin();
    expect(kept.at('a', () => steps(3))).toBe(3);
  });

  it('trusts a dear look for longer', () => {
    const kept = new KeptLook(0, turn);
    kept.at('a', () => steps(1, 4, 1));
    vi.advanceTimersByTime(1_599);
    turn.begin();
    expect(kept.at('a', () => steps(2))).toBe(1);
    vi.advanceTimersByTime(1);
    expect(kept.at('a', () => steps(3))).toBe(3);
  });

  it('looks again when told that the page may have changed', () => {
    const kept = new KeptLook(0, turn);
    kept.at('a', () => steps(1));
    kept.forget();
    expect(kept.at('a', () => steps(2))).toBe(2);
  });
});

describe('a look that is too long for one turn', () => {
  it('goes on in later ones where it stopped, and what was found before stands meanwhile', () => {
    const kept = new KeptLook('before', turn);
    const look = vi.fn(() => steps('after', 5, 4));
    expect(kept.at('a', look)).toBe('before');
    expect(asked).toBe(1);
    const turns: string[] = [];
    for (let more = 0; more < 3; more++) {
      turn.begin();
      turns.push(kept.at('a', look));
    }
    expect(turns).toEqual(['before', 'after', 'after']);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('comes on by a step in every turn, however dear the steps', () => {
    const kept = new KeptLook('before', turn);
    let turns = 0;
    while (kept.at('a', () => steps('after', 8, 50)) === 'before') {
      turn.begin();
      turns++;
    }
    expect(turns).toBeLessThan(9);
  });

  it('does not even begin in a turn that was long before it, but asks for another', () => {
    const kept = new KeptLook('before', turn);
    turn.begin(performance.now() - 6);
    expect(kept.at('a', () => steps('after', 1))).toBe('before');
    expect(asked).toBe(1);
    turn.begin();
    expect(kept.at('a', () => steps('other', 1))).toBe('after');
  });

  it('begins anew when something moves', () => {
    const kept = new KeptLook('before', turn);
    kept.at('a', () => steps('a', 5, 4));
    turn.begin();
    expect(kept.at('b', () => steps('b', 1))).toBe('b');
  });

  it('leaves what other looks want of the same turn for the next', () => {
    const [first, second] = [new KeptLook(0, turn), new KeptLook(0, turn)];
    first.at('a', () => steps(1, 5, 4));
    expect(second.at('a', () => steps(1))).toBe(0);
    turn.begin();
    first.at('a', () => steps(1));
    turn.begin();
    first.at('a', () => steps(1));
    expect(second.at('a', () => steps(1))).toBe(1);
  });
});
