// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../src/bridge/ask';
import { type AskOf, calls } from '../../../src/contract/calls';
import type { WaitView } from '../../../src/domain/conversation';
import { ListWatch } from '../../../src/page/list-watch';
import type { PageView, PlatformAdapter, ReadRow } from '../../../src/platforms/adapter';

vi.mock('../../../src/bridge/ask', () => ({ ask: vi.fn() }));

type Asked = AskOf<'conversations/rows'>;

/** The most that a page may say at once, in UTF-16 units (`bridge/answer.ts`). */
const pageAskLimit = 65_536;
const now = Date.UTC(2026, 10, 21, 9);
const view = { url: new URL('https://www.instagram.com/direct/inbox/'), now } as PageView;
const box = document.createElement('div');
document.body.append(box);

let rows: readonly ReadRow[];
let urlOf: (thread: string) => string;
let list: ListWatch;

function row(index: number, change: Partial<ReadRow> = {}): ReadRow {
  return {
    ...{ element: box, name: `Contact ${index}`, handle: `contact.${index}`, thread: `${1e15 + index}` },
    ...{ group: false, request: false, unread: true, lastFrom: 'contact', time: null, open: false },
    newest: { at: now - index, precision: 'exact' },
    ...change,
  };
}

/** What was asked so far, each question as the background takes it: whole, and not too large. */
function asked(): Asked['rows'][] {
  return vi.mocked(ask).mock.calls.map(([call, data]) => {
    expect(call).toBe('conversations/rows');
    expect(JSON.stringify(data).length).toBeLessThanOrEqual(pageAskLimit);
    return calls['conversations/rows'].ask.parse(data).rows;
  });
}

async function read(...shown: readonly ReadRow[]): Promise<Asked['rows']> {
  rows = shown;
  list.read(view);
  await vi.waitFor(() => expect(asked().flat()).toHaveLength(Math.min(shown.length, 1_000)));
  return asked().flat();
}

/** Each wait starts when its row says, so that it can be told whose it is. */
function waitOf({ newest }: Asked['rows'][number]): WaitView | null {
  return newest && { start: newest, dueAt: null, soonAt: null, snoozedUntil: null, request: false };
}

beforeEach(() => {
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(
    async (_call, data) => ({ ok: true, value: (data as Asked).rows.map(waitOf) }) as never,
  );
  urlOf = (thread) => `https://www.instagram.com/direct/t/${thread}/`;
  list = new ListWatch(
    {
      id: 'instagram',
      list: () => ({ found: true, value: { box, rows } }),
      urlOf: (thread: string) => urlOf(thread),
    } as unknown as PlatformAdapter,
    () => undefined,
  );
});

describe('ListWatch', () => {
  it('tells of more rows than one question holds in several, and gives each its own wait', async () => {
    await read(...Array.from({ length: 450 }, (_, index) => row(index)));
    expect(asked().length).toBeGreaterThan(2);
    await vi.waitFor(() => expect(list.waiting).toHaveLength(450));
    expect(list.waiting.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
    expect(list.waiting.map(({ wait }) => wait.start.at)).toEqual(rows.map(({ newest }) => newest?.at));
  });

  it('tells of so many of ten thousand rows and no more', async () => {
    const told = await read(...Array.from({ length: 10_000 }, (_, index) => row(index)));
    expect(told.at(-1)?.conversation.name).toBe('Contact 999');
    await vi.waitFor(() => expect(list.waiting).toHaveLength(1_000));
    const questions = asked().length;
    list.read(view);
    expect(asked()).toHaveLength(questions);
  });

  it('knows a name that two bear, also when the second is far down', async () => {
    const others = Array.from({ length: 1_200 }, (_, index) => row(index));
    const told = await read(row(5_000, { name: 'Ana' }), ...others, row(5_001, { name: 'Ana' }));
    const ambiguous = told.filter(({ conversation }) => conversation.ambiguousName);
    expect(ambiguous.map(({ conversation }) => conversation.name)).toEqual(['Ana']);
  });

  it('leaves out what the background would refuse, and keeps the other rows', async () => {
    const long = 'x'.repeat(100_000);
    urlOf = (thread) => `https://www.instagram.com/direct/t/${thread}/${thread === '9' ? long : ''}`;
    const told = await read(
      row(0, { name: long, handle: long, thread: long }),
      row(1, { thread: '9' }),
      ...[-1, 0.5, 1e300, Number.NaN].map((at) => row(2, { newest: { at, precision: 'exact' } })),
      row(3),
    );
    expect(told[0]?.conversation).toMatchObject({ name: 'x'.repeat(400), handle: null, thread: null });
    expect(told[1]).toMatchObject({ conversation: { thread: '9' }, url: null });
    expect(told.slice(2, 6).map(({ newest }) => newest)).toEqual([null, null, null, null]);
    expect(told[6]).toMatchObject({ conversation: { name: 'Contact 3' }, newest: { at: now - 3 } });
  });

  it('lets go of late answers to an earlier reading', async () => {
    rows = Array.from({ length: 450 }, (_, index) => row(index));
    list.read(view);
    list.askAgain();
    list.read(view);
    await vi.waitFor(() => expect(list.waiting).toHaveLength(450));
    expect(list.waiting.map(({ wait }) => wait.start.at)).toEqual(rows.map(({ newest }) => newest?.at));
  });

  it('asks nothing while no row is there', () => {
    rows = [];
    list.read(view);
    expect(ask).not.toHaveBeenCalled();
  });
});
