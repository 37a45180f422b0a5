import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptLook } from '../../../src/page/kept-look';

describe('KeptLook', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('looks once while nothing moves, and again when something does', () => {
    const kept = new KeptLook('nothing');
    let looks = 0;
    const look = (): string => `look ${++looks}`;
    expect(kept.at('a', look)).toBe('look 1');
    expect(kept.at('a', look)).toBe('look 1');
    expect(kept.at('b', look)).toBe('look 2');
    expect(kept.found).toBe('look 2');
  });

  it('looks again after a while, for what others have on the page', () => {
    const kept = new KeptLook(0);
    kept.at('a', () => 1);
    vi.advanceTimersByTime(499);
    expect(kept.at('a', () => 2)).toBe(1);
    vi.advanceTimersByTime(1);
    expect(kept.at('a', () => 3)).toBe(3);
  });

  it('trusts a dear look for longer', () => {
    const kept = new KeptLook(0);
    kept.at('a', () => {
      vi.advanceTimersByTime(20);
      return 1;
    });
    vi.advanceTimersByTime(3_900);
    expect(kept.at('a', () => 2)).toBe(1);
    vi.advanceTimersByTime(100);
    expect(kept.at('a', () => 3)).toBe(3);
  });

  it('looks again when told that the page may have changed', () => {
    const kept = new KeptLook(0);
    kept.at('a', () => 1);
    kept.forget();
    expect(kept.at('a', () => 2)).toBe(2);
  });
});
