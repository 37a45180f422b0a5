// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../../../src/domain/reply';
import { Toasts } from '../../../../src/ui/kit/toasts';
import { NumbersPage } from '../../../../src/ui/numbers/numbers-page';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount } from '../mount';
import { sampleTemplates } from '../sample-templates';

const reply = (index: number, part: Partial<Reply> = {}): Reply => ({
  id: `r${index}`,
  platform: 'instagram',
  conversation: 'c',
  waitStartedAt: Date.parse('2026-03-01T09:00:00Z'),
  repliedAt: Date.parse('2026-03-01T09:10:00Z'),
  waitSeconds: 600,
  officeSeconds: 60,
  precision: 'exact',
  firstReply: true,
  withinTarget: index % 2 === 0,
  template: null,
  ...part,
});
const many = (count: number, part: Partial<Reply> = {}): Reply[] =>
  Array.from({ length: count }, (_, index) => reply(index, part));

function open(prepare: (fake: FakeBackground) => void = () => {}): FakeBackground {
  const fake = fakeBackground(sampleTemplates);
  prepare(fake);
  mount(
    <Toasts>
      <NumbersPage timeZone="UTC" />
    </Toasts>,
    fake,
  );
  return fake;
}

function pick(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function rowsOf(table: HTMLElement): (string | null)[][] {
  const rows = within(table).getAllByRole('row').slice(1);
  return rows.map((row) => [...row.children].map((cell) => cell.textContent));
}

afterEach(() => vi.restoreAllMocks());

describe('the numbers page', () => {
  it('says that nine replies are not enough', async () => {
    open((fake) => {
      fake.replies = many(9);
    });
    expect(await screen.findByText('9 of 10 replies so far.', { exact: false })).toBeTruthy();
    expect(screen.queryByText('Mean of fastest 90 %')).toBeNull();
  });

  it('shows median, share and a row per platform, by the clock and in office hours', async () => {
    open((fake) => {
      fake.replies = [...many(12), reply(99, { platform: 'x' })];
    });
    const table = await screen.findByRole('table', { name: 'Replies by platform' });
    expect(rowsOf(table)).toEqual([
      ['Instagram', '12', '10 min', '10 min', '50%'],
      ['X', '1', 'Not enough data'],
    ]);
    pick('Time', 'officeSeconds');
    await waitFor(() => expect(rowsOf(table)[0]).toEqual(['Instagram', '12', '1 min', '1 min', '50%']));
  });

  it('has a table behind every picture', async () => {
    open((fake) => {
      fake.replies = [
        ...many(12),
        ...many(11, { repliedAt: Date.parse('2026-03-03T22:00:00Z'), waitSeconds: 90 }),
      ];
    });
    const days = await screen.findByRole('table', { name: 'Reply time by day' });
    expect(rowsOf(days)).toEqual([
      ['Mar 1', '12', '10 min', '10 min', '50%'],
      ['Mar 3', '11', '2 min', '2 min', '55%'],
    ]);
    const spread = rowsOf(screen.getByRole('table', { name: 'How long replies took' }));
    expect(spread).toContainEqual(['1 min to 2 min', '11']);
    expect(spread).toContainEqual(['8 min to 15 min', '12']);
    const hours = screen.getByRole('table', { name: 'Hour of the week: Replies' });
    const cell = (day: string, hour: number) =>
      within(hours).getByRole('row', { name: new RegExp(day) }).children[hour + 1];
    expect(cell('Sun', 9)?.textContent).toBe('10 min, 12 replies');
    expect(cell('Tue', 22)?.textContent).toBe('2 min, 11 replies');
    expect(cell('Mon', 9)?.textContent).toBe('0 replies');
  });

  it('asks for what is chosen, and turns days in the wrong order round', async () => {
    const fake = open();
    const asked = () => fake.askedOf('numbers/summary').at(-1);
    expect(asked()).toEqual({
      ...{ from: '2026-02-03', to: '2026-03-04', platform: null, template: null },
      ...{ firstOnly: false, figure: 'waitSeconds' },
    });
    pick('Period', '7');
    expect(asked()).toMatchObject({ from: '2026-02-26', to: '2026-03-04' });
    pick('Period', 'own');
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '2026-03-20' } });
    expect(asked()).toMatchObject({ from: '2026-03-04', to: '2026-03-20' });
    expect(screen.getByText('The last day must not come before the first.')).toBeTruthy();
    pick('Platform', 'facebook');
    pick('Answers to', 'first');
    pick('Template', 'id ');
    expect(asked()).toMatchObject({ platform: 'facebook', firstOnly: true, template: '' });
  });

  it('shows what templates do, and that one is gone', async () => {
    const [first] = sampleTemplates;
    open((fake) => {
      fake.replies = [
        ...many(12),
        ...many(10, { template: first?.id ?? '', waitSeconds: 60 }),
        reply(50, { template: 'gone' }),
      ];
    });
    const table = await screen.findByRole('table', { name: 'Replies by template' });
    expect(rowsOf(table).map(([name, count, median]) => [name, count, median])).toEqual([
      ['Without a template', '12', '10 min'],
      [first?.title, '10', '1 min'],
      ['A deleted template', '1', 'Not enough data'],
    ]);
    expect(await screen.findByRole('option', { name: first?.title ?? '' })).toBeTruthy();
  });

  it('leaves as riposte-replies.csv with just what was chosen, or says that there is nothing', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:x';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const fake = open();
    fireEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    expect(await screen.findByText('There are no replies in this period.')).toBeTruthy();
    fake.replies = [reply(1), reply(2, { platform: 'facebook' }), reply(3, { repliedAt: 0 })];
    pick('Platform', 'facebook');
    fireEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    expect(await screen.findByText('Saved as riposte-replies.csv.')).toBeTruthy();
    expect(names).toEqual(['riposte-replies.csv']);
    const lines = (await files[0]?.text())?.trim().split('\r\n') ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('facebook');
  });
});

describe('the badge', () => {
  const gauge = {
    messages: 20,
    answered: 17,
    rate: 0.85,
    mean: 100,
    held: false,
    answerNow: 1,
    answerNext: 0,
  };
  const wait = { dueAt: null, soonAt: null, snoozedUntil: null, request: false };

  it('is not shown to those who answer nobody on Facebook', async () => {
    open((fake) => {
      fake.replies = many(12);
    });
    await screen.findByRole('table', { name: 'Replies by platform' });
    expect(screen.queryByText('Facebook badge', { exact: false })).toBeNull();
  });

  it('shows how it stands, and whom to answer to get it', async () => {
    const fake = open((fake) => {
      const start = { at: fake.time - 240_000, precision: 'exact' as const };
      const url = 'https://www.facebook.com/messages/t/1';
      const ana = {
        conversation: 'a',
        platform: 'facebook' as const,
        name: 'Ana',
        url,
        wait: { ...wait, start },
        windowEndsAt: null,
      };
      fake.badge = { gauge, waiting: [ana, { ...ana, conversation: 'b', name: null, url: null }] };
    });
    expect(await screen.findByText('Answer this one to get it:')).toBeTruthy();
    expect(screen.getByText('85%, needs 90 %')).toBeTruthy();
    expect(screen.getByText('2 min, needs 15 min')).toBeTruthy();
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual(['Ana4 minOpen', 'Someone on Facebook4 min']);
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(fake.opened).toEqual(['https://www.facebook.com/messages/t/1']);
  });

  it('says what else it takes, that it is held, or that too few wrote', async () => {
    const fake = open((fake) => {
      fake.badge = { gauge: { ...gauge, answerNow: 0, answerNext: 12 }, waiting: [] };
    });
    expect(
      await screen.findByText('Answer the next 12 first messages within 5 minutes to get it.'),
    ).toBeTruthy();
    fake.badge = { gauge: { ...gauge, held: true }, waiting: [] };
    fake.tell('conversations');
    expect(await screen.findByText('Held.', { exact: false })).toBeTruthy();
    fake.badge = { gauge: { ...gauge, messages: 4, rate: null, mean: null }, waiting: [] };
    fake.tell('conversations');
    expect(await screen.findByText('4 of 10 first messages in 7 days', { exact: false })).toBeTruthy();
  });
});
