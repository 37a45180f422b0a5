// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { draftOf, type Template } from '../../../../src/domain/template';
import { PopupApp } from '../../../../src/ui/popup/popup-app';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount } from '../mount';
import { sampleTemplates, template } from '../sample-templates';

const now = template('t-pickup', { title: 'Pick-up', body: 'Come by after 10:00.', folder: 'Shop' });

/** Former states of `now`, newest first. */
const former: readonly Template[] = [
  { ...now, body: 'Come by after 9:00.', updatedAt: now.updatedAt - 60_000 },
  { ...now, body: 'Come by after 9:00.', folder: '', updatedAt: now.updatedAt - 120_000 },
];

async function openHistory(id = 't-pickup'): Promise<FakeBackground> {
  const fake = fakeBackground([...sampleTemplates, now, template('tpl:x', { title: 'Of the team' })]);
  fake.on('templates/versions', ({ id }) =>
    (id === now.id ? former : []).map((one, at) => ({
      ...{ id: `v${at}`, updatedAt: one.updatedAt, replacedAt: one.updatedAt + 60_000 },
      draft: draftOf(one) as never,
    })),
  );
  location.hash = `#edit/${id}`;
  mount(<PopupApp />, fake);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Title')));
  return fake;
}

const historyButton = () => screen.queryByRole('button', { name: 'History' });

async function lookBack(): Promise<HTMLElement> {
  fireEvent.click(historyButton() as HTMLElement);
  return screen.findByRole('region', { name: 'History' });
}

/** Versions as their heads read, with the words on what they changed. */
const heads = (pane: HTMLElement) =>
  within(within(pane).getByRole('list'))
    .getAllByRole('button')
    .filter((button) => button.hasAttribute('aria-expanded'));

describe('the history of a template', () => {
  it('lists the present and what was before, each with what it changed', async () => {
    await openHistory();
    const pane = await lookBack();
    await waitFor(() => expect(heads(pane)).toHaveLength(3));
    expect(heads(pane).map((head) => head.querySelector('.version-what')?.textContent)).toEqual([
      'Body',
      'Folder',
      'Oldest kept',
    ]);
    expect(heads(pane)[0]?.textContent).toContain('Now');
    expect(document.activeElement?.textContent).toBe('History of “Pick-up”');
  });

  it('shows differences word by word, told to eye and ear without colour', async () => {
    await openHistory();
    const pane = await lookBack();
    await waitFor(() => expect(heads(pane)).toHaveLength(3));
    expect(pane.querySelector('dd')?.textContent).toBe('Come by after Removed:9Added:10:00.');
    expect([pane.querySelector('del'), pane.querySelector('ins')].map((mark) => mark?.textContent)).toEqual([
      'Removed:9',
      'Added:10',
    ]);
    fireEvent.click(heads(pane)[1] as HTMLElement);
    await waitFor(() => expect(heads(pane)[1]?.getAttribute('aria-expanded')).toBe('true'));
    expect(heads(pane)[0]?.getAttribute('aria-expanded')).toBe('false');
    expect(pane.querySelector('ins')?.textContent).toBe('Added:Shop');
  });

  it('brings a version back, once, and takes that back too', async () => {
    const fake = await openHistory();
    fake.on('templates/restore-version', () => ({ ...former[0], updatedAt: fake.time }) as never);
    fake.on('templates/undo-change', () => null);
    const pane = await lookBack();
    await waitFor(() => expect(heads(pane)).toHaveLength(3));
    expect(within(pane).queryByRole('button', { name: 'Restore this version' })).toBeNull();
    fireEvent.click(heads(pane)[1] as HTMLElement);
    fireEvent.click(await within(pane).findByRole('button', { name: 'Restore this version' }));
    expect(await screen.findByText(/^The version of .* is back\.$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('The restore is undone.')).toBeTruthy();
    const [asked] = fake.askedOf('templates/restore-version');
    expect(asked?.version).toBe('v0');
    expect(fake.askedOf('templates/undo-change')).toEqual([{ change: asked?.once }]);
  });

  it('says when a version is no longer kept', async () => {
    const fake = await openHistory();
    fake.on('templates/restore-version', () => null);
    const pane = await lookBack();
    await waitFor(() => expect(heads(pane)).toHaveLength(3));
    fireEvent.click(heads(pane)[1] as HTMLElement);
    fireEvent.click(await within(pane).findByRole('button', { name: 'Restore this version' }));
    expect(await screen.findByText('This version is no longer kept.')).toBeTruthy();
  });

  it('never takes the place of unsaved work', async () => {
    await openHistory();
    fireEvent.input(screen.getByLabelText('Title'), { target: { value: 'Mine' } });
    const pane = await lookBack();
    await waitFor(() => expect(heads(pane)).toHaveLength(3));
    fireEvent.click(heads(pane)[2] as HTMLElement);
    await waitFor(() => expect(heads(pane)[2]?.getAttribute('aria-expanded')).toBe('true'));
    expect(within(pane).queryByRole('button', { name: 'Restore this version' })).toBeNull();
    expect(within(pane).getByText(/Save or discard your changes/)).toBeTruthy();
    fireEvent.keyDown(pane, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(historyButton()));
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Mine');
  });

  it('is honest about having none, and is not offered for the team’s', async () => {
    await openHistory('t-hours');
    const pane = await lookBack();
    expect(await within(pane).findByText(/Each save will keep what was there before/)).toBeTruthy();
    location.hash = '#edit/tpl:x';
    fireEvent(window, new Event('hashchange'));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Of the team'));
    expect(historyButton()).toBeNull();
  });
});
