// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import type { TeamState } from '../../../../src/contract/team-shapes';
import { PopupApp } from '../../../../src/ui/popup/popup-app';
import { template } from '../../store/samples';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount } from '../mount';

function inTeam(editor: boolean): FakeBackground {
  const background = fakeBackground([
    template('tpl:1', { title: 'Theirs', body: 'Hi' }),
    template('own', { title: 'Mine' }),
  ]);
  const state: NonNullable<TeamState> = {
    ...{ place: { url: 'https://couch.example', team: 'north' }, signIn: 'basic', user: 'bob' },
    ...{
      rights: { editor, lead: false },
      templates: 1,
      lastSyncAt: 1,
      trouble: null,
      notBefore: 0,
      pending: 0,
    },
    ...{ refused: [], conflicts: [], missing: 0, suggestions: [], decides: [] },
  };
  background.on('team/state', () => state);
  background.on('team/suggest', () => null);
  background.on('team/share', () => ({ shared: 1 }));
  return background;
}

async function open(background: FakeBackground, id: string): Promise<void> {
  location.hash = `#edit/${encodeURIComponent(id)}`;
  mount(<PopupApp />, background);
  await screen.findByLabelText('Body');
}

it('marks the team’s templates in the list', async () => {
  mount(<PopupApp />, inTeam(false));
  const row = await screen.findByRole('option', { name: /^Theirs/ });
  expect(row.textContent).toContain('Team');
  expect(screen.getByRole('option', { name: /^Mine/ }).textContent).not.toContain('Team');
});

it('lets an agent suggest a change instead of saving it, and copy it to their own', async () => {
  const background = inTeam(false);
  await open(background, 'tpl:1');
  await screen.findByText(/Only editors change it/);
  // Only texts can be suggested.
  expect(screen.getByLabelText('Folder').closest('fieldset:disabled')).toBeTruthy();
  expect(screen.getByLabelText('Body').closest('fieldset:disabled')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Copy to mine' })).toBeTruthy();
  fireEvent.input(screen.getByLabelText('Body'), { target: { value: 'Hello there' } });
  fireEvent.input(screen.getByLabelText('Why'), { target: { value: ' Warmer ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Suggest change' }));
  await waitFor(() => expect(background.askedOf('team/suggest')).toHaveLength(1));
  expect(background.askedOf('team/suggest')[0]).toMatchObject({
    about: 'tpl:1',
    title: 'Theirs',
    body: 'Hello there',
    note: 'Warmer',
    variants: [{ language: 'es', platform: null, body: 'Hola' }],
  });
  expect(background.askedOf('templates/save')).toEqual([]);
});

it('lets an editor save it, and share an own one with the team', async () => {
  const background = inTeam(true);
  await open(background, 'own');
  fireEvent.click(await screen.findByRole('button', { name: 'Share with team' }));
  await waitFor(() => expect(background.askedOf('team/share')).toMatchObject([{ ids: ['own'] }]));
  expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  expect(screen.queryByLabelText('Why')).toBeNull();
});
