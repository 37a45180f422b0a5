import { describe, expect, it } from 'vitest';
import type { OpenConversation } from '../../../src/page/open-conversation';
import { Settling } from '../../../src/page/settling';

function shown(thread: string | null, name: string | null, docked = false, settled = true): OpenConversation {
  return {
    pane: { docked, thread, settled },
    contact: { name, handle: null, headline: null, company: null },
    ref: { group: false },
  } as OpenConversation;
}

describe('Settling', () => {
  it('believes the first conversation and every later look at it', () => {
    const settling = new Settling();
    expect(settling.agrees(shown('1', 'Ana'), 0)).toBe(true);
    expect(settling.agrees(shown('1', 'Ana'), 10)).toBe(true);
  });

  it('waits while the URL is ahead of the pane, however long the network takes up to 4 s', () => {
    const settling = new Settling();
    settling.agrees(shown('1', 'Ana'), 0);
    for (const at of [10, 500, 3_900]) expect(settling.agrees(shown('2', 'Ana'), at)).toBe(false);
  });

  it('believes the pane once it shows somebody else and stands still', () => {
    const settling = new Settling();
    settling.agrees(shown('1', 'Ana'), 0);
    expect(settling.agrees(shown('2', 'Ana'), 100)).toBe(false);
    expect(settling.agrees(shown('2', 'Ben'), 200)).toBe(false);
    expect(settling.agrees(shown('2', 'Ben'), 499)).toBe(false);
    expect(settling.agrees(shown('2', 'Ben'), 500)).toBe(true);
  });

  it('does not believe a pane without a name in between', () => {
    const settling = new Settling();
    settling.agrees(shown('1', 'Ana'), 0);
    expect(settling.agrees(shown('2', null), 100)).toBe(false);
    expect(settling.agrees(shown('2', null), 900)).toBe(false);
    expect(settling.agrees(shown('2', 'Ben'), 1_000)).toBe(false);
    expect(settling.agrees(shown('2', 'Ben'), 1_300)).toBe(true);
  });

  it('believes two conversations of one name after patience', () => {
    const settling = new Settling();
    settling.agrees(shown('1', 'Ana'), 0);
    settling.agrees(shown('2', 'Ana'), 100);
    expect(settling.agrees(shown('2', 'Ana'), 4_100)).toBe(true);
  });

  it('agrees at once on the way back to the conversation that never left the pane', () => {
    const settling = new Settling();
    settling.agrees(shown('1', 'Ana'), 0);
    settling.agrees(shown('2', 'Ana'), 100);
    expect(settling.agrees(shown('1', 'Ana'), 200)).toBe(true);
  });

  it('listens to an adapter that can compare URL and pane itself', () => {
    const settling = new Settling();
    expect(settling.agrees(shown('1', 'Ana', false, false), 0)).toBe(false);
    expect(settling.agrees(shown(null, 'Ana', true, false), 0)).toBe(false);
    expect(settling.agrees(shown(null, 'Ana', true), 0)).toBe(true);
  });
});
