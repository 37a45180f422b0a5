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
    windowEndsAt: null,
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
    expect(fake.askedOf('conversations/open')).toEqual([{ conversation: 'Ana' }]);
    await waitFor(() => expect(fake.opened).toEqual(['https://www.instagram.com/direct/t/Ana/']));
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
  it('is told at once and takes the row away, and Undo brings it back', async () => {
    const fake = await openWith((fake) => [wait(fake, 'Ana'), wait(fake, 'Bo')]);
    fireEvent.click(row(0).getByRole('button', { name: 'No reply needed' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(fake.askedOf('conversations/dismiss')).toEqual([{ conversation: 'Ana' }]);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    const url = 'https://www.instagram.com/direct/t/Ana/';
    expect(fake.askedOf('conversations/restore')).toEqual([{ conversation: 'Ana', name: 'Ana', url }]);
  });

  it('that fails leaves the row and says so', async () => {
    const fake = await openWith((fake) => [wait(fake, 'Ana')]);
    fake.on('conversations/dismiss', () => ({ ok: false, reason: 'failed', detail: '', code: 'disk-full' }));
    fireEvent.click(row(0).getByRole('button', { name: 'No reply needed' }));
    expect(await screen.findByText('The disk is full.', { exact: false })).toBeTruthy();
    expect(rows()).toHaveLength(1);
  });
});

it('tells how long the platform’s own window is open, where it has one', async () => {
  await openWith((fake) => [
    wait(fake, 'Ana', { windowEndsAt: fake.time + 200 * minute }),
    wait(fake, 'Bo', { windowEndsAt: fake.time - minute }),
    wait(fake, 'Cy'),
  ]);
  expect(row(0).getByText('3 h left of the platform’s window')).toBeTruthy();
  expect(row(1).getByText('The platform’s window is over')).toBeTruthy();
  expect(row(2).queryByText(/window/)).toBeNull();
});
