// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { PopupApp } from '../../../../src/ui/popup/popup-app';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount, unmountAll } from '../mount';
import { sampleTemplates, template } from '../sample-templates';

const archived = template('Old greeting', { archived: true, body: 'An old greeting' });

const rows = () => [...document.querySelectorAll<HTMLElement>('.template-row')];
const titles = () => rows().map((row) => row.querySelector('.row-title')?.textContent ?? '');
const chosen = () =>
  rows()
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => row.querySelector('.row-title')?.textContent ?? '');
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

function pick(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function sortBy(order: string): void {
  fireEvent.click(document.querySelector('.list-tools button[aria-haspopup=menu]') as HTMLElement);
  fireEvent.click(screen.getByRole('menuitem', { name: order }));
}

async function openList(
  fake: FakeBackground = fakeBackground([...sampleTemplates, archived]),
): Promise<{ fake: FakeBackground; list: HTMLElement }> {
  mount(<PopupApp />, fake);
  return { fake, list: await screen.findByRole('listbox', { name: 'Templates' }) };
}

describe('a search whose results come late', () => {
  it('keeps the list that has the focus, and starts it at the best match', async () => {
    const { list } = await openList();
    const field = screen.getByRole('searchbox', { name: 'Search templates' });
    fireEvent.input(field, { target: { value: 'refund' } });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(list, { key: 'End' });
    expect(titles().length).toBeGreaterThan(2);
    await waitFor(() => expect(titles()[0]).toBe('Refund is on its way'));
    expect(document.activeElement).toBe(list);
    fireEvent.keyDown(list, { key: ' ' });
    await waitFor(() => expect(chosen()).toEqual(['Refund is on its way']));
  });
});

describe('the filters', () => {
  it('leave archived templates out until they are asked for', async () => {
    await openList();
    expect(titles()).not.toContain('Old greeting');
    expect(screen.getByText('6 of 7 templates')).toBeTruthy();
    fireEvent.click(button('Filter'));
    pick('Show', 'archived');
    expect(titles()).toEqual(['Old greeting']);
    expect(button('1 filter').getAttribute('aria-expanded')).toBe('true');
  });

  it('narrow by folder with what is in it, label, platform and purpose, together', async () => {
    await openList();
    fireEvent.click(button('Filter'));
    const folder = screen.getByLabelText<HTMLSelectElement>('In folder');
    expect([...folder.options].map(({ text }) => text.trim())).toEqual([
      ...['Any folder', 'No folder', 'Complaints (1)', 'Offers (1)', 'Orders (3)', 'Delays (1)'],
    ]);
    pick('In folder', 'Orders');
    expect(titles()).toEqual(['Delivery is late', 'Order details', 'Refund is on its way']);
    pick('With label', 'first reply');
    expect(titles()).toEqual(['Order details']);
    fireEvent.click(button('Clear filters'));
    expect(titles()).toHaveLength(6);
    pick('With purpose', 'public');
    expect(titles()).toEqual(['From a comment to a message']);
  });

  it('can be set in the folders beside the list, one stop for Tab, arrows within', async () => {
    await openList();
    const nav = screen.getByRole('navigation', { name: 'Folders' });
    const entries = within(nav).getAllByRole('button');
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      ...['All templates 6', 'Complaints 1', 'Offers 1', 'Orders 3', 'Delays 1', 'Archived 1'],
    ]);
    entries[0]?.focus();
    fireEvent.keyDown(entries[0] as HTMLElement, { key: 'End' });
    expect(document.activeElement).toBe(entries[5]);
    fireEvent.click(entries[3] as HTMLElement);
    expect(titles()).toEqual(['Delivery is late', 'Order details', 'Refund is on its way']);
    expect(within(nav).getByRole('button', { current: true }).textContent).toBe('Orders 3');
    expect(entries.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0, -1, -1]);
    fireEvent.click(entries[5] as HTMLElement);
    expect(titles()).toEqual(['Old greeting']);
  });

  it('hold for a search, and say what they hide', async () => {
    await openList();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'old greeting' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Look everywhere' }));
    await waitFor(() => expect(titles()).toEqual(['Old greeting']));
  });
});

describe('the order', () => {
  it('goes by use on request, shows uses, and is kept', async () => {
    const fake = fakeBackground([
      template('A'),
      { ...template('B'), uses: 3, usedAt: 1_750_000_000_000 },
      { ...template('C'), uses: 12, usedAt: 1_740_000_000_000 },
    ]);
    await openList(fake);
    sortBy('Most used first');
    expect(titles()).toEqual(['C', 'B', 'A']);
    expect(screen.getByText('12×').title).toMatch(/^Used 12 times, last .*2025/);
    sortBy('Last used first');
    expect(titles()).toEqual(['B', 'C', 'A']);
    unmountAll();
    await openList(fake);
    expect(titles()).toEqual(['B', 'C', 'A']);
  });
});

describe('selecting', () => {
  it('goes with the keyboard alone: Space, Shift with arrows, Ctrl+A, Esc', async () => {
    const { list } = await openList();
    fireEvent.keyDown(list, { key: ' ' });
    expect(chosen()).toEqual(['Autumn offer']);
    expect(list.getAttribute('aria-multiselectable')).toBe('true');
    fireEvent.keyDown(list, { key: 'ArrowDown', shiftKey: true });
    expect(chosen()).toEqual(['Autumn offer', 'Delivery is late']);
    fireEvent.keyDown(list, { key: ' ' });
    expect(chosen()).toEqual(['Autumn offer']);
    fireEvent.keyDown(list, { key: 'a', ctrlKey: true });
    expect(screen.getByText('6 selected')).toBeTruthy();
    fireEvent.keyDown(list, { key: 'Escape' });
    expect(list.getAttribute('aria-multiselectable')).toBeNull();
    expect(chosen()).toEqual([]);
  });

  it('goes with the pointer: Ctrl picks one more, Shift a range; a plain click then picks, not opens', async () => {
    await openList();
    const row = (at: number) => rows()[at] as HTMLElement;
    fireEvent.click(row(0), { ctrlKey: true });
    fireEvent.click(row(2), { shiftKey: true });
    fireEvent.click(row(4));
    expect(chosen()).toEqual([
      'Autumn offer',
      'Delivery is late',
      'From a comment to a message',
      'Order details',
    ]);
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('hears picks that come faster than the list is painted', async () => {
    await openList();
    act(() => {
      for (const row of rows().slice(0, 3))
        row.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    });
    expect(screen.getByText('3 selected')).toBeTruthy();
  });

  it('lets go of what a filter hides, so that nothing is changed unseen', async () => {
    const { list } = await openList();
    fireEvent.keyDown(list, { key: 'a', ctrlKey: true });
    fireEvent.click(button('Filter'));
    pick('In folder', 'Orders');
    expect(screen.getByText('3 selected')).toBeTruthy();
  });
});

describe('a change of many', () => {
  it('moves, labels and sets platforms and purpose in one step, undone as one', async () => {
    const { fake, list } = await openList();
    const before = fake.templates;
    fireEvent.click(button('Filter'));
    pick('In folder', 'Orders');
    fireEvent.keyDown(list, { key: 'a', ctrlKey: true });
    fireEvent.click(button('Edit the selected'));
    const form = screen.getByRole('form', { name: 'Edit 3 templates' });
    const apply = within(form).getByRole('button', { name: 'Change 3 templates' });
    expect(apply.getAttribute('aria-disabled')).toBe('true');
    pick('Move to folder', '+');
    fireEvent.input(screen.getByLabelText('New folder name'), { target: { value: 'Shop/Orders' } });
    fireEvent.input(screen.getByLabelText('Add labels'), { target: { value: 'checked,' } });
    fireEvent.click(within(screen.getByRole('group', { name: 'Take labels away' })).getByLabelText('orders'));
    pick('Usable on', 'some');
    fireEvent.click(screen.getByLabelText('X'));
    pick('Set purpose', 'public');
    fireEvent.click(button('Change 3 templates'));
    expect(await screen.findByText('3 templates changed.')).toBeTruthy();
    expect(fake.askedOf('templates/change-many')).toEqual([
      {
        once: expect.any(String),
        ids: ['t-delay', 't-order', 't-refund'],
        change: {
          ...{ folder: 'Shop/Orders', addLabels: ['checked'], removeLabels: ['orders'] },
          ...{ platforms: ['x'], purpose: 'public' },
        },
      },
    ]);
    fireEvent.click(button('Undo'));
    await screen.findByText('Undone.');
    expect(fake.templates).toEqual(before);
  });

  it('archives and takes out of the archive', async () => {
    const { fake, list } = await openList();
    fireEvent.keyDown(list, { key: ' ' });
    fireEvent.keyDown(list, { key: 'ArrowDown', shiftKey: true });
    fireEvent.click(button('Archive'));
    expect(await screen.findByText('2 templates archived.')).toBeTruthy();
    await waitFor(() => expect(titles()).not.toContain('Autumn offer'));
    fireEvent.click(button('Filter'));
    pick('Show', 'archived');
    fireEvent.keyDown(screen.getByRole('listbox'), { key: 'a', ctrlKey: true });
    fireEvent.click(button('Take out of the archive'));
    expect(await screen.findByText('3 templates back in use.')).toBeTruthy();
    expect(fake.templates.every((one) => !one.archived)).toBe(true);
  });

  it('deletes with one undo', async () => {
    const { fake, list } = await openList();
    fireEvent.keyDown(list, { key: 'a', ctrlKey: true });
    fireEvent.keyDown(list, { key: 'Delete' });
    expect(await screen.findByText('6 templates deleted.')).toBeTruthy();
    expect(fake.templates).toHaveLength(1);
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(titles()).toHaveLength(6));
  });

  it('says why when it does not work, and changes nothing', async () => {
    const { fake, list } = await openList();
    fake.on('templates/change-many', () => ({ ok: false, reason: 'failed', detail: 'disk full' }));
    fireEvent.keyDown(list, { key: ' ' });
    fireEvent.click(button('Archive'));
    expect(await screen.findByText(/disk full/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

it('tells in the editor how often a template was used', async () => {
  const used = { ...template('Often'), uses: 12, usedAt: 1_750_000_000_000 };
  await openList(fakeBackground([used, template('Never')]));
  fireEvent.click(await screen.findByRole('option', { name: /^Often/ }));
  expect(await screen.findByText(/^Used 12 times, last .*2025/)).toBeTruthy();
  fireEvent.click(screen.getByRole('option', { name: /^Never/ }));
  expect(await screen.findByText('Never used')).toBeTruthy();
});

it('archives one template from its editor, and says where it went', async () => {
  const { fake } = await openList();
  fireEvent.click(await screen.findByRole('option', { name: /^Opening hours/ }));
  await screen.findByRole('form', { name: 'Edit template' });
  fireEvent.click(button('Archive'));
  expect(await screen.findByText('Archived “Opening hours”.')).toBeTruthy();
  expect(fake.askedOf('templates/change-many')[0]).toMatchObject({
    ids: ['t-hours'],
    change: { archived: true },
  });
});
