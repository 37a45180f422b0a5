// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnswerOf, AskOf } from '../../../../src/contract/calls';
import type { TeamState } from '../../../../src/contract/team-shapes';
import type { NumbersFilter } from '../../../../src/domain/day-rows';
import { countedReply, dayOf, emptyDay, withWaits } from '../../../../src/domain/day-total';
import type { Reply } from '../../../../src/domain/reply';
import { viewTeam } from '../../../../src/domain/team-view';
import { Toasts } from '../../../../src/ui/kit/toasts';
import { NumbersPage } from '../../../../src/ui/numbers/numbers-page';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount } from '../mount';

const at = Date.parse('2026-03-01T09:10:00Z');
const team: NonNullable<TeamState> = {
  ...{ place: { url: 'https://couch.example', team: 'north' }, signIn: 'basic', user: 'lea' },
  ...{ rights: { editor: false, lead: true }, templates: 0, lastSyncAt: at, trouble: null, notBefore: 0 },
  ...{ pending: 0, refused: [], conflicts: [], missing: 0, suggestions: [], decides: [] },
};

function days(count: number, waitSeconds: number, template: string | null = null) {
  const one: Reply = {
    ...{ id: 'r', platform: 'facebook', conversation: 'c', waitStartedAt: at, repliedAt: at, waitSeconds },
    ...{ officeSeconds: 1, precision: 'exact', firstReply: true, withinTarget: waitSeconds < 900, template },
  };
  return [
    withWaits(
      emptyDay(dayOf(at)),
      Array.from({ length: count }, () => countedReply(one)),
    ),
  ];
}

const agents = [
  { user: 'ann', totals: days(12, 120) },
  { user: 'bob', totals: days(30, 3_600, 'own') },
  { user: 'cyd', totals: days(9, 60) },
  { user: 'dan', totals: days(12, 60) },
];

function answer({ filter, agent }: AskOf<'agents/numbers'>): AnswerOf<'agents/numbers'> {
  const whole = { ...filter, platform: filter.platform ?? null } as NumbersFilter;
  const chosen = agents.filter(({ user }) => agent === null || user === agent);
  const { view, agents: lines } = viewTeam(chosen, whole, 'UTC');
  const templates = view.templates.map((one) => ({ ...one, title: null, saved: null }));
  return {
    view: { ...view, templates },
    members: agents.map(({ user }) => user),
    agents: agent === null ? lines : [],
    ...{ readAt: at, trouble: null, unread: [] },
  } as unknown as AnswerOf<'agents/numbers'>;
}

function open(rights: Partial<NonNullable<TeamState>['rights']> = {}): FakeBackground {
  const fake = fakeBackground();
  fake.on('team/state', () => ({ ...team, rights: { ...team.rights, ...rights } }));
  fake.on('agents/numbers', answer);
  mount(
    <Toasts>
      <NumbersPage timeZone="UTC" />
    </Toasts>,
    fake,
  );
  return fake;
}

async function pickTeam(): Promise<HTMLElement> {
  fireEvent.change(await screen.findByLabelText('Whose replies'), { target: { value: 'team' } });
  return screen.findByRole('table', { name: 'Replies by agent' });
}

function names(table: HTMLElement): (string | null)[] {
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.children[0]?.textContent ?? null);
}

afterEach(() => vi.restoreAllMocks());

describe('the numbers of the team', () => {
  it('are offered to leads only', async () => {
    const fake = open({ lead: false, editor: true });
    await waitFor(() => expect(fake.askedOf('team/state')).not.toHaveLength(0));
    await screen.findByText('of 10 replies', { exact: false });
    expect(screen.queryByLabelText('Whose replies')).toBeNull();
    expect(fake.askedOf('agents/numbers')).toEqual([]);
    expect(fake.askedOf('agents/refresh')).toEqual([]);
  });

  it('show the same figures over everybody, with a line for each agent', async () => {
    const fake = open();
    const table = await pickTeam();
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['bob', '30', '1 h', '1 h', '0%', '0%'],
      ['ann', '12', '2 min', '2 min', '100%', '100%'],
      ['dan', '12', '1 min', '1 min', '100%', '100%'],
      ['cyd', '9', 'Not enough data', '–'],
    ]);
    const byPlatform = await screen.findByRole('table', { name: 'Replies by platform' });
    expect(within(byPlatform).getByRole('row', { name: /Facebook/u }).children[1]?.textContent).toBe('63');
    expect(screen.getByRole('rowheader', { name: 'Agents’ own templates' })).toBeTruthy();
    expect(screen.getByText('As the server had them at', { exact: false })).toBeTruthy();
    expect(fake.askedOf('agents/refresh')).toHaveLength(1);
  });

  it('sort by each column and back, and those without enough data stay last', async () => {
    open();
    const table = await pickTeam();
    const press = (name: string): void => {
      fireEvent.click(within(table).getByRole('button', { name }));
    };
    press('Median');
    await waitFor(() => expect(names(table)).toEqual(['dan', 'ann', 'bob', 'cyd']));
    expect(within(table).getByRole('columnheader', { name: 'Median' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    press('Median');
    await waitFor(() => expect(names(table)).toEqual(['bob', 'ann', 'dan', 'cyd']));
    press('Agent');
    await waitFor(() => expect(names(table)).toEqual(['ann', 'bob', 'cyd', 'dan']));
  });

  it('show one agent at a press on the name, with the same choices', async () => {
    const fake = open();
    const table = await pickTeam();
    fireEvent.change(screen.getByLabelText('Platform'), { target: { value: 'facebook' } });
    fireEvent.click(within(table).getByRole('button', { name: 'ann' }));
    await waitFor(() =>
      expect(fake.askedOf('agents/numbers').at(-1)).toMatchObject({
        agent: 'ann',
        filter: { platform: 'facebook' },
      }),
    );
    expect(screen.getByLabelText<HTMLSelectElement>('Whose replies').value).toBe('of ann');
    await waitFor(() => expect(screen.queryByRole('table', { name: 'Replies by agent' })).toBeNull());
    expect(screen.getByRole('rowheader', { name: 'Facebook' }).parentElement?.children[1]?.textContent).toBe(
      '12',
    );
  });

  it('go into a file in the order of the table', async () => {
    let saved: Blob | null = null;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'blob:x';
    });
    open();
    await pickTeam();
    fireEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    await screen.findByText('Saved as riposte-agents.csv.');
    const lines = (await (saved as Blob | null)?.text())?.split('\r\n').map((line) => line.split(',')[0]);
    expect(lines).toEqual(['agent', 'bob', 'ann', 'dan', 'cyd', '']);
  });

  it('say whose are missing, and that the server is away', async () => {
    const fake = open();
    fake.on('agents/numbers', (asked) => {
      const whole = answer(asked);
      return whole && { ...whole, trouble: 'offline', unread: ['ann', 'cyd'] };
    });
    await pickTeam();
    expect(screen.getByText('The server shows no numbers of ann and cyd.', { exact: false })).toBeTruthy();
    const away =
      'The team server can’t be reached: no network, a wrong address, or a certificate that this browser does not trust.';
    expect(screen.getByText(away, { exact: false })).toBeTruthy();
  });
});
