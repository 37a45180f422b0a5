// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../src/bridge/ask';
import type { Finding } from '../../../src/domain/finding';
import { GuardWatch } from '../../../src/page/guard-watch';
import type { OpenConversation } from '../../../src/page/open-conversation';

vi.mock('../../../src/bridge/ask', () => ({ ask: vi.fn() }));

const composer = document.createElement('textarea');
const ref = {
  ...{ platform: 'instagram' as const, thread: '1', handle: null, name: 'Ana' },
  ...{ ambiguousName: false, group: false, request: false },
};
const open: OpenConversation = {
  ref,
  contact: { name: 'Ana', handle: null, headline: null, company: null },
  identity: 'ana',
  missing: [],
  pane: {
    ...{ root: document.body, docked: false, thread: '1', request: false, settled: true },
    composer: { found: true, value: composer },
  },
};
const stranger: Finding = { kind: 'name', text: 'Ben', contact: 'Ana' };

let guard: GuardWatch;
const onChange = vi.fn();

function answer(...findings: readonly Finding[]): void {
  vi.mocked(ask).mockImplementation(async () => ({ ok: true, value: { findings, near: null } }) as never);
}

/** Types, and lets the draft rest. */
async function write(text: string, rest = 400): Promise<void> {
  composer.value = text;
  guard.look(open);
  await vi.advanceTimersByTimeAsync(rest);
}

function shown(): string[] {
  return guard.check.findings.map(({ kind }) => kind);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  guard = new GuardWatch({ said: () => '', templateIn: () => null, onChange }, new AbortController().signal);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('GuardWatch', () => {
  it('asks once a draft rests, not at every letter', async () => {
    answer(stranger);
    await write('Hi', 100);
    await write('Hi B', 100);
    await write('Hi Ben', 100);
    expect(ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(300);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(shown()).toEqual(['name']);
    guard.look(open);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ask, 'nothing changed').toHaveBeenCalledTimes(1);
  });

  it('keeps quiet about what was dismissed until the draft is gone', async () => {
    answer(stranger, { kind: 'shouting' });
    await write('HI BEN');
    expect(guard.dismiss()).toBe(true);
    expect(shown()).toEqual(['shouting']);
    await write('HI BEN!');
    expect(shown()).toEqual(['shouting']);
    await write('');
    expect(shown()).toEqual([]);
    await write('HI BEN');
    expect(shown()).toEqual(['name', 'shouting']);
  });

  it('has nothing to dismiss where there is nothing to mind, so that the key stays the page’s', () => {
    expect(guard.dismiss()).toBe(false);
  });

  it('drops an answer about a draft that is no longer there', async () => {
    let late: (value: never) => void = () => undefined;
    vi.mocked(ask).mockImplementationOnce(() => new Promise((resolve) => (late = resolve)) as never);
    await write('Hi Ben');
    await write('');
    late({ ok: true, value: { findings: [stranger], near: null } } as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown()).toEqual([]);
  });

  it('tells of an answer from elsewhere only while something is being written, first of all', async () => {
    guard.answeredElsewhere();
    expect(shown()).toEqual([]);
    answer(stranger);
    await write('Hi Ben');
    guard.answeredElsewhere();
    expect(shown()).toEqual(['answered', 'name']);
    await write('');
    await write('Hi');
    expect(shown()).toEqual(['name']);
  });
});
