import type { Answered, AnswerOf, AskOf, CallName, NewsTopic, Waiting } from '../../../src/contract/calls';
import type { NumbersFilter } from '../../../src/domain/day-rows';
import { countedReply, dayOf, emptyDay, withWaits } from '../../../src/domain/day-total';
import { changed } from '../../../src/domain/many-change';
import { viewNumbers } from '../../../src/domain/numbers-view';
import type { Reply } from '../../../src/domain/reply';
import { defaultSettings, type Settings } from '../../../src/domain/settings';
import type { Template } from '../../../src/domain/template';
import { secondsSaved } from '../../../src/domain/time-saved';
import type { Services } from '../../../src/ui/kit/services';

type Handler<N extends CallName> = (data: AskOf<N>) => Given<N> | Promise<Given<N>>;
type Given<N extends CallName> = AnswerOf<N> | Answered<AnswerOf<N>>;
type Handlers = { [N in CallName]?: Handler<N> };

/** A background that lives in memory, and what was asked of it. */
export interface FakeBackground extends Services {
  readonly asked: { readonly call: CallName; readonly data: unknown }[];
  readonly opened: string[];
  templates: Template[];
  waiting: Waiting[];
  settings: Settings;
  replies: Reply[];
  badge: AnswerOf<'numbers/badge'>;
  health: AnswerOf<'health/list'>;
  time: number;
  /** The agent's answer when the browser asks for a permission. */
  lets: boolean;
  /** Replaces what one call does. */
  on<N extends CallName>(call: N, handler: Handler<N>): void;
  tell(topic: NewsTopic): void;
  /** Data of every call by that name so far. */
  askedOf<N extends CallName>(call: N): AskOf<N>[];
}

/** Answers like the real background does, from the given templates on. */
export function fakeBackground(templates: readonly Template[] = []): FakeBackground {
  const own: Handlers = {};
  let dismissed: Waiting[] = [];
  const bin = new Map<string, Template>();
  const undone = new Map<string, Template[]>();
  const listeners = new Set<(topic: NewsTopic) => void>();
  const fake: FakeBackground = {
    asked: [],
    opened: [],
    templates: [...templates],
    waiting: [],
    settings: defaultSettings,
    replies: [],
    badge: {
      gauge: { messages: 0, answered: 0, rate: null, mean: null, held: false, answerNow: 0, answerNext: 0 },
      waiting: [],
    },
    health: [],
    time: Date.parse('2026-03-04T10:00:00Z'),
    lets: true,
    inPopup: false,
    version: '0.1.0',
    now: () => fake.time,
    on(call, handler) {
      Object.assign(own, { [call]: handler });
    },
    tell: (topic) => {
      for (const hear of listeners) hear(topic);
    },
    askedOf: (call) => fake.asked.filter((one) => one.call === call).map((one) => one.data) as never,
    async ask(call, data) {
      fake.asked.push({ call, data });
      const handler = (own[call] ?? standard[call]) as ((data: unknown) => unknown) | undefined;
      if (!handler) return { ok: false, reason: 'refused', detail: `no ${call} here` };
      const given = handler(data);
      const answer = given instanceof Promise ? await given : given;
      const whole = typeof answer === 'object' && answer !== null && 'ok' in answer;
      return (whole ? answer : { ok: true, value: answer }) as never;
    },
    onNews(hear, signal) {
      listeners.add(hear);
      signal.addEventListener('abort', () => listeners.delete(hear));
    },
    openUrl: async (url) => {
      fake.opened.push(url);
    },
    allowHost: async (url) => {
      fake.opened.push(`allow ${url}`);
      return true;
    },
    allowNotifications: async () => fake.lets,
    openOwn: async (page) => {
      fake.opened.push(page);
    },
  };
  const standard: Handlers = {
    'templates/list': () => fake.templates as never,
    'templates/search': ({ query, limit }) => search(fake.templates, query, limit),
    'templates/find': ({ query }) => ({
      ids: search(fake.templates, query, fake.templates.length).hits.map(({ id }) => id),
    }),
    'templates/preview': ({ body }) => preview(body),
    'templates/check': ({ bodies }) => bodies.map((body) => preview(body).problem),
    'templates/save': ({ id, draft }) => {
      const { problem } = preview(draft.body);
      if (problem) return { refused: 'parse', problem, wording: 0 };
      const saved = {
        uses: 0,
        usedAt: null,
        createdAt: fake.time,
        ...draft,
        title: draft.title.trim(),
        id: id ?? `made-${fake.asked.length}`,
        updatedAt: fake.time,
      } as Template;
      fake.templates = [...fake.templates.filter((one) => one.id !== saved.id), saved];
      return { saved } as never;
    },
    'templates/remove': ({ ids }) => {
      for (const one of fake.templates) if (ids.includes(one.id)) bin.set(one.id, one);
      fake.templates = fake.templates.filter((one) => !ids.includes(one.id));
      return null;
    },
    'templates/restore': ({ ids }) => {
      fake.templates = [...fake.templates, ...ids.flatMap((id) => bin.get(id) ?? [])];
      return null;
    },
    'templates/change-many': ({ once, ids, change }) => {
      const before = fake.templates.filter(({ id }) => ids.includes(id));
      const after = new Map(before.map((one) => [one.id, changed(one, change) ?? one]));
      undone.set(once, before);
      fake.templates = fake.templates.map((one) => after.get(one.id) ?? one);
      return { changed: before.filter((one) => after.get(one.id) !== one).length, team: 0 };
    },
    'templates/undo-change': ({ change }) => {
      const back = new Map((undone.get(change) ?? []).map((one) => [one.id, one]));
      fake.templates = fake.templates.map((one) => back.get(one.id) ?? one);
      return null;
    },
    'templates/export': () => ({ text: '{"format":"riposte-templates","version":1,"templates":[]}' }),
    'templates/import': () => ({ added: 0, duplicates: 0, refused: [], damaged: null }),
    'conversations/waiting': () => fake.waiting,
    'conversations/snooze': ({ conversation, until }) => {
      fake.waiting = fake.waiting.map((one) =>
        one.conversation === conversation ? { ...one, wait: { ...one.wait, snoozedUntil: until } } : one,
      );
      return null;
    },
    'conversations/dismiss': ({ conversation }) => {
      dismissed = fake.waiting.filter((one) => one.conversation === conversation);
      fake.waiting = fake.waiting.filter((one) => one.conversation !== conversation);
      return null;
    },
    'settings/decided': () => ({ team: [], managed: [] }),
    'team/state': () => null,
    'conversations/restore': ({ conversation }) => {
      fake.waiting = [...fake.waiting, ...dismissed.filter((one) => one.conversation === conversation)];
      return null;
    },
    'conversations/open': ({ conversation }) => {
      const url = fake.waiting.find((one) => one.conversation === conversation)?.url ?? null;
      if (url !== null) fake.opened.push(url);
      return url === null ? 'nowhere' : 'address';
    },
    'team/offer': () => null,
    'agents/numbers': () => null,
    'agents/refresh': () => null,
    'agents/sent': () => null,
    'settings/read': () => fake.settings as never,
    'settings/save': (settings) => {
      fake.settings = settings as Settings;
      return null;
    },
    'numbers/replies': ({ since, until = Number.MAX_SAFE_INTEGER }) =>
      fake.replies.filter(({ repliedAt }) => repliedAt >= since && repliedAt < until),
    'numbers/summary': (filter) => summaryOf(fake, filter),
    'numbers/badge': () => fake.badge,
    'health/list': () => fake.health,
    'health/store': () => ({ setAside: 0, notes: [] }),
    'privacy/stored': () => ({
      ...{ templates: 3, binned: 0, waiting: 1, conversations: 4, replies: 12, days: 2 },
      ...{ notes: 0, sent: 0, setAside: 0 },
    }),
    'privacy/contacts': () => [],
    'privacy/erase-contact': () => null,
    'platforms/in-front': () => null,
    'platforms/turn-on': () => null,
    'privacy/erase-all': () => null,
    'privacy/export': () => ({ text: '{}' }),
  };
  return fake;
}

/** As the background counts, from the replies of the fake. */
function summaryOf(
  { replies, templates }: FakeBackground,
  filter: NumbersFilter,
): AnswerOf<'numbers/summary'> {
  const days = [...new Set(replies.map(({ repliedAt }) => dayOf(repliedAt)))].sort();
  const totals = days.map((day) =>
    withWaits(emptyDay(day), replies.filter(({ repliedAt }) => dayOf(repliedAt) === day).map(countedReply)),
  );
  const view = viewNumbers(totals, filter, 'UTC');
  const titled = view.templates.map(({ template, summary }) => {
    const known = templates.find(({ id }) => id === template);
    const saved = known ? secondsSaved(known.body.length, summary.count) : null;
    return { template, title: known?.title ?? null, saved, summary };
  });
  return { ...view, templates: titled } as AnswerOf<'numbers/summary'>;
}

function search(templates: readonly Template[], query: string, limit: number): AnswerOf<'templates/search'> {
  const wanted = query.toLowerCase();
  const found = templates.filter((one) =>
    `${one.title} ${one.shortcut} ${one.body}`.toLowerCase().includes(wanted),
  );
  const hits = found.slice(0, limit).map(({ id, title, shortcut, folder, body, purpose }) => ({
    id,
    title,
    shortcut,
    folder,
    preview: body,
    promotion: purpose === 'promotion',
    team: id.startsWith('tpl:'),
  }));
  return { hits, total: found.length };
}

const sampleValues: Readonly<Record<string, string>> = {
  first_name: 'Ana',
  signature: 'Best, Sam',
  date: '4 March',
  brand: 'Northwind',
};

/** Knows plain tags only; an unclosed one is a problem on its line. */
function preview(body: string): AnswerOf<'templates/preview'> {
  const broken = body.split('\n').findIndex((line) => /\{\{(?![^{]*\}\})/u.test(line));
  if (broken >= 0) {
    const column = (body.split('\n')[broken] ?? '').indexOf('{{') + 1;
    const problem = { code: 'open-output', name: '', near: null, line: broken + 1, column } as const;
    return { problem, rendered: null };
  }
  const names = [...new Set([...body.matchAll(/\{\{\s*([\w.]+)/gu)].map((match) => match[1] ?? ''))];
  const tags = names.map((name) => {
    const words = name.slice(name.indexOf('.') + 1).replaceAll('_', ' ');
    const label = words.charAt(0).toUpperCase() + words.slice(1);
    return { name, label, value: sampleValues[name] ?? null, choices: [] };
  });
  const text = body.replace(/\{\{\s*([\w.]+)[^}]*\}\}/gu, (_, name: string) => {
    const tag = tags.find((one) => one.name === name);
    return tag?.value ?? `[${tag?.label ?? name}]`;
  });
  const unfilled = tags.filter((tag) => tag.value === null).map((tag) => tag.name);
  return { problem: null, rendered: { text, caret: null, tags, unfilled } };
}
