import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AskOf } from '../../../src/contract/calls';
import { policyGroups } from '../../../src/contract/managed-policy';
import { defaultSettings } from '../../../src/domain/settings';
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

async function rollOut(policy: Record<string, unknown>): Promise<void> {
  await worker.settle();
  worker.browser.rollOut(policy);
  await worker.idle();
}

describe('what an IT department rolls out', () => {
  it('holds before the agent’s own, and theirs comes back when it is taken back', async () => {
    await worker.get('settings/save', { ...defaultSettings, retentionDays: 20 } as AskOf<'settings/save'>);
    await rollOut({ locked: { retentionDays: 7, platforms: { x: false } } });
    const settings = await worker.get('settings/read', null);
    expect(settings.retentionDays).toBe(7);
    expect(settings.platforms).toEqual({ ...defaultSettings.platforms, x: false });
    expect(await worker.get('settings/decided', null)).toEqual({
      team: [],
      managed: ['platforms', 'retentionDays'],
    });
    expect(worker.browser.announced).toContain('pages settings');
    await rollOut({});
    expect((await worker.get('settings/read', null)).retentionDays).toBe(20);
  });

  it('as a default holds until the agent saves', async () => {
    await rollOut({ defaults: { brand: 'Northwind' } });
    const shown = await worker.get('settings/read', null);
    expect(shown.brand).toBe('Northwind');
    await worker.get('settings/save', { ...shown, brand: 'Mine' } as AskOf<'settings/save'>);
    expect((await worker.get('settings/read', null)).brand).toBe('Mine');
  });

  it('is taken group by group: nonsense in one leaves the others', async () => {
    await rollOut({
      locked: { retentionDays: 'soon', promotionDays: 3, agent: { name: 'X' } },
      defaults: 7,
      server: {},
    });
    const settings = await worker.get('settings/read', null);
    expect(settings).toEqual({ ...defaultSettings, promotionDays: 3 });
  });

  it('names the team to join', async () => {
    expect(await worker.get('team/offer', null)).toBeNull();
    await rollOut({ server: { url: 'https://couch.example', team: 'north' } });
    expect(await worker.get('team/offer', null)).toEqual({
      url: 'https://couch.example',
      team: 'north',
      user: '',
    });
  });

  it('is described to the browser group for group', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../public/managed-storage.json', import.meta.url), 'utf8'),
    );
    for (const part of ['defaults', 'locked']) {
      expect(Object.keys(schema.properties[part].properties).sort()).toEqual([...policyGroups].sort());
    }
  });
});
