// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TeamState } from '../../../../src/contract/team-shapes';
import { Toasts } from '../../../../src/ui/kit/toasts';
import { TeamRegion } from '../../../../src/ui/team/team-region';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount, unmountAll } from '../mount';

const connected: NonNullable<TeamState> = {
  ...{ place: { url: 'https://couch.example', team: 'north' }, signIn: 'basic', user: 'bob' },
  ...{ rights: { editor: false, lead: false }, templates: 12, lastSyncAt: Date.UTC(2026, 2, 4, 9) },
  ...{ trouble: null, notBefore: 0, pending: 0, refused: [], conflicts: [], missing: 0 },
  ...{ suggestions: [], decides: [] },
};

let background: FakeBackground;

beforeEach(() => {
  background = fakeBackground();
  background.on('team/watch', () => ({ ok: false, reason: 'gone', detail: '' }));
});

async function show(state: TeamState): Promise<void> {
  background.on('team/state', () => state);
  mount(
    <Toasts>
      <TeamRegion />
    </Toasts>,
    background,
  );
  await screen.findByRole('button', { name: state ? 'Sync now' : 'Connect' });
}

function type(label: string, text: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
}

describe('without a team', () => {
  it('connects with what is typed, and the password is gone from the page afterwards', async () => {
    background.on('team/connect', () => ({ user: 'bob' }));
    await show(null);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Connect' });
    expect(button.disabled).toBe(true);
    type('Server address', 'couch.example');
    type('Team name', 'north');
    type('User name', 'bob');
    type('Password', 'hush-hush');
    expect(screen.getByLabelText('Password').getAttribute('type')).toBe('password');
    fireEvent.click(button);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe(''));
    expect(background.askedOf('team/connect')).toEqual([
      {
        place: { url: 'couch.example', team: 'north' },
        credentials: { kind: 'basic', user: 'bob', password: 'hush-hush' },
      },
    ]);
  });

  it('an invitation pasted as the address fills in the rest', async () => {
    await show(null);
    type('Server address', 'https://couch.example/#riposte-team=north&user=ana');
    expect(screen.getByLabelText<HTMLInputElement>('Team name').value).toBe('north');
    expect(screen.getByLabelText<HTMLInputElement>('User name').value).toBe('ana');
    expect(screen.getByLabelText<HTMLInputElement>('Server address').value).toBe('https://couch.example');
  });

  it('says in words what the server has against it', async () => {
    background.on('team/connect', () => ({ refused: 'unauthorized' }));
    await connectWith();
    expect(await screen.findByText(/does not accept this sign-in/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Allow access/ })).toBeNull();
  });

  it('offers to let Riposte reach a server that cannot be reached, this one only', async () => {
    background.on('team/connect', () => ({ refused: 'offline' }));
    await connectWith();
    fireEvent.click(await screen.findByRole('button', { name: 'Allow access to couch.example' }));
    await waitFor(() => expect(background.askedOf('team/connect')).toHaveLength(2));
    expect(background.opened).toEqual(['allow https://couch.example']);
  });

  it('asks the server for nothing', async () => {
    await show(null);
    expect(background.asked.map(({ call }) => call)).toEqual(['team/state', 'team/offer']);
  });
});

describe('setting up', () => {
  it('makes accounts with passwords that are shown once, and an invitation without one for each', async () => {
    background.on('team/set-up', ({ members }) => ({
      created: true,
      added: (members ?? []).map(({ name }) => name),
      known: [],
    }));
    await show(null);
    fireEvent.click(screen.getByRole('button', { name: 'Set up a new team' }));
    type('Server address', 'https://couch.example');
    type('Team name', 'north');
    type('Server admin', 'root');
    type('Admin password', 'admin-secret');
    type('Member 1', 'ana');
    fireEvent.click(screen.getByRole('button', { name: 'Set up team' }));
    const password = await screen.findByLabelText<HTMLInputElement>('Password of ana');
    const [asked] = background.askedOf('team/set-up');
    expect(asked?.admin).toEqual({ kind: 'basic', user: 'root', password: 'admin-secret' });
    expect(asked?.members).toEqual([{ name: 'ana', role: 'editor', password: password.value }]);
    expect(password.value).toMatch(/^[\w]{16}$/u);
    const link = screen.getByLabelText<HTMLInputElement>('Copy invitation link').value;
    expect(link).toBe('https://couch.example/#riposte-team=north&user=ana');
    expect(link).not.toContain(password.value);
    expect(document.body.innerHTML).not.toContain('admin-secret');
  });
});

describe('looking for news while the page is open', () => {
  const looks = () => background.askedOf('team/watch').length;

  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('goes on after a worker died over it', async () => {
    await openRegion();
    expect(looks()).toBe(1);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(looks()).toBe(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(looks()).toBe(2);
  });

  it('asks a server that never lets us wait no more than once a second', async () => {
    background.on('team/watch', () => ({ again: true }));
    await openRegion();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks()).toBeGreaterThanOrEqual(9);
    expect(looks()).toBeLessThanOrEqual(11);
  });

  it('ends when the page closes', async () => {
    background.on('team/watch', () => ({ again: true }));
    await openRegion();
    unmountAll();
    const before = looks();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks()).toBe(before);
  });

  async function openRegion(): Promise<void> {
    background.on('team/state', () => connected);
    mount(
      <Toasts>
        <TeamRegion />
      </Toasts>,
      background,
    );
    await vi.advanceTimersByTimeAsync(50);
  }
});

describe('in a team', () => {
  it('always shows who I am, the last sync and what waits', async () => {
    await show({ ...connected, pending: 3 });
    const status = screen.getByRole('status', { name: 'Sync' });
    expect(status.textContent).toMatch(/In sync since .*3 changes waiting for the server\..*12 templates/);
    expect(screen.getByText('You are bob, agent.')).toBeTruthy();
    expect(screen.queryByText('Settings for everyone')).toBeNull();
  });

  it('shows trouble in words, and when the server is asked again', async () => {
    await show({ ...connected, trouble: { kind: 'offline', at: 1 }, notBefore: Date.UTC(2026, 2, 4, 10) });
    const status = screen.getByRole('status', { name: 'Sync' });
    expect(status.textContent).toMatch(/can’t be reached.*Next try: /);
    fireEvent.click(screen.getByRole('button', { name: 'Sync now' }));
    expect(background.askedOf('team/sync')).toHaveLength(1);
  });

  it('asks for the password again when the server no longer takes it, and keeps everything else', async () => {
    background.on('team/connect', () => ({ user: 'bob' }));
    await show({ ...connected, pending: 2, trouble: { kind: 'unauthorized', at: 1 } });
    type('Password', 'new-secret');
    fireEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
    await waitFor(() => expect(background.askedOf('team/connect')).toHaveLength(1));
    expect(background.askedOf('team/connect')).toEqual([
      { place: connected.place, credentials: { kind: 'basic', user: 'bob', password: 'new-secret' } },
    ]);
    expect(background.askedOf('team/leave')).toEqual([]);
  });

  it('shows what the server refused, why, and lets go of it', async () => {
    background.on('team/discard', () => null);
    await show({ ...connected, refused: [{ id: 'tpl:1', title: 'Delay', reason: 'read-only agent' }] });
    expect(screen.getByText('Only editors may change this.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Discard my change to Delay' }));
    expect(background.askedOf('team/discard')).toEqual([{ ids: ['tpl:1'] }]);
  });

  it('shows both texts of a conflict; an editor chooses', async () => {
    background.on('team/settle', () => null);
    const conflict = {
      id: 'c1',
      title: 'Delay',
      field: 'body',
      kept: 'Sorry!',
      lost: 'So sorry',
      by: 'ana',
      at: 1,
    };
    await show({ ...connected, rights: { editor: true, lead: false }, conflicts: [conflict] });
    const card = screen.getByText('Delay').closest('li') as HTMLElement;
    expect(within(card).getByText('Sorry!')).toBeTruthy();
    expect(within(card).getByText('So sorry')).toBeTruthy();
    expect(within(card).getByText('By ana')).toBeTruthy();
    fireEvent.click(within(card).getByRole('button', { name: 'Use the other' }));
    expect(background.askedOf('team/settle')).toEqual([{ conflict: 'c1', restore: true }]);
  });

  it('an agent sees own suggestions only; an editor takes one over', async () => {
    background.on('team/suggestion', () => null);
    const suggestion = {
      id: 's1',
      by: 'ana',
      at: 1,
      title: 'Delay',
      body: 'Warmer',
      note: 'Please',
      own: false,
    };
    const same = { language: 'it', platform: null, body: 'Uguale' };
    const variants = [same, { language: 'es', platform: null, body: 'Frío' }];
    const warmer = [same, { language: 'es', platform: null, body: 'Cálido' }];
    const suggestions = [
      { ...suggestion, variants: warmer, current: { title: 'Delay', body: 'Cold', variants } },
    ];
    await show({ ...connected, rights: { editor: true, lead: false }, suggestions });
    expect(screen.getByText('Cold')).toBeTruthy();
    expect(screen.getByText('Cálido').previousElementSibling?.textContent).toContain('Español');
    expect(screen.queryByText('Uguale')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(background.askedOf('team/suggestion')).toEqual([{ id: 's1', accept: true }]);
  });

  it('an editor decides settings for everyone', async () => {
    background.on('team/decide', () => null);
    await show({ ...connected, rights: { editor: true, lead: false }, decides: ['targets'] });
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Targets' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('switch', { name: 'Brand' }));
    expect(background.askedOf('team/decide')).toEqual([{ group: 'brand', on: true }]);
  });

  it('says what a replaced server lacks, and puts it back', async () => {
    background.on('team/missing', () => null);
    await show({ ...connected, rights: { editor: true, lead: false }, missing: 4 });
    expect(screen.getByText(/^4 documents are here but no longer on the server/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Put them on the server' }));
    expect(background.askedOf('team/missing')).toEqual([{ putBack: true }]);
  });

  it('signs out only after asking, and says what would be lost', async () => {
    background.on('team/leave', () => null);
    await show({ ...connected, pending: 1 });
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(background.askedOf('team/leave')).toHaveLength(0);
    expect(screen.getByText('1 change has not reached the server and will be lost.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Yes, sign out' }));
    expect(background.askedOf('team/leave')).toHaveLength(1);
  });
});

async function connectWith(): Promise<void> {
  await show(null);
  type('Server address', 'couch.example');
  type('Team name', 'north');
  type('User name', 'bob');
  type('Password', 'hush-hush');
  fireEvent.click(screen.getByRole('button', { name: 'Connect' }));
}

describe('what leads see', () => {
  it('is said in plain words, with the first day and the last sending', async () => {
    const lastSentAt = Date.UTC(2026, 2, 4, 9, 30);
    background.on('agents/sent', () => ({ since: '2026-03-02', lastSentAt, trouble: null }));
    await show(connected);
    await screen.findByText('Shared from Monday, March 2, 2026 on.');
    expect(screen.getByText('They see no contact, no conversation, no text', { exact: false })).toBeTruthy();
    expect(screen.getByRole('status', { name: 'Your numbers' }).textContent).toContain(
      'Last sent Mar 4, 2026',
    );
  });

  it('is nothing while the server has no place for it, and the agent is told', async () => {
    background.on('agents/sent', () => ({ since: '2026-03-02', lastSentAt: null, trouble: 'missing' }));
    await show(connected);
    await screen.findByText('The server has no place for your numbers.', { exact: false });
    expect(screen.getByText('Nothing sent yet.')).toBeTruthy();
  });
});
