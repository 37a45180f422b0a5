// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { PopupApp } from '../../../../src/ui/popup/popup-app';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount } from '../mount';
import { sampleTemplates, template } from '../sample-templates';

const spoken = template('t-hello', {
  title: 'Hello',
  language: 'en',
  body: 'Hello {{ first_name }}',
  variants: [{ language: 'es', platform: null, body: 'Hola {{ first_name }}' }],
});

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const tabs = () => within(screen.getByRole('tablist', { name: 'Variants' })).getAllByRole('tab');
const names = () => tabs().map((tab) => tab.getAttribute('aria-label') ?? tab.textContent);
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

async function open(id: string): Promise<FakeBackground> {
  const fake = fakeBackground([...sampleTemplates, spoken]);
  location.hash = `#edit/${id}`;
  mount(<PopupApp />, fake);
  await waitFor(() => expect(document.activeElement).toBe(field('Title')));
  return fake;
}

function pick(label: string, value: string): void {
  fireEvent.change(field(label), { target: { value } });
}

function type(label: string, value: string): void {
  fireEvent.input(field(label), { target: { value } });
}

describe('variants', () => {
  it('are no burden to a template without any', async () => {
    await open('t-hours');
    expect(screen.queryByRole('tablist', { name: 'Variants' })).toBeNull();
    expect(screen.queryByLabelText('Variant language')).toBeNull();
  });

  it('are added for a language and a platform, begun with the text there is', async () => {
    const fake = await open('t-order');
    fireEvent.click(screen.getByRole('button', { name: 'Add variant' }));
    await waitFor(() => expect(document.activeElement).toBe(field('Variant language')));
    pick('Variant language', 'pt-BR');
    pick('Variant platform', 'instagram');
    await waitFor(() => expect(names()[1]).toMatch(/^Português.*· Instagram$/));
    const body = await screen.findByLabelText<HTMLTextAreaElement>(/^Body: Português/);
    expect(body.value).toBe(sampleTemplates[0]?.body);
    fireEvent.input(body, { target: { value: 'Oi {{ first_name }}' } });
    save();
    await waitFor(() => expect(fake.askedOf('templates/save')).toHaveLength(1));
    expect(fake.askedOf('templates/save')[0]?.draft).toMatchObject({
      body: sampleTemplates[0]?.body,
      variants: [{ language: 'pt-BR', platform: 'instagram', body: 'Oi {{ first_name }}' }],
    });
  });

  it('are told apart by arrows, each with its own text and preview', async () => {
    const fake = await open('t-hello');
    expect(names()).toEqual(['Default', 'Español']);
    expect(field('Body').value).toBe('Hello {{ first_name }}');
    fireEvent.keyDown(tabs()[0] as HTMLElement, { key: 'ArrowRight' });
    await waitFor(() => expect(field('Body: Español').value).toBe('Hola {{ first_name }}'));
    expect(document.activeElement).toBe(tabs()[1]);
    const preview = screen.getByRole('region', { name: 'Preview' });
    await waitFor(() => expect(preview.textContent).toContain('Hola Ana'));
    expect(preview.textContent).toContain('Español, for a sample contact');
    expect(fake.askedOf('templates/preview').at(-1)).toMatchObject({ language: 'es', platform: null });
  });

  it('go with an undo that brings them back whole', async () => {
    await open('t-hello');
    fireEvent.click(tabs()[1] as HTMLElement);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove variant' }));
    expect(await screen.findByText('Removed the variant “Español”.')).toBeTruthy();
    expect(screen.queryByRole('tablist', { name: 'Variants' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(field('Body: Español').value).toBe('Hola {{ first_name }}'));
  });

  it('for a place that is taken are refused with a sentence', async () => {
    const fake = await open('t-hello');
    fireEvent.click(screen.getByRole('button', { name: 'Add variant' }));
    pick('Variant language', 'es');
    await waitFor(() => expect(field('Variant language').getAttribute('aria-invalid')).toBe('true'));
    save();
    expect(
      await screen.findByText('Can’t save yet: Español: There is a variant for “Español” already.'),
    ).toBeTruthy();
    pick('Variant language', 'en');
    expect(
      (await screen.findAllByText(/The default text is in “English” already\.$/)).length,
    ).toBeGreaterThan(0);
    expect(fake.askedOf('templates/save')).toEqual([]);
  });

  it('that do not parse are marked from afar, and saving leads to the place', async () => {
    const fake = await open('t-hello');
    fireEvent.click(tabs()[1] as HTMLElement);
    await screen.findByLabelText('Body: Español');
    type('Body: Español', 'Hola\n{{ first');
    fireEvent.click(tabs()[0] as HTMLElement);
    await waitFor(() => expect(names()).toEqual(['Default', 'Español, needs attention']));
    save();
    await waitFor(() => expect(document.activeElement).toBe(field('Body: Español')));
    expect(
      screen.getByText(
        'Can’t save yet: Español: Line 2, column 1: The tag opened here with {{ is never closed. Add }} at its end.',
      ),
    ).toBeTruthy();
    expect(fake.askedOf('templates/save')).toEqual([]);
  });

  it('refused by the background are shown where they break', async () => {
    const fake = await open('t-hello');
    const problem = { code: 'too-much', name: '', near: null, line: 3, column: 4 } as const;
    fake.on('templates/save', () => ({ refused: 'parse', problem, wording: 1 }));
    type('Title', 'Hello there');
    save();
    await waitFor(() => expect(names()[1]).toBe('Español, needs attention'));
    expect(
      screen.getByText(
        'Can’t save yet: Español: Line 3, column 4: This template works too long or makes too much text.',
      ),
    ).toBeTruthy();
  });
});
