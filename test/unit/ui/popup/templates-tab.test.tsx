// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../../src/ui/popup/popup-app';
import { fakeBackground } from '../fake-services';
import { FakeWorker } from '../fake-worker';
import { mount, unmountAll } from '../mount';
import { sampleTemplates, template } from '../sample-templates';

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
});

function titles(): string[] {
  return screen.queryAllByRole('option').map((row) => row.querySelector('.row-title')?.textContent ?? '');
}

function type(field: HTMLElement, value: string): void {
  fireEvent.input(field, { target: { value } });
}

async function open(title: string): Promise<void> {
  fireEvent.click(await screen.findByRole('option', { name: new RegExp(`^${title}`) }));
  await screen.findByRole('form', { name: 'Edit template' });
}

describe('the list', () => {
  it('shows templates in the order of the alphabet, named by their title first', async () => {
    mount(<PopupApp />, fakeBackground(sampleTemplates));
    const list = await screen.findByRole('listbox', { name: 'Templates' });
    expect(titles()).toEqual([
      'Autumn offer',
      'Delivery is late',
      'From a comment to a message',
      'Opening hours',
      'Order details',
      'Refund is on its way',
    ]);
    expect(within(list).getByRole('option', { name: /^Autumn offer Promotion \/autumn/ })).toBeTruthy();
    expect(screen.getByText('6 templates')).toBeTruthy();
  });

  it('draws only the rows in sight of 10,000', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => template(`t${index}`));
    mount(<PopupApp />, fakeBackground(many));
    const first = await screen.findByRole('option', { name: /^t0/ });
    expect(first.getAttribute('aria-setsize')).toBe('10000');
    expect(document.querySelectorAll('[role=option]').length).toBeLessThan(60);
    expect(screen.getByText('10,000 templates')).toBeTruthy();
  });

  it('moves with the arrows, opens with Enter and deletes with Delete', async () => {
    const fake = fakeBackground(sampleTemplates);
    mount(<PopupApp />, fake);
    const list = await screen.findByRole('listbox', { name: 'Templates' });
    const activeTitle = () =>
      document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.querySelector('.row-title')
        ?.textContent;
    expect(activeTitle()).toBe('Autumn offer');
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    await waitFor(() => expect(activeTitle()).toBe('Delivery is late'));
    fireEvent.keyDown(list, { key: 'End' });
    await waitFor(() => expect(activeTitle()).toBe('Refund is on its way'));
    fireEvent.keyDown(list, { key: 'Delete' });
    await waitFor(() => expect(fake.askedOf('templates/remove')).toEqual([{ ids: ['t-refund'] }]));
    await waitFor(() => expect(activeTitle()).toBe('Order details'));
    fireEvent.keyDown(list, { key: 'Enter' });
    const title = await screen.findByLabelText<HTMLInputElement>('Title');
    expect(title.value).toBe('Order details');
  });

  it('asks again when templates changed elsewhere', async () => {
    const fake = fakeBackground([]);
    mount(<PopupApp />, fake);
    expect(await screen.findByText('No templates yet')).toBeTruthy();
    fake.templates = [template('fresh')];
    fake.tell('templates');
    expect(await screen.findByRole('option', { name: /^fresh/ })).toBeTruthy();
  });

  it('says so when the background is gone, and asks again on request', async () => {
    const fake = fakeBackground(sampleTemplates);
    fake.on('templates/list', () => ({ ok: false, reason: 'gone', detail: '' }));
    mount(<PopupApp />, fake);
    const [alert] = await screen.findAllByText(/Reload this page/);
    fake.on('templates/list', () => fake.templates as never);
    fireEvent.click(within(alert?.parentElement ?? document.body).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(titles()).toHaveLength(6));
  });
});

describe('search', () => {
  it('asks the background and shows its order', async () => {
    const fake = fakeBackground(sampleTemplates);
    fake.on('templates/find', () => ({ ids: ['t-refund', 't-order'] }));
    mount(<PopupApp />, fake);
    await screen.findByRole('listbox');
    type(screen.getByRole('searchbox', { name: 'Search templates' }), 'refnud');
    await waitFor(() => expect(titles()).toEqual(['Refund is on its way', 'Order details']));
    expect(fake.askedOf('templates/find')).toEqual([{ query: 'refnud' }]);
    expect(screen.getByText('2 of 6 templates')).toBeTruthy();
  });

  it('drops an answer that comes after a newer question', async () => {
    const fake = fakeBackground(sampleTemplates);
    const release: (() => void)[] = [];
    const ask = fake.ask;
    const slow = {
      ...fake,
      ask: (async (call: 'templates/find', data: never) => {
        const answer = await ask(call, data);
        if (call === 'templates/find') await new Promise<void>((resolve) => release.push(resolve));
        return answer;
      }) as typeof ask,
    };
    mount(<PopupApp />, slow);
    await screen.findByRole('listbox');
    const field = screen.getByRole('searchbox');
    type(field, 'refund');
    await waitFor(() => expect(release).toHaveLength(1));
    type(field, 'offer');
    await waitFor(() => expect(release).toHaveLength(2));
    release[1]?.();
    await waitFor(() => expect(titles()).toEqual(['Autumn offer']));
    release[0]?.();
    await Promise.resolve();
    expect(titles()).toEqual(['Autumn offer']);
  });

  it('offers to create what was not found, with its title filled in', async () => {
    mount(<PopupApp />, fakeBackground(sampleTemplates));
    await screen.findByRole('listbox');
    type(screen.getByRole('searchbox'), 'holiday hours');
    fireEvent.click(await screen.findByRole('button', { name: 'Create “holiday hours”' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Title')).value).toBe('holiday hours');
  });

  it('is reached with /, and n starts a new template; neither acts while typing', async () => {
    mount(<PopupApp />, fakeBackground(sampleTemplates));
    await screen.findByRole('listbox');
    const field = screen.getByRole('searchbox');
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key: 'n' });
    expect(screen.queryByRole('form')).toBeNull();
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(await screen.findByRole('form', { name: 'New template' })).toBeTruthy();
  });
});

describe('delete', () => {
  it('is undone from the toast', async () => {
    const fake = fakeBackground(sampleTemplates);
    mount(<PopupApp />, fake);
    await open('Opening hours');
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Deleted “Opening hours”.')).toBeTruthy();
    await waitFor(() => expect(titles()).not.toContain('Opening hours'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toContain('Opening hours'));
    expect(fake.askedOf('templates/restore')).toEqual([{ ids: ['t-hours'] }]);
  });

  it('is undone with Ctrl+Z outside of fields', async () => {
    const fake = fakeBackground(sampleTemplates);
    mount(<PopupApp />, fake);
    const list = await screen.findByRole('listbox');
    fireEvent.keyDown(list, { key: 'Delete' });
    await screen.findByText('Deleted “Autumn offer”.');
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'z', ctrlKey: true });
    expect(fake.askedOf('templates/restore')).toEqual([]);
    fireEvent.keyDown(list, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(titles()).toContain('Autumn offer'));
  });
});

describe('duplicate', () => {
  it('makes a copy without the shortcut and opens it', async () => {
    const fake = fakeBackground(sampleTemplates);
    mount(<PopupApp />, fake);
    await open('Order details');
    fireEvent.click(screen.getByRole('button', { name: 'Duplicate' }));
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Copy of Order details'),
    );
    expect(screen.getByLabelText<HTMLInputElement>('Shortcut').value).toBe('');
    expect(fake.askedOf('templates/save')[0]).toMatchObject({
      id: null,
      draft: { folder: 'Orders', shortcut: '' },
    });
  });
});

describe('files', () => {
  const file = (text: string) => new File([text], 'templates.json', { type: 'application/json' });

  function choose(text: string): void {
    const input = screen.getByLabelText<HTMLInputElement>('Import templates');
    Object.defineProperty(input, 'files', { value: [file(text)], configurable: true });
    fireEvent.change(input);
  }

  it('reports what came in, what was left out and what was refused where', async () => {
    const fake = fakeBackground(sampleTemplates);
    fake.on('templates/import', () => ({
      added: 8,
      duplicates: 2,
      refused: [{ position: 3, reason: { why: 'missing', field: 'title' } }],
      damaged: null,
    }));
    mount(<PopupApp />, fake);
    await screen.findByRole('listbox');
    choose('{"format":"riposte-templates"}');
    const report = await screen.findByRole('status', { name: 'Import report' });
    await waitFor(() => expect(report.textContent).toContain('8 templates added. 2 duplicates left out.'));
    expect(report.textContent).toContain('Entry 3: Its “title” is missing.');
    expect(fake.askedOf('templates/import')[0]?.text).toBe('{"format":"riposte-templates"}');
    fireEvent.click(within(report).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(report.textContent).toBe(''));
  });

  it('says that a damaged file changed nothing', async () => {
    const fake = fakeBackground(sampleTemplates);
    fake.on('templates/import', () => ({
      added: 0,
      duplicates: 0,
      refused: [],
      damaged: 'broken-json',
    }));
    mount(<PopupApp />, fake);
    await screen.findByRole('listbox');
    choose('{"format":"riposte-templates","temp');
    expect(
      await screen.findByText(
        'Nothing was imported. The file is cut off or damaged: it can’t be read as JSON.',
      ),
    ).toBeTruthy();
  });

  it('opens a tab for the file chooser, which would close the toolbar popup', async () => {
    const fake = fakeBackground(sampleTemplates);
    mount(<PopupApp />, { ...fake, inPopup: true });
    await screen.findByRole('listbox');
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open in a tab' }));
    expect(fake.opened).toEqual(['popup.html#import', 'popup.html#templates']);
  });

  it('has the file chooser one key away in that tab, and takes a dropped file', async () => {
    location.hash = '#import';
    const fake = fakeBackground(sampleTemplates);
    mount(<PopupApp />, fake);
    const choose = await screen.findByRole('button', { name: 'Choose file' });
    expect(document.activeElement).toBe(choose);
    fireEvent.drop(screen.getByRole('region', { name: 'Library' }), {
      dataTransfer: { files: [file('{"format":"riposte-templates"}')] },
    });
    await waitFor(() => expect(fake.askedOf('templates/import')).toHaveLength(1));
    expect(screen.queryByRole('button', { name: 'Choose file' })).toBeNull();
  });

  it('exports as riposte-templates.json', async () => {
    mount(<PopupApp />, fakeBackground(sampleTemplates));
    await screen.findByRole('listbox');
    const links: { name: string; href: string }[] = [];
    const onClick = (event: Event) => {
      if (event.target instanceof HTMLAnchorElement)
        links.push({ name: event.target.download, href: event.target.href });
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      onClick({ target: this } as unknown as Event);
    };
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByText('Saved as riposte-templates.json.')).toBeTruthy();
    HTMLAnchorElement.prototype.click = click;
    expect(links).toEqual([{ name: 'riposte-templates.json', href: expect.stringMatching(/^blob:/) }]);
  });
});

describe('the tabs', () => {
  it('move with the arrow keys and show one panel at a time', async () => {
    mount(<PopupApp />, fakeBackground(sampleTemplates));
    const templates = screen.getByRole('tab', { name: 'Templates' });
    expect(templates.getAttribute('aria-selected')).toBe('true');
    templates.focus();
    fireEvent.keyDown(templates, { key: 'ArrowRight' });
    const waiting = await screen.findByRole('tab', { name: 'Waiting', selected: true });
    expect(document.activeElement).toBe(waiting);
    expect(templates.tabIndex).toBe(-1);
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
    expect(location.hash).toBe('#waiting');
    fireEvent.keyDown(waiting, { key: 'Home' });
    expect(await screen.findByRole('tab', { name: 'Templates', selected: true })).toBeTruthy();
  });
});

it('comes back to the same place when it is opened again', async () => {
  const fake = fakeBackground(sampleTemplates);
  mount(<PopupApp />, fake);
  await open('Order details');
  expect(location.hash).toBe('#edit/t-order');
  unmountAll();
  mount(<PopupApp />, fake);
  expect((await screen.findByLabelText<HTMLInputElement>('Title')).value).toBe('Order details');
});
