import type { WaitView } from './conversation';
import { fill } from './fill';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type ClockState = 'calm' | 'soon' | 'late' | 'request';

/** What a clock says: `name` for assistive technology (`design.md` 5), `short` for the small pill. */
export interface ClockText {
  readonly name: string;
  readonly short: string;
  readonly state: ClockState;
}

/** The phrases of a clock in one language; `{time}` is where a figure goes. */
export interface ClockPhrases {
  readonly waiting: string;
  readonly left: string;
  readonly late: string;
  readonly request: string;
  readonly min: string;
  readonly h: string;
  readonly d: string;
}

export const englishClock: ClockPhrases = {
  waiting: 'Waiting {time}',
  left: '{time} left',
  late: 'late',
  request: 'request',
  min: 'min',
  h: 'h',
  d: 'd',
};

type Figure = (ms: number, units: ClockPhrases) => string;

/** `4 min`, `1 h 20 min`, `3 d 4 h`; whole units, rounded down. */
function long(ms: number, { min, h, d }: ClockPhrases): string {
  if (ms < hour) return `${Math.floor(ms / minute)} ${min}`;
  const [big, small, ones, tens] = ms < day ? [hour, minute, h, min] : [day, hour, d, h];
  const rest = Math.floor((ms % Number(big)) / Number(small));
  return `${Math.floor(ms / Number(big))} ${ones}${rest > 0 ? ` ${rest} ${tens}` : ''}`;
}

/** The same in one unit: `1 h`. */
function brief(ms: number, { min, h, d }: ClockPhrases): string {
  if (ms < hour) return `${Math.floor(ms / minute)} ${min}`;
  return ms < day ? `${Math.floor(ms / hour)} ${h}` : `${Math.floor(ms / day)} ${d}`;
}

/** A span of time in the largest unit that matters: `45 min`, `3 h`. */
export function durationPhrase(ms: number, units: ClockPhrases): string {
  return brief(ms, units);
}

/** Marks a figure by its precision: `~` near it, `≥` at least it. */
function marked(view: WaitView, waited: number, figure: Figure, phrases: ClockPhrases): string {
  const time = figure(waited, phrases);
  if (view.start.precision === 'at-least') return `≥ ${time}`;
  if (waited < minute) return `<1 ${phrases.min}`;
  return view.start.precision === 'exact' ? time : `~${time}`;
}

function stateOf(view: WaitView, now: number): ClockState {
  if (view.request) return 'request';
  if (view.dueAt !== null && now >= view.dueAt) return 'late';
  return view.soonAt !== null && now >= view.soonAt ? 'soon' : 'calm';
}

/** Step in which the time left is shown, and its figure rounded up, so that waited and left add up to the target. */
function leftStep(left: number): number {
  return left > day ? hour : minute;
}

function ending(view: WaitView, state: ClockState, now: number, phrases: ClockPhrases): string {
  if (state === 'late' || state === 'request') return `, ${phrases[state]}`;
  if (view.dueAt === null) return '';
  const left = view.dueAt - now;
  const step = leftStep(left);
  return `, ${fill(phrases.left, { time: long(Math.ceil(left / step) * step, phrases) })}`;
}

/** The words of a clock at `now` (ms), in the language of `phrases`. */
export function describeWait(view: WaitView, now: number, phrases: ClockPhrases = englishClock): ClockText {
  const waited = Math.max(0, now - view.start.at);
  const state = stateOf(view, now);
  return {
    name:
      fill(phrases.waiting, { time: marked(view, waited, long, phrases) }) +
      ending(view, state, now, phrases),
    short: marked(view, waited, brief, phrases),
    state,
  };
}

/** The first instant after `now` at which the words or the state may differ: one timer instead of ticking. */
export function nextChangeAt(view: WaitView, now: number): number {
  const waited = now - view.start.at;
  const step = waited < day ? minute : hour;
  const changes = [view.start.at + Math.max(1, Math.floor(waited / step) + 1) * step];
  if (view.dueAt !== null && now < view.dueAt) {
    const left = view.dueAt - now;
    const unit = leftStep(left);
    changes.push(view.dueAt - (Math.ceil(left / unit) - 1) * unit, view.dueAt);
    if (view.soonAt !== null && now < view.soonAt) changes.push(view.soonAt);
  }
  return Math.min(...changes);
}
