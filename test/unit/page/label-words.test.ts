import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LabelWords } from '../../../src/page/label-words';

describe('LabelWords', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('makes the words of a language in turns of their own and tells when they are there', () => {
    const told = vi.fn();
    const words = new LabelWords(told);
    expect(words.isReady('es')).toBe(false);
    vi.advanceTimersToNextTimer();
    expect(words.isReady('es')).toBe(false);
    expect(told).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(words.isReady('es')).toBe(true);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is not held up by a language that is none', () => {
    const words = new LabelWords(() => {});
    words.isReady('en_US');
    vi.runAllTimers();
    expect(words.isReady('en_US')).toBe(true);
  });

  it('sees to the new language of a page that changes it', () => {
    const words = new LabelWords(() => {});
    words.isReady('it');
    vi.runAllTimers();
    expect(words.isReady('pt-BR')).toBe(false);
    vi.runAllTimers();
    expect(words.isReady('pt-BR')).toBe(true);
  });
});
