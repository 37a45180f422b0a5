import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gather } from '../../../src/page/gather';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('makes one call of many, and another of those that come later', () => {
  const work = vi.fn();
  const call = gather(500, work, new AbortController().signal);
  call();
  vi.advanceTimersByTime(400);
  call();
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledTimes(1);
  call();
  vi.advanceTimersByTime(500);
  expect(work).toHaveBeenCalledTimes(2);
});

it('calls nothing once it is over', () => {
  const work = vi.fn();
  const life = new AbortController();
  gather(500, work, life.signal)();
  life.abort();
  vi.advanceTimersByTime(1_000);
  expect(work).not.toHaveBeenCalled();
});
