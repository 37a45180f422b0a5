import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationRef } from '../../../src/domain/conversation';
import { fromOwn } from '../fake-browser';
import { freshProfile } from '../store/fresh';
import { Worker } from './worker';

const now = Date.parse('2026-03-04T10:00:00Z');
const ana: ConversationRef = {
  ...{ platform: 'instagram', thread: '1', handle: 'ana_ruiz', name: 'Ana Ruiz' },
  ...{ ambiguousName: false, group: false, request: false },
};
const ben: ConversationRef = { ...ana, thread: '2', handle: 'ben', name: 'Ben Cole' };

let worker: Worker;

beforeEach(() => {
  freshProfile();
  worker = new Worker(now);
});
afterEach(async () => {
  await worker.idle();
  await worker.kill();
});

/** Somebody wrote, `minutes` ago. */
async function wrote(conversation: ConversationRef, minutes: number): Promise<void> {
  await worker.get('conversations/observe', {
    ...{ conversation, reachesStart: true, url: 'https://www.instagram.com/direct/t/1/' },
    messages: [
      {
        direction: 'inbound',
        system: false,
        text: 'Hi?',
        moment: { at: now - minutes * 60_000, precision: 'exact' },
      },
    ],
  });
}

function answered(conversation: ConversationRef): Promise<unknown> {
  const once = crypto.randomUUID();
  return worker.get('conversations/sent', { once, conversation, at: now, template: null });
}

describe('one contact', () => {
  it('is found by a part of the name while waiting, and by exactly the handle when the name is forgotten', async () => {
    await wrote(ana, 5);
    await wrote(ben, 5);
    const [found] = await worker.get('privacy/contacts', { query: 'ana r' });
    expect(found).toMatchObject({ name: 'Ana Ruiz', platform: 'instagram', waits: true, replies: 0 });
    await answered(ana);
    expect(await worker.get('privacy/contacts', { query: 'ana r' })).toEqual([]);
    expect(await worker.get('privacy/contacts', { query: '@Ana_Ruiz' })).toMatchObject([
      { name: null, waits: false, replies: 1 },
    ]);
    expect(await worker.get('privacy/contacts', { query: 'ana ruiz' })).toHaveLength(1);
  });

  it('is erased with wait and replies; others stay', async () => {
    await wrote(ana, 5);
    await wrote(ben, 9);
    await answered(ana);
    const [found] = await worker.get('privacy/contacts', { query: 'ana_ruiz' });
    await worker.get('privacy/erase-contact', { conversation: found?.conversation ?? '' });
    expect(await worker.get('privacy/contacts', { query: 'ana_ruiz' })).toEqual([]);
    const stored = await worker.get('privacy/stored', null);
    expect(stored).toMatchObject({ waiting: 1, conversations: 1, replies: 0 });
    expect(stored.days, 'figures of the day belong to nobody').toBe(1);
  });
});

describe('everything', () => {
  it('goes out as one file, without salt', async () => {
    await wrote(ana, 5);
    await answered(ana);
    const { text } = await worker.get('privacy/export', null);
    const file = JSON.parse(text) as { format: string; stores: Record<string, { rows?: unknown }[]> };
    expect(file.format).toBe('riposte-data');
    expect(file.stores.templates?.length).toBe(10);
    expect(file.stores.replies).toHaveLength(1);
    expect(Array.isArray(file.stores.days?.[0]?.rows)).toBe(true);
    expect(Object.keys(file.stores)).not.toContain('install');
    expect(text).not.toContain('salt');
  });

  it('is erased: first-run state, other hashes, no second copy of what was', async () => {
    await wrote(ana, 5);
    await worker.get('settings/save', { ...(await worker.get('settings/read', null)), brand: 'Olmo' });
    const { templates } = await worker.get('privacy/stored', null);
    const all = await worker.get('templates/list', null);
    await worker.get('templates/remove', { ids: all.map(({ id }) => id) });
    await worker.idle();
    const [before] = await worker.get('conversations/waiting', null);
    await worker.get('privacy/erase-all', null);
    await worker.idle();

    expect(await worker.get('privacy/stored', null)).toMatchObject({
      templates,
      binned: 0,
      waiting: 0,
      days: 0,
    });
    expect((await worker.get('settings/read', null)).brand).toBe('');
    expect(JSON.stringify([...worker.browser.local])).not.toContain('Olmo');
    const hits = await worker.get('templates/search', { query: 'refund', audience: null, limit: 5 });
    expect(hits.total).toBeGreaterThan(0);
    await wrote(ana, 5);
    const [after] = await worker.get('conversations/waiting', null);
    expect(after?.conversation).not.toBe(before?.conversation);
    expect(worker.browser.announced).toContain('pages templates');
  });

  it('stays erased when the worker dies right after', async () => {
    await worker.get('settings/save', { ...(await worker.get('settings/read', null)), brand: 'Olmo' });
    await worker.get('privacy/erase-all', null);
    await worker.idle();
    await worker.kill();
    expect((await worker.get('settings/read', null)).brand).toBe('');
    await worker.settle();
    expect(JSON.stringify([...worker.browser.local])).not.toContain('Olmo');
  });

  it('is not for pages of a platform to ask', async () => {
    const popup = fromOwn(worker.browser, 'popup.html');
    expect(await worker.ask('privacy/erase-all', null, popup)).toMatchObject({
      ok: false,
      reason: 'refused',
    });
  });
});
