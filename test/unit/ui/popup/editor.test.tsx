// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { PopupApp } from '../../../../src/ui/popup/popup-app';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount, unmountAll } from '../mount';
import { sampleTemplates, template } from '../sample-templates';

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

function type(label: string, value: string): void {
  fireEvent.input(field(label), { target: { value } });
}

/** What assistive technology reads with a field. */
function describedBy(element: HTMLElement): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

async function openAt(
  hash: string,
  fake: FakeBackground = fakeBackground(sampleTemplates),
): Promise<FakeBackground> {
  location.hash = hash;
  mount(<PopupApp />, fake);
  await screen.findByRole('form');
  return fake;
}

describe('a new template', () => {
  it('is saved with everything that was filled in', async () => {
    const fake = await openAt('#new');
    type('Title', 'Size guide');
    type('Shortcut', '/size');
    type('Body', 'Hi {{ first_name }}!');
    type('Folder', 'Shop');
    type('Labels', 'shop, sizes,');
    fireEvent.change(field('Language'), { target: { value: 'pt-BR' } });
    fireEvent.change(field('Purpose'), { target: { value: 'public' } });
    const platforms = screen.getByRole('group', { name: 'Platforms' });
    fireEvent.click(within(platforms).getByLabelText('LinkedIn'));
    fireEvent.click(within(platforms).getByLabelText('Instagram'));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved “Size guide”.')).toBeTruthy();
    expect(fake.askedOf('templates/save')).toEqual([
      {
        once: expect.any(String),
        id: null,
        draft: {
          title: 'Size guide',
          shortcut: 'size',
          body: 'Hi {{ first_name }}!',
          folder: 'Shop',
          labels: ['shop', 'sizes'],
          platforms: ['instagram', 'linkedin'],
          language: 'pt-BR',
          purpose: 'public',
          variants: [],
          archived: false,
        },
      },
    ]);
  });

  it('without a title is not sent, and the title is brought into focus with its reason', async () => {
    const fake = await openAt('#new');
    type('Body', 'Hello');
    const save = screen.getByRole('button', { name: 'Save' });
    await waitFor(() => expect(save.getAttribute('aria-disabled')).toBe('true'));
    fireEvent.click(save);
    await waitFor(() => expect(document.activeElement).toBe(field('Title')));
    expect(describedBy(field('Title'))).toContain('Give it a title.');
    expect(field('Title').getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(save)).toBe('Can’t save yet: Give it a title.');
    expect(fake.askedOf('templates/save')).toEqual([]);
  });

  it('tried twice with the same content goes under the same id', async () => {
    const fake = fakeBackground(sampleTemplates);
    fake.on('templates/save', () => ({ ok: false, reason: 'failed', detail: 'disk full' }));
    await openAt('#new', fake);
    type('Title', 'A');
    type('Body', 'B');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/disk full/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(fake.askedOf('templates/save')).toHaveLength(2));
    type('Body', 'C');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(fake.askedOf('templates/save')).toHaveLength(3));
    const ids = fake.askedOf('templates/save').map((asked) => asked.once);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe('a body that does not parse', () => {
  it('says where while typing, and can’t be saved', async () => {
    const fake = await openAt('#edit/t-hours');
    type('Body', 'fine\n  {{ oops');
    await waitFor(() =>
      expect(describedBy(field('Body'))).toContain(
        'Line 2, column 3: The tag opened here with {{ is never closed. Add }} at its end.',
      ),
    );
    fireEvent.keyDown(field('Body'), { key: 's', ctrlKey: true });
    await waitFor(() => expect(document.activeElement).toBe(field('Body')));
    expect(fake.askedOf('templates/save')).toEqual([]);
    expect(screen.getByText('The preview returns when the body is in order.')).toBeTruthy();
  });

  it('is refused by the background too when saving is faster than checking', async () => {
    const fake = fakeBackground(sampleTemplates);
    fake.on('templates/preview', () => ({ ok: false, reason: 'failed', detail: '' }));
    await openAt('#edit/t-hours', fake);
    type('Body', '{{ oops');
    fireEvent.keyDown(field('Body'), { key: 's', ctrlKey: true });
    await waitFor(() =>
      expect(describedBy(field('Body'))).toContain(
        'Line 1, column 1: The tag opened here with {{ is never closed. Add }} at its end.',
      ),
    );
    type('Body', 'in order');
    await waitFor(() => expect(describedBy(field('Body'))).not.toContain('Line 1'));
  });
});

describe('the shortcut', () => {
  it('clashes are named by the other template, whatever the case', async () => {
    await openAt('#edit/t-hours');
    type('Shortcut', 'ORDER');
    await waitFor(() =>
      expect(describedBy(field('Shortcut'))).toContain('“Order details” already has this shortcut.'),
    );
    type('Shortcut', 'hours');
    await waitFor(() => expect(field('Shortcut').getAttribute('aria-invalid')).toBeNull());
  });

  it('taken meanwhile elsewhere is named as well', async () => {
    const fake = fakeBackground(sampleTemplates);
    fake.on('templates/save', () => ({ refused: 'shortcut', takenBy: 'Brand new' }));
    await openAt('#edit/t-hours', fake);
    type('Shortcut', 'unheard');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(describedBy(field('Shortcut'))).toContain('“Brand new” already has this shortcut.'),
    );
  });
});

describe('the preview', () => {
  it('shows the reply for a sample contact, with values and questions marked', async () => {
    await openAt('#edit/t-order');
    const preview = screen.getByRole('region', { name: 'Preview' });
    await waitFor(() => expect(preview.textContent).toContain('Hi Ana, thanks for writing!'));
    expect([...preview.querySelectorAll('.piece-value')].map((mark) => mark.textContent)).toEqual([
      'Ana',
      'Best, Sam',
    ]);
    expect(preview.querySelector('.piece-asked')?.textContent).toBe('[Order number]');
  });

  it('shows markup in values as text', async () => {
    const fake = fakeBackground(sampleTemplates);
    const hostile = '<img src=x onerror=alert(1)>';
    fake.on('templates/preview', () => ({
      problem: null,
      rendered: {
        text: `Hi ${hostile},`,
        caret: null,
        tags: [{ name: 'first_name', label: 'First name', value: hostile, choices: [] }],
        unfilled: [],
      },
    }));
    await openAt('#edit/t-order', fake);
    const preview = screen.getByRole('region', { name: 'Preview' });
    await waitFor(() => expect(preview.textContent).toContain(hostile));
    expect(preview.querySelector('img')).toBeNull();
  });
});

describe('the tag menu', () => {
  it('inserts at the caret and gives the focus back to the body', async () => {
    await openAt('#edit/t-hours');
    type('Body', 'Hi , hello');
    const body = screen.getByLabelText<HTMLTextAreaElement>('Body');
    body.setSelectionRange(3, 3);
    fireEvent.click(screen.getByRole('button', { name: 'Insert tag' }));
    const item = await screen.findByRole('menuitem', { name: /^\{\{ first_name \}\} The contact/ });
    await waitFor(() => expect(document.activeElement).toBe(item));
    fireEvent.click(item);
    await waitFor(() => expect(body.value).toBe('Hi {{ first_name }}, hello'));
    expect(document.activeElement).toBe(body);
  });

  it('is in groups, led through by arrows and letters, and leaves selected what wants changing', async () => {
    await openAt('#edit/t-hours');
    await waitFor(() => expect(document.activeElement).toBe(field('Title')));
    fireEvent.click(screen.getByRole('button', { name: 'Insert tag' }));
    const menu = await screen.findByRole('menu');
    const groups = within(menu).getAllByRole('group');
    expect(groups[0]).toBe(within(menu).getByRole('group', { name: 'The contact' }));
    expect(groups.length).toBe(7);
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^\{\{ first_name \}\}/));
    const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
    press('End');
    expect(document.activeElement?.textContent).toMatch(/^\| date/);
    press('a');
    expect(document.activeElement?.textContent).toMatch(/^\{\{ ask\.order_number \}\}/);
    fireEvent.click(document.activeElement as Element);
    const body = screen.getByLabelText<HTMLTextAreaElement>('Body');
    await waitFor(() => expect(body.value).toContain('{{ ask.order_number }}'));
    expect(body.value.slice(body.selectionStart, body.selectionEnd)).toBe('order_number');
  });

  it('offers what other templates ask for', async () => {
    const fake = fakeBackground([...sampleTemplates, template('t-size', { body: '{{ ask.shoe_size }}' })]);
    await openAt('#edit/t-hours', fake);
    fireEvent.click(screen.getByRole('button', { name: 'Insert tag' }));
    expect(await screen.findByRole('menuitem', { name: /^\{\{ ask\.shoe_size \}\}/ })).toBeTruthy();
  });

  it('closes with Esc without leaving the editor', async () => {
    await openAt('#edit/t-hours');
    const button = screen.getByRole('button', { name: 'Insert tag' });
    fireEvent.click(button);
    const menu = await screen.findByRole('menu');
    fireEvent.keyDown(within(menu).getAllByRole('menuitem')[0] ?? menu, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(document.activeElement).toBe(button);
    expect(screen.getByRole('form')).toBeTruthy();
  });
});

describe('unsaved work', () => {
  it('survives the popup being closed in the middle of a word', async () => {
    const fake = await openAt('#edit/t-hours');
    type('Body', 'We are open late on Thurs');
    unmountAll();
    await openAt('#edit/t-hours', fake);
    expect(field('Body').value).toBe('We are open late on Thurs');
    expect(screen.getByText('This is your unsaved draft.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Discard changes' }));
    await waitFor(() => expect(field('Body').value).toBe('We are here Monday to Friday, 9:00 to 17:00.'));
    expect(localStorage.length).toBe(0);
  });

  it('is kept when going back with Esc, and marked in the list', async () => {
    await openAt('#edit/t-hours');
    type('Title', 'Opening times');
    fireEvent.keyDown(field('Title'), { key: 'Escape' });
    expect(await screen.findByText('Your draft is kept; nothing is lost.')).toBeTruthy();
    expect(await screen.findByRole('option', { name: /^Opening hours Draft/ })).toBeTruthy();
  });

  it('of a new template waits behind "New template"', async () => {
    await openAt('#new');
    type('Title', 'Half a thought');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'New template' }));
    await waitFor(() => expect(field('Title').value).toBe('Half a thought'));
  });

  it('is not overwritten by news, which is told instead', async () => {
    const fake = await openAt('#edit/t-hours');
    type('Title', 'Mine');
    fake.templates = fake.templates.map((one) =>
      one.id === 't-hours' ? { ...one, title: 'Theirs', updatedAt: one.updatedAt + 1 } : one,
    );
    fake.tell('templates');
    expect(await screen.findByText(/changed elsewhere/)).toBeTruthy();
    expect(field('Title').value).toBe('Mine');
  });

  it('leaves room for news when there is none', async () => {
    const fake = await openAt('#edit/t-hours');
    fake.templates = fake.templates.map((one) =>
      one.id === 't-hours' ? { ...one, title: 'Theirs', updatedAt: one.updatedAt + 1 } : one,
    );
    fake.tell('templates');
    await waitFor(() => expect(field('Title').value).toBe('Theirs'));
  });
});
