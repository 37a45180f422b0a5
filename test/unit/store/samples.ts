import { countedReply, dayOf, emptyDay, withWaits } from '../../../src/domain/day-total';
import type { Reply } from '../../../src/domain/reply';
import { defaultSettings } from '../../../src/domain/settings';
import { draftOf, type Template } from '../../../src/domain/template';
import { noWait } from '../../../src/domain/wait';
import type { ConversationRecord } from '../../../src/store/records';
import { someNow } from './fresh';

export function template(id: string, change: Partial<Template> = {}): Template {
  return {
    ...{ id, title: `Title ${id}`, shortcut: '', body: 'Hi {{ first_name }}', folder: 'F', labels: ['l'] },
    ...{ platforms: ['instagram'], language: 'en', purpose: 'reply', archived: false },
    variants: [{ language: 'es', platform: null, body: 'Hola' }],
    ...{ createdAt: someNow, updatedAt: someNow, uses: 0, usedAt: null },
    ...change,
  };
}

export function conversation(hash: string, change: Partial<ConversationRecord> = {}): ConversationRecord {
  return {
    ...{ hash, platform: 'instagram', keys: [`t:${hash}`], state: noWait, request: false },
    ...{ name: null, url: null, lastReply: null, notifiedAt: null, seenAt: someNow },
    ...change,
  };
}

export function reply(id: string, conversationHash: string, repliedAt = someNow): Reply {
  return {
    ...{ id, platform: 'instagram', conversation: conversationHash, repliedAt, template: null },
    ...{ waitStartedAt: repliedAt - 60_000, waitSeconds: 60, officeSeconds: 60, precision: 'exact' },
    ...{ firstReply: true, withinTarget: true },
  };
}

/** One good record of every store. */
export const goodRecords: readonly { readonly store: string; readonly value: object }[] = [
  { store: 'templates', value: { ...template('a'), useRank: [0, 0, 'a'] } },
  { store: 'bin', value: { id: 'b', template: template('b'), removedAt: someNow } },
  {
    store: 'versions',
    value: {
      ...{ id: 'a 00001795251600 once-id-1', template: 'a', change: 'once-id-1', replacedAt: someNow },
      ...{ updatedAt: someNow - 1_000, draft: draftOf(template('a', { title: 'As it was' })) },
    },
  },
  {
    store: 'conversations',
    value: conversation('c', {
      name: 'Ana',
      url: 'https://www.instagram.com/direct/t/1/',
      state: {
        ...noWait,
        open: {
          start: { at: someNow, precision: 'minute' },
          snoozedUntil: null,
          first: true,
          fromRow: false,
        },
      },
      lastReply: { id: 'c.1', repliedAt: someNow, told: true },
    }),
  },
  { store: 'replies', value: reply('c.1', 'c') },
  { store: 'days', value: withWaits(emptyDay(dayOf(someNow)), [countedReply(reply('c.1', 'c'))]) },
  {
    store: 'months',
    value: {
      month: '2026-09',
      days: [withWaits(emptyDay('2026-09-30'), [countedReply(reply('c.0', 'c', Date.UTC(2026, 8, 30, 9)))])],
    },
  },
  { store: 'notes', value: { conversation: 'c', fields: { order_number: '12' }, updatedAt: someNow } },
  { store: 'settings', value: { key: 'settings', value: defaultSettings } },
  {
    store: 'install',
    value: { key: 'install', salt: '0'.repeat(64), madeAt: someNow, revision: 3, purgedAt: someNow },
  },
  { store: 'once', value: { id: 'once-id-1', at: someNow, answer: null } },
  { store: 'quarantine', value: { store: 'templates', key: 'x', raw: { id: 'x' }, at: someNow } },
  {
    store: 'health',
    value: {
      key: 'parts:instagram',
      kind: 'parts',
      platform: 'instagram',
      missing: ['composer'],
      at: someNow,
    },
  },
  {
    store: 'health',
    value: { key: 'store:restored', kind: 'store', what: 'restored', count: 10, at: someNow },
  },
  {
    store: 'sentTemplates',
    value: { id: 'c.a', conversation: 'c', template: 'a', promotion: true, at: someNow },
  },
  {
    store: 'teamDocs',
    value: {
      id: 'tpl:1',
      rev: '2-b',
      body: { schema: 1, type: 'tpl', title: 'Delay' },
      dirty: 1,
      gone: false,
      base: { schema: 1, type: 'tpl', title: 'Late' },
      edit: 1,
      reason: '',
      epoch: 1,
    },
  },
  {
    store: 'teamMeta',
    value: {
      key: 'sync',
      token: '7-opaque',
      server: 'a1',
      epoch: 1,
      whole: true,
      user: 'alice',
      browser: 'b1',
      roles: ['editor'],
      askedWhoAt: someNow,
      lastSyncAt: someNow,
      trouble: { kind: 'offline', at: someNow },
      failures: 1,
      notBefore: someNow,
    },
  },
  {
    store: 'teamConflicts',
    value: {
      id: 'tpl:1|title|1',
      doc: 'tpl:1',
      field: 'title',
      lost: 'Late',
      kept: 'Delay',
      by: 'bob',
      at: someNow,
    },
  },
  { store: 'sentDays', value: { day: '2026-11-20', rev: '2-b', digest: '1a2b3c4d' } },
  {
    store: 'agentMonths',
    value: {
      id: '2026-11 bob',
      user: 'bob',
      days: [{ ...withWaits(emptyDay(dayOf(someNow)), [countedReply(reply('c.1', 'c'))]), browser: 'b2' }],
    },
  },
  {
    store: 'totalsState',
    value: {
      ...{ key: 'sent', kind: 'sent', since: '2026-11-01', sweptOn: '2026-11-21', lastSentAt: someNow },
      ...{ epoch: 1, trouble: null, notBefore: 0 },
    },
  },
  {
    store: 'totalsState',
    value: { key: 'of bob', kind: 'agent', user: 'bob', token: '7-opaque', epoch: 1, trouble: null },
  },
];
