// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnswerOf, Hit, Wording } from '../../../../src/contract/calls';
import type { Finding } from '../../../../src/domain/finding';
import { type MountedPicker, mountPicker } from '../../../../src/ui/picker/mount-picker';
import type { PickerOptions, SearchResult } from '../../../../src/ui/picker/picker-options';

const hits: readonly Hit[] = [hit('delay', 'Delay'), hit('refund', 'Refund'), hit('order', 'Order details')];

function hit(id: string, title: string): Hit {
  return {
    id,
    title,
    shortcut: id,
    folder: 'Orders',
    preview: `${title} text`,
    promotion: false,
    team: false,
  };
}

function filled(text: string): Wording {
  return { text, caret: null, tags: [], unfilled: [], findings: [], keeps: {}, language: '', languages: [] };
}

const askOrder: Wording = {
  language: '',
  languages: [],
  text: 'Your order [Order number]',
  caret: null,
  tags: [
    { name: 'first_name', label: 'First name', value: 'Ana', choices: [] },
    { name: 'ask.order_number', label: 'Order number', value: null, choices: [] },
    { name: 'ask.size', label: 'Size', value: null, choices: ['S', 'M'] },
  ],
  unfilled: ['ask.order_number', 'ask.size'],
  findings: [],
  keeps: {},
};

type Kept = AnswerOf<'templates/keep'> | null;

let picker: MountedPicker | null = null;

function open(overrides: Partial<Omit<PickerOptions, 'describe' | 'pick' | 'close' | 'announce'>> = {}) {
  const options = {
    mode: 'search' as const,
    firstQuery: '',
    action: 'insert' as const,
    note: null,
    keep: {
      draft: vi.fn(async () => ({ title: 'It left', body: 'Hi {{ first_name }}, it left.' })),
      save: vi.fn(async (): Promise<Kept> => ({ saved: 'new' })),
    },
    notes: {
      read: vi.fn(async () => [{ name: 'size', label: 'Size', value: 'M' }]),
      write: vi.fn(async () => true),
    },
    search: vi.fn(async (): Promise<SearchResult | null> => ({ hits, total: hits.length })),
    render: vi.fn(async (id: string): Promise<Wording | null | undefined> => filled(`${id} text`)),
    describe: vi.fn((finding: Finding) => `Mind: ${finding.kind}`),
    pick: vi.fn(),
    close: vi.fn(),
    announce: vi.fn(),
    ...overrides,
  };
  picker = mountPicker(document.body, options);
  return { options, element: picker.element, picker };
}

afterEach(() => {
  picker?.unmount();
  picker = null;
});

function named<E extends Element>(element: Element, selector: string): E {
  const found = element.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in ${element.innerHTML}`);
  return found;
}

function press(target: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

const combobox = '[role="combobox"]';
const options = (element: Element) => [...element.querySelectorAll('[role="option"]')];
const selected = (element: Element) => element.querySelector('[aria-selected="true"] .title')?.textContent;

describe('Picker', () => {
  it('is a named dialog with a named combobox and listbox whose active option the combobox points at', async () => {
    const { element } = open();
    await vi.waitFor(() => expect(options(element)).toHaveLength(3));
    expect(named(element, '[role="dialog"]').getAttribute('aria-label')).toBe('Template picker');
    const box = named(element, combobox);
    expect(box.getAttribute('aria-label')).toBe('Search templates');
    const list = named(element, '[role="listbox"]');
    expect(list.getAttribute('aria-label')).toBe('Templates');
    expect(box.getAttribute('aria-controls')).toBe(list.id);
    expect(box.getAttribute('aria-activedescendant')).toBe(options(element)[0]?.id);
    expect(options(element)[1]?.textContent).toMatch(/^Refund/);
  });

  it('moves round with the arrows, to the ends with Home and End', async () => {
    const { element } = open();
    await vi.waitFor(() => expect(selected(element)).toBe('Delay'));
    const box = named(element, combobox);
    for (const [key, title] of [
      ['ArrowDown', 'Refund'],
      ['End', 'Order details'],
      ['ArrowDown', 'Delay'],
      ['ArrowUp', 'Order details'],
      ['Home', 'Delay'],
    ] as const) {
      expect(press(box, key).defaultPrevented).toBe(true);
      await vi.waitFor(() => expect(selected(element)).toBe(title));
    }
  });

  it('takes the first hit of what was typed last when Enter is faster than the answer', async () => {
    const answers: ((result: SearchResult) => void)[] = [];
    const search = vi.fn(() => new Promise<SearchResult | null>((resolve) => answers.push(resolve)));
    const { element, options: given } = open({ search });
    const box = named<HTMLInputElement>(element, combobox);
    await vi.waitFor(() => expect(search).toHaveBeenCalledTimes(1));
    box.value = 'ref';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(search).toHaveBeenCalledWith('ref'));
    press(box, 'Enter');
    answers[1]?.({ hits: [hit('refund', 'Refund')], total: 1 });
    answers[0]?.({ hits, total: 3 });
    await vi.waitFor(() => expect(given.pick).toHaveBeenCalledTimes(1));
    expect(given.pick.mock.calls[0]?.[0]).toMatchObject({ id: 'refund' });
  });

  it('takes once when Enter is hit twice, and with Tab as well', async () => {
    const { element, options: given } = open();
    await vi.waitFor(() => expect(options(element)).toHaveLength(3));
    press(named(element, combobox), 'Tab');
    press(named(element, combobox), 'Enter');
    await vi.waitFor(() => expect(given.pick).toHaveBeenCalled());
    expect(given.pick).toHaveBeenCalledTimes(1);
  });

  it('asks for what is unfilled, field by field, and picks when all is there', async () => {
    const render = vi.fn(async (_id: string, typed: Readonly<Record<string, string>>) => {
      const unfilled = askOrder.unfilled.filter((name) => !typed[name]?.trim());
      return { ...askOrder, unfilled, text: `Your order ${typed['ask.order_number'] ?? ''}` };
    });
    const { element, options: given } = open({ render });
    await vi.waitFor(() => expect(options(element)).toHaveLength(3));
    press(named(element, combobox), 'Enter');
    await vi.waitFor(() => named(element, 'form'));
    expect([...element.querySelectorAll('label')].map((label) => label.textContent)).toEqual([
      'Order number',
      'Size',
    ]);
    const order = named<HTMLInputElement>(element, 'form input');
    const size = named<HTMLSelectElement>(element, 'form select');
    await vi.waitFor(() => expect(document.activeElement).toBe(order));
    order.value = '1234';
    order.dispatchEvent(new Event('input', { bubbles: true }));
    press(order, 'Enter');
    expect(document.activeElement).toBe(size);
    press(size, 'Enter');
    await vi.waitFor(() => expect(element.querySelector('[role="alert"]')?.textContent).toContain('Size'));
    expect(given.pick).not.toHaveBeenCalled();
    size.value = 'M';
    size.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() =>
      expect(render).toHaveBeenLastCalledWith('delay', expect.objectContaining({ 'ask.size': 'M' }), null),
    );
    press(size, 'Enter');
    await vi.waitFor(() => expect(given.pick).toHaveBeenCalledTimes(1));
  });

  it('says so when the background does not answer, and picks nothing', async () => {
    const { element, options: given } = open({ search: vi.fn(async () => null) });
    await vi.waitFor(() => expect(element.textContent).toContain('does not answer'));
    press(named(element, combobox), 'Enter');
    expect(given.pick).not.toHaveBeenCalled();
  });

  it('shows a name that looks like markup as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const render = vi.fn(async () => filled(`Hi ${evil}`));
    const { element } = open({ render });
    await vi.waitFor(() => expect(named(element, '.preview').textContent).toContain(evil));
    expect(element.querySelector('img')).toBeNull();
  });

  it('says in the preview what to mind, and lets it be taken all the same', async () => {
    const render = vi.fn(async () => ({ ...filled('HI'), findings: [{ kind: 'shouting' as const }] }));
    const { element, options: given } = open({ render });
    await vi.waitFor(() => expect(named(element, '.preview').textContent).toContain('Mind: shouting'));
    press(named(element, combobox), 'Enter');
    await vi.waitFor(() => expect(given.pick).toHaveBeenCalledTimes(1));
  });

  it('says which language the wording is in, and takes the next one with Alt+L', async () => {
    const languages = ['en', 'es'];
    const render = vi.fn(async (_id: string, _typed: object, language: string | null) => ({
      ...filled(language === 'en' ? 'Hi' : 'Hola'),
      language: language ?? 'es',
      languages,
    }));
    const { element, options: given } = open({ render });
    await vi.waitFor(() => expect(named(element, '.preview').textContent).toContain('Spanish version'));
    expect(named(element, '.preview .text').getAttribute('lang')).toBe('es');
    const alt = new KeyboardEvent('keydown', {
      ...{ key: '¬', code: 'KeyL', altKey: true, bubbles: true, cancelable: true },
    });
    named(element, combobox).dispatchEvent(alt);
    expect(alt.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(named(element, '.preview .text').textContent).toBe('Hi'));
    expect(given.announce).toHaveBeenCalledWith('English version');
    press(named(element, combobox), 'Enter');
    await vi.waitFor(() => expect(given.pick).toHaveBeenCalledTimes(1));
    expect(given.pick.mock.calls[0]?.[1]).toMatchObject({ text: 'Hi' });
  });

  it('leaves Enter to the page when an inline query finds nothing, but keeps Escape', async () => {
    const {
      element,
      picker: mounted,
      options: given,
    } = open({
      mode: 'inline',
      firstQuery: 'and',
      search: vi.fn(async () => ({ hits: [], total: 0 })),
    });
    mounted.query('and/or');
    await vi.waitFor(() => expect(element.textContent).toContain('and/or'));
    await vi.waitFor(() => expect(mounted.key(new KeyboardEvent('keydown', { key: 'Enter' }))).toBe(false));
    expect(mounted.key(new KeyboardEvent('keydown', { key: 'Escape' }))).toBe(true);
    expect(given.close).toHaveBeenCalledTimes(1);
  });

  it('leaves keys of an input method and with Ctrl alone', async () => {
    const { element, options: given } = open();
    await vi.waitFor(() => expect(options(element)).toHaveLength(3));
    const composing = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    named(element, combobox).dispatchEvent(composing);
    expect(composing.defaultPrevented).toBe(false);
    expect(given.pick).not.toHaveBeenCalled();
  });

  function alt(target: Element, code: string): void {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { code, key: 'x', altKey: true, bubbles: true, cancelable: true }),
    );
  }

  function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function field<E extends Element = HTMLInputElement>(element: Element, label: string): E {
    const found = [...element.querySelectorAll('label')].find((one) => one.textContent === label);
    return named<E>(element, `[id="${found?.getAttribute('for')}"]`);
  }

  it('saves what was written as a template with Alt+S, by keyboard alone, and looks for it in the list', async () => {
    const { element, options: given } = open();
    await vi.waitFor(() => expect(options(element)).toHaveLength(3));
    alt(named(element, combobox), 'KeyS');
    await vi.waitFor(() => expect(field(element, 'Title').value).toBe('It left'));
    await vi.waitFor(() => expect(document.activeElement).toBe(field(element, 'Title')));
    type(field(element, 'Title'), 'Parcel left');
    press(field(element, 'Title'), 'Enter');
    expect(document.activeElement).toBe(field(element, 'Shortcut'));
    type(field(element, 'Shortcut'), 'left !');
    await vi.waitFor(() => expect(field(element, 'Shortcut').value).toBe('left'));
    const body = field<HTMLTextAreaElement>(element, 'Body');
    expect(press(body, 'Enter').defaultPrevented, 'a line break').toBe(false);
    named<HTMLButtonElement>(element, '.actions .strong').click();
    await vi.waitFor(() => expect(given.announce).toHaveBeenCalledWith('Saved “Parcel left”.'));
    expect(given.keep?.save).toHaveBeenCalledWith({
      ...{ title: 'Parcel left', shortcut: 'left', body: 'Hi {{ first_name }}, it left.' },
    });
    await vi.waitFor(() => expect(document.activeElement).toBe(named(element, combobox)));
    expect(given.search).toHaveBeenCalledTimes(2);
  });

  it('says why a template can’t be saved, and keeps what was typed', async () => {
    const save = vi.fn(async (): Promise<Kept> => ({ refused: 'shortcut', takenBy: 'Refund' }));
    const { element } = open({ keep: { draft: async () => ({ title: 'A', body: 'b' }), save } });
    await vi.waitFor(() => expect(options(element)).toHaveLength(3));
    alt(named(element, combobox), 'KeyS');
    await vi.waitFor(() => expect(field(element, 'Title').value).toBe('A'));
    named<HTMLButtonElement>(element, '.actions .strong').click();
    await vi.waitFor(() =>
      expect(element.querySelector('[role="alert"]')?.textContent).toBe('“Refund” has this shortcut.'),
    );
    expect(field(element, 'Title').value).toBe('A');
  });

  it('has nothing to save while the composer is empty; Escape leaves a form for the list', async () => {
    const { element, options: given } = open({ keep: null });
    await vi.waitFor(() => expect(options(element)).toHaveLength(3));
    expect(element.textContent).not.toContain('Save as template');
    alt(named(element, combobox), 'KeyS');
    expect(element.querySelector('form')).toBeNull();
    alt(named(element, combobox), 'KeyN');
    await vi.waitFor(() => expect(field(element, 'Size').value).toBe('M'));
    press(field(element, 'Size'), 'Escape');
    await vi.waitFor(() => named(element, combobox));
    expect(given.close).not.toHaveBeenCalled();
  });

  it('keeps a note with Alt+N: what changed and what is new', async () => {
    const { element, options: given } = open();
    await vi.waitFor(() => expect(options(element)).toHaveLength(3));
    alt(named(element, combobox), 'KeyN');
    await vi.waitFor(() => expect(field(element, 'Size').value).toBe('M'));
    type(field(element, 'Size'), 'L');
    type(field(element, 'New field'), 'Last purchase');
    await vi.waitFor(() => expect(field(element, 'New field').value).toBe('Last purchase'));
    type(field(element, 'Its value'), 'a vase');
    await vi.waitFor(() => expect(field(element, 'Its value').value).toBe('a vase'));
    press(field(element, 'Its value'), 'Enter');
    await vi.waitFor(() => expect(given.announce).toHaveBeenCalledWith('Note saved.'));
    expect(given.notes.write).toHaveBeenCalledWith([
      { name: 'size', value: 'L' },
      { name: 'Last purchase', value: 'a vase' },
    ]);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])(
    'remembers what a template asks for in the contact’s note only when the agent says so: %s',
    async (kept, writes) => {
      const asks: Wording = {
        ...filled('Order [Order number]'),
        tags: [{ name: 'ask.order_number', label: 'Order number', value: null, choices: [] }],
        keeps: { 'ask.order_number': 'order_number' },
      };
      const render = vi.fn(async (_id: string, typed: Readonly<Record<string, string>>) => ({
        ...asks,
        unfilled: typed['ask.order_number'] ? [] : ['ask.order_number'],
      }));
      const { element, options: given } = open({ render });
      await vi.waitFor(() => expect(options(element)).toHaveLength(3));
      press(named(element, combobox), 'Enter');
      await vi.waitFor(() => named(element, 'form'));
      const remember = named<HTMLInputElement>(element, '.remember input');
      expect(remember.checked).toBe(false);
      if (kept) remember.click();
      await vi.waitFor(() => expect(remember.checked).toBe(kept));
      type(field(element, 'Order number'), ' 1042 ');
      press(field(element, 'Order number'), 'Enter');
      await vi.waitFor(() => expect(given.pick).toHaveBeenCalledTimes(1));
      expect(given.notes.write).toHaveBeenCalledTimes(writes);
      if (kept) expect(given.notes.write).toHaveBeenCalledWith([{ name: 'order_number', value: '1042' }]);
    },
  );
});
