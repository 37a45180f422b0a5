import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnswerOf, AskOf } from '../../../src/contract/calls';
import { settingsShape } from '../../../src/contract/shapes';
import { defaultSettings } from '../../../src/domain/settings';
import { Worker } from '../background/worker';
import { plainSummary } from '../domain/plain-summary';
import { freshProfile } from '../store/fresh';
import { WorkerPlay } from './worker-play';
import { type Rule, type TrueReply, trueReplies } from './worker-truth';
import { makeEvents, someTemplates } from './worker-year';
import { Chance, yearEnd, yearStart } from './year';

/** `REPLAY_SEED` and `WORKER_MESSAGES` search further; 5,000 take about half a minute. */
const seed = Number(process.env.REPLAY_SEED ?? 20_261_121);
const events = makeEvents(seed, Number(process.env.WORKER_MESSAGES ?? 2_500));
const timeZone = 'Europe/Madrid';

type SavedSettings = AskOf<'settings/save'>;
const plainSettings: SavedSettings = settingsShape.parse(defaultSettings);
/** In the midst of the year the agent begins to keep office hours, with another target. */
const changedAt = Date.UTC(2026, 5, 17, 10);
const hours: SavedSettings['officeHours'] = {
  ...{ enabled: true, timeZone, holidays: ['2026-10-12'] },
  week: [
    ...Array.from({ length: 5 }, () => [
      { from: '09:00', to: '13:30' },
      { from: '15:00', to: '19:00' },
    ]),
    [{ from: '10:00', to: '14:00' }],
    [],
  ],
};
const before: SavedSettings = {
  ...plainSettings,
  // What is purged is forgotten, and with it that no reply was needed.
  retentionDays: 730,
  officeHours: { ...plainSettings.officeHours, timeZone, enabled: false },
};
const after: SavedSettings = {
  ...before,
  officeHours: hours,
  targets: { ...before.targets, fallback: 45 },
};
const rules: readonly Rule[] = [
  { from: 0, hours: before.officeHours, targetMinutes: before.targets.fallback },
  { from: changedAt, hours, targetMinutes: 45 },
];
const conversations = [...new Set(events.map(({ conversation }) => conversation))];
const truth = conversations.flatMap((one) =>
  trueReplies(
    one,
    events.filter(({ conversation }) => conversation === one),
    rules,
  ),
);

let worker: Worker;
let played: WorkerPlay;

beforeAll(async () => {
  freshProfile();
  // A worker that is ended says so of what it had left for later.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  worker = new Worker(yearStart);
  played = new WorkerPlay(worker, new Chance(seed + 1));
  await worker.get('settings/save', before);
  let changed = false;
  for (const [index, event] of events.entries()) {
    if (!changed && event.at >= changedAt) {
      worker.now = changedAt;
      await worker.get('settings/save', after);
      changed = true;
    }
    await played.play(event, index);
  }
  worker.now = yearEnd;
  await worker.settle();
}, 600_000);

/** Day and hour of the week, 0 is Monday midnight, as Intl tells them. */
function local(at: number): { day: string; hour: number } {
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(at)) part[type] = value;
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part.weekday ?? '');
  return { day: `${part.year}-${part.month}-${part.day}`, hour: weekday * 24 + Number(part.hour) };
}

const format = new Intl.DateTimeFormat('en-CA', {
  ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', hourCycle: 'h23', weekday: 'short' },
});

type Filter = AskOf<'numbers/summary'>;

const whole: Filter = {
  ...{ from: '2026-01-01', to: '2026-12-31', platform: null, template: null },
  ...{ firstOnly: false, figure: 'waitSeconds' },
};

const filters: readonly Filter[] = [
  whole,
  { ...whole, figure: 'officeSeconds' },
  { ...whole, firstOnly: true },
  { ...whole, template: 'tpl-late' },
  { ...whole, template: '', platform: 'x' },
  { ...whole, platform: 'facebook', figure: 'officeSeconds' },
  // Summer time begins on 29 March and ends on 25 October.
  { ...whole, from: '2026-03-28', to: '2026-03-30' },
  { ...whole, from: '2026-10-12', to: '2026-10-26', figure: 'officeSeconds' },
  { ...whole, from: '2026-06-10', to: '2026-06-24' },
];

function chosen(filter: Filter): (TrueReply & { day: string; hour: number })[] {
  return truth
    .map((one) => ({ ...one, ...local(one.end) }))
    .filter((one) => one.day >= filter.from && one.day <= filter.to)
    .filter(({ platform }) => filter.platform === null || platform === filter.platform)
    .filter(({ template }) => filter.template === null || (template ?? '') === filter.template)
    .filter(({ firstReply }) => !filter.firstOnly || firstReply);
}

function expectFigures(view: AnswerOf<'numbers/summary'>, filter: Filter): void {
  const all = chosen(filter);
  const replied = all.filter(({ outcome }) => outcome === 'replied');
  const plain = (part: readonly TrueReply[]) => plainSummary(part, filter.figure);
  expect(view.all).toEqual(plain(replied));
  expect(view.closed).toBe(all.length - replied.length);
  view.hours.forEach((summary, hour) => {
    expect(summary).toEqual(plain(replied.filter((one) => one.hour === hour)));
  });
  for (const { platform, summary } of view.platforms)
    expect(summary).toEqual(plain(replied.filter((one) => one.platform === platform)));
  for (const { template, summary } of view.templates)
    expect(summary).toEqual(plain(replied.filter((one) => one.template === template)));
  view.spans.forEach(({ from, summary }, index) => {
    const next = view.spans[index + 1]?.from ?? '9';
    expect(summary).toEqual(plain(replied.filter((one) => one.day >= from && one.day < next)));
  });
  const counts = [view.platforms, view.templates, view.spans, view.hours].map((groups) =>
    groups.reduce((sum, group) => sum + ('summary' in group ? group.summary : group).count, 0),
  );
  expect(new Set([...counts, view.histogram.reduce((sum, bar) => sum + bar, 0)])).toEqual(
    new Set([replied.length]),
  );
}

describe('a year of messages through the worker', () => {
  it('is what it should be: killed, asked twice, packed, with every kind of end', async () => {
    expect(played.kills).toBeGreaterThan(events.length / 30);
    expect(played.retries).toBeGreaterThan(events.length / 10);
    const kinds = Map.groupBy(truth, ({ outcome, template, firstReply }) =>
      [outcome, template, firstReply].join(' '),
    );
    expect([...kinds.keys()].sort()).toEqual(
      [
        ...['null', ...someTemplates].flatMap((template) =>
          [false, true].map((first) => `replied ${template === 'null' ? '' : template} ${first}`),
        ),
        ...[false, true].map((first) => `closed  ${first}`),
      ].sort(),
    );
  });

  it.each(filters)('gives every figure as a count of all that was said does: %o', async (filter) => {
    expectFigures(await worker.get('numbers/summary', filter), filter);
  });

  it('keeps every single reply as it truly was', async () => {
    const replies = await worker.get('numbers/replies', { since: 0 });
    const hashes = new Set(replies.map(({ conversation }) => conversation));
    const line = (one: AnswerOf<'numbers/replies'>[number] | TrueReply, from: number, to: number): string => {
      const times = [from, to, one.waitSeconds, one.officeSeconds];
      return [one.platform, ...times, one.firstReply, one.withinTarget, one.template].join(' ');
    };
    const wanted = truth.filter(({ outcome }) => outcome === 'replied');
    expect(replies.map((one) => line(one, one.waitStartedAt, one.repliedAt)).sort()).toEqual(
      wanted.map((one) => line(one, one.start, one.end)).sort(),
    );
    expect(hashes.size).toBe(new Set(wanted.map(({ conversation }) => conversation)).size);
  });
});
