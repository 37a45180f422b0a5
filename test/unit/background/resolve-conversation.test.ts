import { describe, expect, it } from 'vitest';
import { joinKeys, joinStates } from '../../../src/background/join-conversations';
import { resolveConversation } from '../../../src/background/resolve-conversation';
import { noWait, type WaitState } from '../../../src/domain/wait';
import { conversation } from '../store/samples';

const record = (hash: string, ...keys: string[]) => conversation(hash, { keys });

describe('resolveConversation', () => {
  it.each<[string, string[], string[][], string]>([
    ['nothing is known', ['t:1', 'n:ana'], [], 'new'],
    ['the thread is known', ['t:1', 'n:ana'], [['t:1']], '0'],
    ['only the handle is', ['h:ana', 'n:ana'], [['t:1', 'h:ana']], '0'],
    ['a row gave only the name, then the thread is opened', ['t:1', 'n:ana'], [['n:ana']], '0'],
    ['a thread is known and a row gives only the name', ['n:ana'], [['t:1', 'n:ana']], '0'],
    ['a namesake has another thread', ['t:2', 'n:ana'], [['t:1', 'n:ana']], 'new'],
    ['a namesake has another handle', ['h:ana2', 'n:ana'], [['h:ana1', 'n:ana']], 'new'],
    [
      'two bear the name',
      ['n:ana'],
      [
        ['t:1', 'n:ana'],
        ['t:2', 'n:ana'],
      ],
      'unclear',
    ],
    [
      'two bear the name, the thread says which',
      ['t:2', 'n:ana'],
      [
        ['t:1', 'n:ana'],
        ['t:2', 'n:ana'],
      ],
      '1',
    ],
    [
      'two bear the name, the thread is a third',
      ['t:3', 'n:ana'],
      [
        ['t:1', 'n:ana'],
        ['t:2', 'n:ana'],
      ],
      'new',
    ],
    ['thread and handle turn out to be one', ['t:1', 'h:ana'], [['t:1'], ['h:ana']], '0+1'],
    ['all three turn out to be one', ['t:1', 'h:ana', 'n:ana'], [['t:1'], ['h:ana'], ['n:ana']], '0+1+2'],
    ['a person has two threads', ['t:1', 'h:ana'], [['t:1'], ['t:2', 'h:ana']], '0'],
    [
      'the name is of somebody else whom the handle tells apart',
      ['t:1', 'h:ana', 'n:ana'],
      [
        ['t:1', 'h:ana'],
        ['h:eve', 'n:ana'],
      ],
      '0',
    ],
    ['there is nothing to go by', [], [], 'new'],
  ])('when %s', (_when, keys, known, expected) => {
    const records = known.map((of, index) => record(String(index), ...of));
    const resolved = resolveConversation(keys, records);
    const said =
      resolved.kind === 'known'
        ? [resolved.record, ...resolved.same].map(({ hash }) => hash).join('+')
        : resolved.kind;
    expect(said).toBe(expected);
  });
});

describe('joinKeys', () => {
  it('keeps threads and handles, and the newest names', () => {
    const names = Array.from({ length: 30 }, (_, index) => `n:${index}`);
    const joined = joinKeys(['t:1', ...names.slice(0, 15)], ['h:1', ...names.slice(15)]);
    expect(joined).toHaveLength(20);
    expect(joined.slice(0, 2)).toEqual(['t:1', 'h:1']);
    expect(joined.at(-1)).toBe('n:29');
  });
});

describe('joinStates', () => {
  const waitingSince = (at: number): WaitState => ({
    ...noWait,
    open: { start: { at, precision: 'exact' }, snoozedUntil: null, first: false, fromRow: false },
    lastInboundAt: at,
  });

  it('keeps a wait that only one knows', () => {
    expect(joinStates(noWait, waitingSince(5)).open?.start.at).toBe(5);
  });

  it.each(['lastOutboundAt', 'dismissedAt'] as const)(
    'ends a wait that the other knows to be over (%s)',
    (field) => {
      expect(joinStates(waitingSince(5), { ...noWait, [field]: 9 }).open).toBeNull();
      expect(joinStates(waitingSince(15), { ...noWait, [field]: 9 }).open?.start.at).toBe(15);
    },
  );
});
