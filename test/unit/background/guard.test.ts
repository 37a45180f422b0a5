import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AskOf } from '../../../src/contract/calls';
import { emptyDraft } from '../../../src/domain/template';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

const day = 86_400_000;
const contact = { name: 'Ana Souza', handle: 'ana', headline: null, company: null };
const ana = {
  ...{ platform: 'instagram' as const, thread: '17', handle: 'ana', name: 'Ana Souza' },
  ...{ ambiguousName: false, group: false, request: false },
};

let worker: Worker;
let asked = 0;

function once(): string {
  asked += 1;
  return `guard-${asked}-000`;
}

async function template(purpose: 'reply' | 'promotion'): Promise<string> {
  const empty = { ...emptyDraft, labels: [], platforms: [], variants: [] };
  const draft = { ...empty, title: `A ${purpose} ${asked}`, body: 'See you', purpose };
  const answer = await worker.get('templates/save', { once: once(), id: null, draft });
  if (!('saved' in answer)) throw new Error('refused');
  return answer.saved.id;
}

function send(template: string, at: number, conversation: AskOf<'conversations/sent'>['conversation'] = ana) {
  return worker.get('conversations/sent', { once: once(), conversation, at, template });
}

async function check(text: string, template: string | null = null, conversation: typeof ana = ana) {
  const data: AskOf<'guard/check'> = { audience: { conversation, contact }, text, template };
  return (await worker.get('guard/check', data)).findings;
}

beforeEach(() => {
  freshProfile();
  worker = new Worker(someNow);
});

describe('guard/check', () => {
  it('holds a draft against contact and platform, and keeps nothing of it', async () => {
    expect(await check('Hi Zoltan, {{ zebra }}')).toEqual([
      { kind: 'leftover', text: '{{ zebra }}' },
      { kind: 'name', text: 'Zoltan', contact: 'Ana' },
    ]);
    expect(await check('Hi Zoltan', null, { ...ana, group: true })).toEqual([]);
    expect(JSON.stringify(await dump())).not.toMatch(/Zoltan|zebra/);
  });

  it('knows what this contact was sent, by the last time, in the picker too', async () => {
    const id = await template('reply');
    await send(id, someNow - 9 * day);
    await send(id, someNow - 3 * day);
    await send(id, someNow - 5 * day);
    const repeated = [{ kind: 'repeated', at: someNow - 3 * day }];
    expect(await check('See you', id)).toEqual(repeated);
    expect(await check('See you')).toEqual([]);
    expect(await check('See you', id, { ...ana, thread: '18', handle: 'bo', name: 'Bo' })).toEqual([]);
    const audience = { conversation: ana, contact };
    expect(await worker.get('templates/render', { id, audience, typed: {} })).toMatchObject({
      findings: repeated,
    });
  });

  it('tells of any promotion in the days that settings name, when another one is written', async () => {
    const [first, second, reply] = [
      await template('promotion'),
      await template('promotion'),
      await template('reply'),
    ];
    await send(first, someNow - 29 * day);
    expect(await check('See you', second)).toEqual([{ kind: 'promotion', at: someNow - 29 * day, days: 30 }]);
    expect(await check('See you', reply)).toEqual([]);
    worker.now = someNow + 2 * day;
    expect(await check('See you', second)).toEqual([]);
  });

  it('remembers when two places turn out to be one conversation', async () => {
    const id = await template('reply');
    await send(id, someNow - 2 * day, { ...ana, thread: null });
    await send(id, someNow - 4 * day, { ...ana, handle: null, name: null });
    await worker.get('conversations/sent', { once: once(), conversation: ana, at: someNow, template: null });
    expect(await check('See you', id)).toEqual([{ kind: 'repeated', at: someNow - 2 * day }]);
    expect((await dump()).sentTemplates).toHaveLength(1);
  });

  it('forgets with the rest when the time to keep is over', async () => {
    const id = await template('promotion');
    await send(id, someNow - day);
    worker.now = someNow + 90 * day;
    await worker.settle();
    expect((await dump()).sentTemplates).toEqual([]);
  });
});
