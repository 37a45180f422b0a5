import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../src/domain/template';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

let worker: Worker;

beforeEach(() => {
  freshProfile();
  worker = new Worker(someNow);
});

afterEach(async () => {
  await worker.idle();
  await worker.kill();
});

async function save(title: string, body: string, id: string | null = null): Promise<string> {
  const draft = { ...emptyDraft, title, body, labels: [], platforms: [], variants: [] };
  const answer = await worker.get('templates/save', { once: crypto.randomUUID(), id, draft });
  if (!('saved' in answer)) throw new Error('refused');
  return answer.saved.id;
}

/** Another browser with its own library; what it exports and what it then sees. */
async function elsewhere(): Promise<void> {
  await worker.idle();
  await worker.kill();
  freshProfile();
  worker = new Worker(someNow);
  await worker.get('templates/list', null);
}

async function read(text: string) {
  const answer = await worker.get('bundle/read', { text });
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

describe('a signed file', () => {
  it('shows who signed it and each change before anything happens, and then does just that', async () => {
    const id = await save('Delay', 'Sorry');
    const first = (await worker.get('bundle/export', { signer: 'Ana' })).text;
    await save('Delay', 'So sorry', id);
    const second = (await worker.get('bundle/export', { signer: 'Ana' })).text;
    await elsewhere();
    const before = await dump();
    const seen = await read(first);
    expect(seen).toMatchObject({ signer: 'Ana', known: null, at: someNow });
    expect(seen.changes).toContainEqual({ title: 'Delay', before: null, after: 'Sorry' });
    expect(await dump(), 'reading changes nothing').toEqual(before);

    const taken = await worker.get('bundle/take', { once: 'take-0001', text: first });
    expect(taken).toMatchObject({ added: expect.arrayContaining([id]), changed: 0 });
    expect(await worker.get('bundle/take', { once: 'take-0001', text: first })).toEqual(taken);

    const next = await read(second);
    expect(next.known).toEqual({ name: 'Ana', since: someNow });
    expect(next.fingerprint).toBe(seen.fingerprint);
    expect(next.changes).toEqual([{ title: 'Delay', before: 'Sorry', after: 'So sorry' }]);
    expect(await worker.get('bundle/take', { once: 'take-0002', text: second })).toEqual({
      added: [],
      changed: 1,
    });
    await worker.get('templates/undo-change', { change: 'take-0002' });
    const delay = (await worker.get('templates/list', null)).find((template) => template.id === id);
    expect(delay?.body).toBe('Sorry');
  });

  it.each(['signer', 'content', 'at', 'key'] as const)(
    'whose %s was changed is refused, and changes nothing',
    async (part) => {
      await save('Delay', 'Sorry');
      const { text } = await worker.get('bundle/export', { signer: 'Ana' });
      const file = JSON.parse(text);
      const other = part === 'at' ? file.at + 1 : part === 'key' ? `${file.key.slice(1)}A` : `${file[part]} `;
      const forged = JSON.stringify({ ...file, [part]: other });
      await elsewhere();
      const templates = await worker.get('templates/list', null);
      const answer = await worker.ask('bundle/take', { once: 'take-0001', text: forged });
      expect(answer).toMatchObject({ ok: true, value: { refused: expect.stringMatching(/forged|damaged/) } });
      expect(await worker.get('templates/list', null)).toEqual(templates);
    },
  );

  it.each(['', '{}', 'not json', '{"format":"riposte-bundle","version":2}'])('is not %s', async (text) => {
    expect(await worker.get('bundle/read', { text })).toEqual({ refused: 'damaged' });
  });

  it('comes from another key in another browser, and the private key is in no file and no database', async () => {
    const one = JSON.parse((await worker.get('bundle/export', { signer: 'Ana' })).text);
    const again = JSON.parse((await worker.get('bundle/export', { signer: 'Ana' })).text);
    const kept = worker.browser.local.get('team.signing') as { privateKey: { d: string } };
    expect(again.key).toBe(one.key);
    expect(JSON.stringify([one, await dump()])).not.toContain(kept.privateKey.d);
    await elsewhere();
    expect(JSON.parse((await worker.get('bundle/export', { signer: 'Ana' })).text).key).not.toBe(one.key);
  });
});
