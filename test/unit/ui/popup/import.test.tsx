// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../../src/ui/popup/popup-app';
import { exampleBytes } from '../../import/example';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { FakeWorker } from '../fake-worker';
import { mount } from '../mount';
import { sampleTemplates } from '../sample-templates';

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  location.hash = '';
});

function choose(bytes: Uint8Array | string, name = 'library'): void {
  const input = screen.getByLabelText<HTMLInputElement>('Import templates');
  const file = new File([bytes as BlobPart], name);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}

async function review(bytes: Uint8Array | string): Promise<{ fake: FakeBackground; pane: HTMLElement }> {
  const fake = fakeBackground(sampleTemplates);
  mount(<PopupApp />, fake);
  await screen.findByRole('listbox');
  choose(bytes);
  return { fake, pane: await screen.findByRole('region', { name: 'Import review' }) };
}

describe('another tool’s library', () => {
  it('is shown with what would come of it, and nothing is written', async () => {
    const { fake, pane } = await review(exampleBytes('zendesk.json'));
    const heading = within(pane).getByRole('heading', { name: 'From Zendesk' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(pane.textContent).toContain('{{ticket.requester.first_name}}');
    expect(pane.textContent).toContain('{{ ask.ticket_id }}');
    expect(pane.textContent).toContain('Entry 3: It holds no text for a reply.');
    expect(within(pane).getByRole('button', { name: 'Import 2 templates' })).toBeTruthy();
    expect(fake.askedOf('templates/import')).toEqual([]);
  });

  it('comes in as a whole when confirmed, those with kept tags marked, and can be taken back', async () => {
    const { fake, pane } = await review(exampleBytes('zendesk.json'));
    fake.on('templates/import', () => ({
      ...{ added: 2, duplicates: 0, refused: [], damaged: null },
      ids: ['one', 'two'],
    }));
    fireEvent.click(within(pane).getByRole('button', { name: 'Import 2 templates' }));
    const report = await screen.findByRole('status', { name: 'Import report' });
    await waitFor(() => expect(report.textContent).toContain('2 templates added.'));
    expect(report.textContent).toContain('Entry 3: It holds no text for a reply.');
    const [asked] = fake.askedOf('templates/import');
    const file = JSON.parse(asked?.text ?? '') as { templates: { title: string; labels?: string[] }[] };
    expect(file.templates.map(({ title, labels }) => [title, labels])).toEqual([
      ['Ship time', ['check tags']],
      ['Close', undefined],
    ]);
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(() => expect(fake.askedOf('templates/remove')).toEqual([{ ids: ['one', 'two'] }]));
  });

  it('is dropped without a trace when cancelled', async () => {
    const { fake, pane } = await review(exampleBytes('espanso.yml'));
    fireEvent.keyDown(pane, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Import review' })).toBeNull());
    expect(fake.askedOf('templates/import')).toEqual([]);
  });

  it('says so when all of it is here already', async () => {
    const [first] = sampleTemplates;
    const { pane } = await review(
      `title,body,folder\n${JSON.stringify(first?.title)},"${first?.body.replaceAll('"', '""')}",${first?.folder}\n`,
    );
    expect(within(pane).getByRole('button', { name: 'Nothing to import' })).toHaveProperty('disabled', true);
  });
});

describe('a file that is no library', () => {
  it.each([
    ['', 'The file is empty.'],
    ['{"folders":[{"na', 'The file is cut off or damaged: it can’t be read as JSON.'],
    ['bplist00abc', 'This property list is binary.'],
    ['Dear diary', 'Its format is not one that Riposte knows.'],
  ])('is turned down in one sentence (%#)', async (text, sentence) => {
    const fake = fakeBackground(sampleTemplates);
    mount(<PopupApp />, fake);
    await screen.findByRole('listbox');
    choose(text);
    const report = await screen.findByRole('status', { name: 'Import report' });
    await waitFor(() => expect(report.textContent).toContain(`Nothing was imported. ${sentence}`));
    expect(fake.asked.filter(({ call }) => call === 'templates/import')).toEqual([]);
  });

  it('is not even read beyond 20 MB', async () => {
    const fake = fakeBackground(sampleTemplates);
    mount(<PopupApp />, fake);
    await screen.findByRole('listbox');
    const started = vi.spyOn(FakeWorker.prototype, 'postMessage');
    choose(new Uint8Array(20_000_001));
    expect(await screen.findByText(/larger than 20 MB/)).toBeTruthy();
    expect(started).not.toHaveBeenCalled();
    started.mockRestore();
  });
});

describe('reading', () => {
  it('shows how far it is and ends when told to', async () => {
    const fake = fakeBackground(sampleTemplates);
    mount(<PopupApp />, fake);
    await screen.findByRole('listbox');
    vi.spyOn(FakeWorker.prototype, 'postMessage').mockImplementation(function (this: FakeWorker) {
      this.onmessage?.({ data: { progress: 0.4 } });
    });
    const before = FakeWorker.ended;
    choose(exampleBytes('raycast.json'));
    const bar = await screen.findByRole('progressbar');
    expect(bar.getAttribute('value')).toBe('0.4');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(FakeWorker.ended).toBe(before + 1);
    vi.restoreAllMocks();
  });
});

it('exports a spreadsheet', async () => {
  mount(<PopupApp />, fakeBackground(sampleTemplates));
  await screen.findByRole('listbox');
  fireEvent.click(screen.getByRole('button', { name: /^CSV/ }));
  expect(await screen.findByText('Saved as riposte-templates.csv.')).toBeTruthy();
});
