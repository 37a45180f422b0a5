import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AskOf } from '../../../src/contract/calls';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

type Ref = AskOf<'notes/read'>['conversation'];

const contact = { name: 'Ana Souza', handle: 'ana', headline: null, company: null };
const ana: Ref = {
  ...{ platform: 'instagram', thread: '17', handle: 'ana', name: 'Ana Souza' },
  ...{ ambiguousName: false, group: false, request: false },
};

let worker: Worker;
let asked = 0;

function write(fields: Readonly<Record<string, string>>, conversation = ana) {
  asked += 1;
  const list = Object.entries(fields).map(([name, value]) => ({ name, value }));
  return worker.get('notes/write', { once: `note-${asked}-000`, conversation, fields: list });
}

async function note(conversation = ana): Promise<Record<string, string>> {
  const fields = await worker.get('notes/read', { conversation });
  return Object.fromEntries(
    fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  );
}

beforeEach(() => {
  freshProfile();
  worker = new Worker(someNow);
});

describe('a note', () => {
  it('is kept for a contact of whom nothing else is known yet, and fills tags', async () => {
    expect(await write({ 'Order number': ' 1042 ' })).toEqual({ kept: true });
    expect(await note()).toEqual({ order_number: '1042' });
    expect(await note({ ...ana, thread: '18', handle: 'bo', name: 'Bo' })).toEqual({});
    const { hits } = await worker.get('templates/search', {
      ...{ query: 'delay', limit: 5 },
      audience: { conversation: ana, contact },
    });
    expect(hits[0]?.preview).toContain('1042');
  });

  it('changes field by field; a blank one goes, and the last takes the note with it', async () => {
    await write({ size: 'M', colour: 'red' });
    await write({ size: 'L' });
    expect(await note()).toEqual({ size: 'L', colour: 'red' });
    await write({ size: '', colour: ' ' });
    expect(await note()).toEqual({});
    expect((await dump()).notes).toEqual([]);
  });

  it('offers the fields that templates ask for, by their label', async () => {
    expect(await worker.get('notes/read', { conversation: ana })).toContainEqual({
      ...{ name: 'order_number', label: 'Order number', value: '' },
    });
  });

  it('is found again wherever the contact shows up', async () => {
    await write({ size: 'M' }, { ...ana, thread: null });
    await write({ colour: 'red' });
    expect(await note({ ...ana, handle: null, name: null })).toEqual({ size: 'M', colour: 'red' });
  });

  it('is not kept where nobody can tell whose it is', async () => {
    const nobody = { ...ana, thread: null, handle: null, name: 'Alex', ambiguousName: true };
    expect(await write({ size: 'M' }, nobody)).toEqual({ kept: false });
    expect((await dump()).notes).toEqual([]);
  });

  it('does not grow without end', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`field_${index}`, 'x']));
    expect(await write(many)).toEqual({ kept: true });
    expect(await write({ one_more: 'x' })).toEqual({ kept: false });
  });
});

describe('templates/keep', () => {
  it('makes a template of what was written, with the names as tags and its language', async () => {
    worker.browser.languageOf = () => 'es';
    const text = 'Hola Ana, tu pedido salió hoy';
    const draft = await worker.get('templates/draft', { text, contact });
    expect(draft).toEqual({
      title: 'Tu pedido salió hoy',
      body: 'Hola {{ first_name }}, tu pedido salió hoy',
    });
    const asks = { once: 'keep-0001', ...draft, shortcut: 'salio' };
    const answer = await worker.get('templates/keep', asks);
    expect(await worker.get('templates/keep', asks), 'a retry saves nothing twice').toEqual(answer);
    const saved = (await worker.get('templates/list', null)).filter(({ shortcut }) => shortcut === 'salio');
    expect(saved).toMatchObject([{ ...draft, language: 'es', purpose: 'reply' }]);
  });

  it('refuses a shortcut that is taken and a body that does not parse', async () => {
    const some = { title: 'One', shortcut: 'refund', body: 'x' };
    expect(await worker.get('templates/keep', { once: 'keep-0002', ...some })).toMatchObject({
      refused: 'shortcut',
    });
    const broken = { title: 'One', shortcut: '', body: 'Hi {{ first_name' };
    expect(await worker.get('templates/keep', { once: 'keep-0003', ...broken })).toMatchObject({
      refused: 'parse',
    });
  });
});
