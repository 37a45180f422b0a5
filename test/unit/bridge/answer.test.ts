import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../src/bridge/answer';
import type { Sender } from '../../../src/bridge/sender';
import type { SenderClass } from '../../../src/contract/call';
import { type Answered, type CallName, calls } from '../../../src/contract/calls';
import { defaultSettings } from '../../../src/domain/settings';
import { FakeBrowser, fromOwn, fromPage, installBrowser } from '../fake-browser';

const names = Object.keys(calls) as CallName[];
const conversation = {
  ...{ platform: 'instagram', thread: '1', handle: null, name: 'Ana' },
  ...{ ambiguousName: false, group: false, request: false },
} as const;
const draft = {
  ...{ title: 'T', shortcut: '', body: 'B', folder: '', labels: [], platforms: [], language: '' },
  ...{ purpose: 'reply', variants: [], archived: false },
};

/** A question of each call that parses. */
const questions: Record<CallName, unknown> = {
  'templates/change-many': { once: 'once-0000', ids: [], change: {} },
  'templates/undo-change': { change: 'once-0000' },
  'templates/versions': { id: 'a' },
  'templates/restore-version': { once: 'once-0000', version: 'v' },
  'platforms/in-front': null,
  'platforms/turn-on': { platform: 'linkedin' },
  'templates/find': { query: '' },
  'templates/search': { query: '', audience: null, limit: 5 },
  'templates/render': { id: 'a', audience: null, typed: {} },
  'templates/used': { once: '12345678', id: 'a', conversation },
  'templates/list': null,
  'templates/check': { bodies: [''] },
  'templates/preview': { body: '', language: '' },
  'templates/save': { once: '12345678', id: null, draft },
  'templates/remove': { ids: [] },
  'templates/restore': { ids: [] },
  'templates/import': { once: '12345678', text: '' },
  'templates/export': null,
  'conversations/observe': { conversation, messages: [], reachesStart: true, url: null },
  'conversations/rows': { rows: [] },
  'conversations/sent': { once: '12345678', conversation, at: 1, template: null },
  'conversations/waiting': null,
  'conversations/snooze': { conversation: 'a', until: null },
  'conversations/dismiss': { conversation: 'a' },
  'conversations/restore': { conversation: 'a', name: null, url: null },
  'conversations/open': { conversation: 'a' },
  'numbers/replies': { since: 0 },
  'numbers/summary': {
    ...{ from: '2026-01-01', to: '2026-01-07', platform: null, template: null },
    ...{ firstOnly: false, figure: 'waitSeconds' },
  },
  'numbers/badge': null,
  'words/in-page': null,
  'settings/read': null,
  'settings/decided': null,
  'privacy/stored': null,
  'privacy/contacts': { query: 'ana' },
  'privacy/erase-contact': { conversation: 'a' },
  'privacy/erase-all': null,
  'privacy/export': null,
  'settings/save': defaultSettings,
  'guard/check': {
    audience: { conversation, contact: { name: null, handle: null, headline: null, company: null } },
    text: '',
    template: null,
  },
  'templates/draft': { text: '', contact: { name: null, handle: null, headline: null, company: null } },
  'templates/keep': { once: 'once-0001', title: 'A', shortcut: '', body: 'b' },
  'notes/read': { conversation },
  'notes/write': { once: 'once-0001', conversation, fields: [] },
  'bundle/export': { signer: 'Ana' },
  'bundle/read': { text: '' },
  'bundle/take': { once: '12345678', text: '' },
  'team/state': null,
  'team/offer': null,
  'team/connect': {
    place: { url: 'https://couch.example', team: 'x' },
    credentials: { kind: 'bearer', token: 't' },
  },
  'team/leave': null,
  'team/sync': null,
  'team/watch': null,
  'team/discard': { ids: ['tpl:1'] },
  'team/settle': { conflict: 'c', restore: true },
  'team/missing': { putBack: true },
  'team/share': { once: '12345678', ids: ['a'] },
  'team/copy': { once: '12345678', id: 'tpl:1' },
  'team/suggest': { once: '12345678', about: null, title: 'T', body: 'B', variants: null, note: '' },
  'team/suggestion': { id: 'sug:bob:1', accept: true },
  'team/decide': { group: 'brand', on: true },
  'team/set-up': {
    place: { url: 'https://couch.example', team: 'x' },
    admin: { kind: 'basic', user: 'admin', password: 'p' },
    members: [],
  },
  'health/report': { platform: 'instagram', missing: [] },
  'health/list': null,
  'agents/numbers': {
    filter: {
      from: '2026-01-01',
      to: '2026-01-02',
      platform: null,
      template: null,
      firstOnly: false,
      figure: 'waitSeconds',
    },
    agent: null,
  },
  'agents/refresh': null,
  'agents/sent': null,
  'health/store': null,
};

let browser: FakeBrowser;
let called: string[];
let answering: (call: string) => unknown;

/** Sends to a listener whose handlers all do `answering`. */
async function send(message: unknown, sender: Sender): Promise<Answered<unknown> | undefined> {
  return (await browser.send(message, sender)) as Answered<unknown> | undefined;
}

function envelope(call: string, data: unknown): unknown {
  return { riposte: 1, call, data };
}

beforeEach(async () => {
  vi.restoreAllMocks();
  browser = new FakeBrowser();
  called = [];
  answering = () => 'done';
  installBrowser(browser);
  const { answerAll } = await import('../../../src/bridge/answer');
  const handlers = names.map((name) => [
    name,
    async () => {
      called.push(name);
      return answering(name);
    },
  ]);
  answerAll(Object.fromEntries(handlers) as Handlers);
});

describe('who may ask what', () => {
  const senders: readonly [SenderClass, () => Sender][] = [
    ['page', () => fromPage(browser)],
    ['popup', () => fromOwn(browser, 'popup.html')],
    ['options', () => fromOwn(browser, 'options.html')],
    ['welcome', () => fromOwn(browser, 'welcome.html')],
  ];
  const cases = senders.flatMap(([from, sender]) => names.map((name) => ({ from, name, sender })));

  it.each(cases)('$from asks $name', async ({ from, name, sender }) => {
    const answer = await send(envelope(name, questions[name]), sender());
    const allowed = calls[name].from.some((one) => one === from);
    expect(answer).toMatchObject(allowed ? { ok: true, value: 'done' } : { ok: false, reason: 'refused' });
    expect(called).toEqual(allowed ? [name] : []);
  });

  const strangers: readonly [string, (sender: Sender) => Sender][] = [
    ['no sender', () => ({})],
    ['no origin and no address', ({ id }) => ({ id })],
    ['an empty address', (sender) => ({ ...sender, url: '' })],
    [
      'a foreign origin',
      (sender) => ({ ...sender, url: 'https://evil.example/', origin: 'https://evil.example' }),
    ],
    [
      'a look-alike',
      (sender) => ({ ...sender, url: 'https://www.instagram.com.evil.example/', origin: undefined }),
    ],
    ['a file', (sender) => ({ ...sender, url: 'file:///tmp/popup.html', origin: 'file://' })],
    ['another extension', (sender) => ({ ...sender, id: 'other' })],
  ];
  const strange = strangers.flatMap(([who, make]) => names.map((name) => ({ who, name, make })));

  it.each(strange)('$who never gets $name', async ({ name, make }) => {
    const answer = await send(envelope(name, questions[name]), make(fromPage(browser)));
    expect(answer).toMatchObject({ ok: false, reason: 'refused' });
    expect(called).toEqual([]);
  });
});

describe('what may be asked', () => {
  it.each(names)('%s refuses what does not parse', async (name) => {
    const [from] = calls[name].from;
    const sender = from === 'page' ? fromPage(browser) : fromOwn(browser, `${from}.html`);
    for (const data of ['nonsense', { query: 5 }, [], 7]) {
      expect(await send(envelope(name, data), sender)).toMatchObject({ ok: false, reason: 'invalid' });
    }
    expect(called).toEqual([]);
  });

  it.each(['', 'templates', 'constructor', '__proto__', 'templates/everything', 5, null, {}])(
    'knows no call %j',
    async (call) => {
      const answer = await send({ riposte: 1, call, data: null }, fromOwn(browser, 'popup.html'));
      expect(answer).toMatchObject({ ok: false, reason: 'invalid' });
    },
  );

  it.each([
    null,
    undefined,
    'x',
    5,
    {},
    { riposte: 2, call: 'settings/read' },
    { riposte: 1, news: 'templates' },
  ])('leaves %j to other listeners', async (message) => {
    expect(await send(message, fromPage(browser))).toBeUndefined();
  });

  it('takes no more than 64 kB from a page, and more from our own', async () => {
    const typed = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`ask.f${index}`, 'x'.repeat(1_900)]),
    );
    const message = envelope('templates/render', { id: 'a', audience: null, typed });
    expect(await send(message, fromPage(browser))).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await send(message, fromOwn(browser, 'popup.html'))).toMatchObject({ ok: true });
  });

  it('refuses what cannot be measured', async () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(await send(envelope('settings/read', circle), fromPage(browser))).toMatchObject({
      reason: 'invalid',
    });
  });
});

describe('when a handler fails', () => {
  it('tells our own failures by their code', async () => {
    const { Failure } = await import('../../../src/contract/failure');
    answering = () => {
      throw new Failure('disk-full');
    };
    const answer = await send(envelope('settings/read', null), fromPage(browser));
    expect(answer).toEqual({ ok: false, reason: 'failed', detail: 'settings/read', code: 'disk-full' });
  });

  it('gives no text of a bug away', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answering = () => {
      throw new TypeError('cannot read Ana’s order 1234');
    };
    const answer = await send(envelope('settings/read', null), fromPage(browser));
    expect(answer).toEqual({ ok: false, reason: 'failed', detail: 'settings/read: TypeError' });
    expect(logged).toHaveBeenCalledOnce();
  });
});
