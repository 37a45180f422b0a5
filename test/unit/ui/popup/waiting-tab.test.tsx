// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../../../src/contract/calls';
import { PopupApp } from '../../../../src/ui/popup/popup-app';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount } from '../mount';

const minute = 60_000;

function wait(fake: FakeBackground, conversation: string, part: Partial<Waiting> = {}): Waiting {
  return {
    conversation,
    platform: 'instagram',
    name: conversation,
    url: `https://www.instagram.com/direct/t/${conversation}/`,
    wait: {
      start: { at: fake.time - 4 * minute, precision: 'exact' },
      dueAt: fake.time + 11 * minute,
      soonAt: fake.time + 6 * minute,
      snoozedUntil: null,
      request: false,
    },
    ...part,
  };
}

async function openWith(make: (fake: FakeBackground) => Waiting[]): Promise<FakeBackground> {
  const fake = fakeBackground();
  fake.waiting = make(fake);
  location.hash = '#waiting';
  mount(<PopupApp />, fake);
  await waitFor(() =>
    expect(screen.queryByRole('list') ?? screen.queryByText('Nobody is waiting')).toBeTruthy(),
  );
  return fake;
}

const rows = () =>
  within(screen.getByRole('list', { name: 'Waiting conversations' })).getAllByRole('listitem');
const row = (index: number) => within(rows()[index] ?? document.body);

describe('the waiting list', () => {
  it('says that nobody waits', async () => {
    await openWith(() => []);
    expect(screen.getByText('Nobody is waiting')).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('keeps the background’s order, with a clock on each', async () => {
    const fake = await openWith((fake) => [
      wait(fake, 'Ana', {
        wait: {
          ...wait(fake, '').wait,
          start: { at: fake.time - 125 * minute, precision: 'at-least' },
          dueAt: fake.time - 1,
        },
      }),
      wait(fake, 'Bo', { platform: 'linkedin', name: null }),
    ]);
    expect(row(0).getByRole('timer').getAttribute('aria-label')).toBe('Waiting ≥ 2 h 5 min, late');
    expect(row(0).getByRole('img', { name: 'Instagram' })).toBeTruthy();
    expect(row(1).getByRole('timer').getAttribute('aria-label')).toBe('Waiting 4 min, 11 min left');
    expect(row(1).getByText('Someone on LinkedIn')).toBeTruthy();
    expect(fake.askedOf('conversations/waiting')).toHaveLength(1);
  });

  it('opens the conversation’s address', async () => {
    const fake = await openWith((fake) => [wait(fake, 'Ana'), wait(fake, 'Docked', { url: null })]);
    fireEvent.click(row(0).getByRole('button', { name: 'Open' }));
    expect(fake.opened).toEqual(['https://www.instagram.com/direct/t/Ana/']);
    expect(row(1).queryByRole('button', { name: 'Open' })).toBeNull();
  });

  it('snoozes for an hour, and takes it back', async () => {
    const fake = await openWith((fake) => [wait(fake, 'Ana')]);
    fireEvent.click(row(0).getByRole('button', { name: 'Snooze' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: '1 hour' }));
    expect(await row(0).findByText(/^Snoozed until/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(row(0).queryByText(/^Snoozed until/)).toBeNull());
    expect(fake.askedOf('conversations/snooze')).toEqual([
      { conversation: 'Ana', until: fake.time + 60 * minute },
      { conversation: 'Ana', until: null },
    ]);
  });
});

it('snoozes until the next message', async () => {
  const fake = await openWith((fake) => [wait(fake, 'Ana')]);
  fireEvent.click(row(0).getByRole('button', { name: 'Snooze' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Until the next message' }));
  expect(await row(0).findByText('Snoozed until the next message')).toBeTruthy();
  fireEvent.click(row(0).getByRole('button', { name: 'Wake' }));
  await waitFor(() => expect(row(0).getByRole('button', { name: 'Snooze' })).toBeTruthy());
  expect(fake.askedOf('conversations/snooze').map((asked) => asked.until)).toEqual([8_640_000_000_000, null]);
});

describe('"No reply needed"', () => {
  it('takes the row away at once, and Undo brings it back before the background heard of it', async () => {
    const fake = await openWith((fake) => [wait(fake, 'Ana'), wait(fake, 'Bo')]);
    fireEvent.click(row(0).getByRole('button', { name: 'No reply needed' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(fake.askedOf('conversations/dismiss')).toEqual([]);
  });

  it('is told when the toast is dismissed', async () => {
    const fake = await openWith((fake) => [wait(fake, 'Ana'), wait(fake, 'Bo')]);
    fireEvent.click(row(0).getByRole('button', { name: 'No reply needed' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(fake.askedOf('conversations/dismiss')).toEqual([{ conversation: 'Ana' }]));
    await waitFor(() => expect(rows()).toHaveLength(1));
  });

  it('is told for each when one follows the other', async () => {
    const fake = await openWith((fake) => [wait(fake, 'Ana'), wait(fake, 'Bo')]);
    fireEvent.click(row(0).getByRole('button', { name: 'No reply needed' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    fireEvent.click(row(0).getByRole('button', { name: 'No reply needed' }));
    await waitFor(() => expect(fake.askedOf('conversations/dismiss')).toEqual([{ conversation: 'Ana' }]));
    expect(screen.getByText('Bo needs no reply.')).toBeTruthy();
  });

  it('is told when the popup closes', async () => {
    const fake = await openWith((fake) => [wait(fake, 'Ana')]);
    fireEvent.click(row(0).getByRole('button', { name: 'No reply needed' }));
    await screen.findByText('Ana needs no reply.');
    fireEvent(window, new Event('pagehide'));
    expect(fake.askedOf('conversations/dismiss')).toEqual([{ conversation: 'Ana' }]);
  });
});
