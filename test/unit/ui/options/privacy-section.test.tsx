// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { OptionsApp } from '../../../../src/ui/options/options-app';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount } from '../mount';

async function openOptions(prepare: (fake: FakeBackground) => void = () => {}): Promise<FakeBackground> {
  const fake = fakeBackground();
  prepare(fake);
  mount(<OptionsApp />, fake);
  await screen.findByRole('region', { name: 'Privacy' });
  return fake;
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const ana = {
  ...{ conversation: 'h1', platform: 'instagram' as const, name: 'Ana Ruiz' },
  ...{ waits: true, note: false, replies: 2 },
};

function type(field: HTMLElement, value: string): void {
  fireEvent.input(field, { target: { value } });
}

async function findAna(): Promise<FakeBackground> {
  const fake = await openOptions((fake) => fake.on('privacy/contacts', () => [ana]));
  type(region('Privacy').getByLabelText('Name or handle'), 'ana');
  await region('Privacy').findByText('Ana Ruiz');
  return fake;
}

describe('privacy', () => {
  it('counts what is kept', async () => {
    await openOptions();
    expect((await region('Privacy').findByText('Replies')).nextSibling?.textContent).toBe('12');
  });

  it('shows what is kept about a contact, and erases it once the toast is gone', async () => {
    const fake = await findAna();
    expect(region('Privacy').getByText(/waits, 2 replies/)).toBeTruthy();
    fireEvent.click(region('Privacy').getByRole('button', { name: 'Erase Ana Ruiz' }));
    expect(region('Privacy').queryByText('Ana Ruiz')).toBeNull();
    expect(fake.askedOf('privacy/erase-contact')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(fake.askedOf('privacy/erase-contact')).toEqual([{ conversation: 'h1' }]);
  });

  it('takes the erasing of a contact back', async () => {
    const fake = await findAna();
    fireEvent.click(region('Privacy').getByRole('button', { name: 'Erase Ana Ruiz' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(region('Privacy').getByText('Ana Ruiz')).toBeTruthy();
    expect(fake.askedOf('privacy/erase-contact')).toEqual([]);
  });

  it('says when nothing is kept about a name, and asks nobody about a single letter', async () => {
    const fake = await openOptions();
    const field = region('Privacy').getByLabelText('Name or handle');
    type(field, 'z');
    expect(fake.askedOf('privacy/contacts')).toEqual([]);
    type(field, 'zoe');
    expect(await region('Privacy').findByText('Nothing is kept about “zoe”.')).toBeTruthy();
  });

  it('erases everything, drafts too, only once the word is typed', async () => {
    const fake = await openOptions();
    localStorage.setItem('riposte.draft.new', '{}');
    const button = region('Privacy').getByRole<HTMLButtonElement>('button', { name: 'Erase everything' });
    fireEvent.click(button);
    expect(fake.askedOf('privacy/erase-all')).toEqual([]);
    type(region('Privacy').getByLabelText('Type ERASE to confirm'), 'erase');
    fireEvent.click(button);
    expect(await screen.findByText('Everything is erased. Riposte begins anew.')).toBeTruthy();
    expect(fake.askedOf('privacy/erase-all')).toHaveLength(1);
    expect(localStorage.length).toBe(0);
  });
});

describe('corrections of parts', () => {
  it('are saved by platform and part, and removed with undo', async () => {
    const fake = await openOptions();
    const health = region('Health');
    fireEvent.change(health.getByLabelText('Part'), { target: { value: 'messages' } });
    type(health.getByLabelText('Selectors, one per line'), ' main [role="log"]\n\n.list ');
    fireEvent.click(health.getByRole('button', { name: 'Use these selectors' }));
    const wanted = { instagram: { messages: ['main [role="log"]', '.list'] } };
    await waitFor(() => expect(fake.settings.partCorrections).toEqual(wanted));
    fireEvent.click(
      health.getByRole('button', { name: 'Remove the correction of the messages on Instagram' }),
    );
    await waitFor(() => expect(fake.settings.partCorrections).toEqual({ instagram: {} }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(fake.settings.partCorrections).toEqual(wanted));
  });

  it('that are no selectors are refused by their line', async () => {
    const fake = await openOptions();
    const health = region('Health');
    const refused = async (text: string, sentence: string): Promise<void> => {
      type(health.getByLabelText('Selectors, one per line'), text);
      fireEvent.click(health.getByRole('button', { name: 'Use these selectors' }));
      expect(await health.findByText(sentence)).toBeTruthy();
    };
    await refused('  ', 'Write at least one selector.');
    await refused('main\n[role=', 'Line 2 is no CSS selector.');
    await refused(`.${'a'.repeat(300)}`, 'Line 1 is longer than 300 characters.');
    await refused('a\n'.repeat(11), 'At most 10 selectors.');
    expect(fake.askedOf('settings/save')).toEqual([]);
  });
});

describe('settings that others decide', () => {
  it('are marked and can’t be changed; the rest is the agent’s own', async () => {
    await openOptions((fake) =>
      fake.on('settings/decided', () => ({ team: ['targets', 'keys'], managed: ['keys'] })),
    );
    const targets = region('Targets and office hours');
    expect(await targets.findByText('Your team decides this.')).toBeTruthy();
    expect(targets.getByLabelText('Reply within (minutes)').closest('fieldset')?.disabled).toBe(true);
    expect(targets.getByLabelText('Count office hours only').closest('fieldset')?.disabled).toBe(false);
    expect(region('Keys').getByText('Your IT department decides this.')).toBeTruthy();
    expect(screen.getByText(/Some settings are decided/)).toBeTruthy();
  });

  it('are none for a lone agent, and the page says so', async () => {
    await openOptions();
    expect(screen.getByText('All settings here are your own.')).toBeTruthy();
  });
});
