import type { MessageKind } from '../../../src/domain/conversation';

export const replayPlatforms = ['instagram', 'facebook', 'x', 'linkedin'] as const;

/** One message as it truly was. `phone`: we wrote it where no page of ours was open. */
export interface TrueMessage {
  readonly at: number;
  readonly from: 'contact' | 'us';
  readonly kind: MessageKind;
  readonly phone: boolean;
}

export interface TrueConversation {
  readonly id: string;
  readonly platform: (typeof replayPlatforms)[number];
  readonly group: boolean;
  readonly messages: readonly TrueMessage[];
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** Summer time begins and ends within it. */
export const yearStart = Date.UTC(2026, 0, 1);
export const yearEnd = Date.UTC(2027, 0, 1);

/** Random numbers that are the same for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  is(share: number): boolean {
    return this.next() < share;
  }

  between(from: number, to: number): number {
    return Math.floor(from + this.next() * (to - from));
  }

  /** Mostly short, now and then very long. */
  delay(from: number, to: number): number {
    return Math.floor(from * (to / from) ** (this.next() ** 1.5));
  }
}

/** A year of conversations on four platforms, with so many messages or a few more. */
export function makeYear(seed: number, messages: number): TrueConversation[] {
  const chance = new Chance(seed);
  const year: TrueConversation[] = [];
  for (let count = 0; count < messages; ) {
    const platform = replayPlatforms[year.length % replayPlatforms.length] ?? 'x';
    const said = makeConversation(chance);
    year.push({ id: `c${year.length}`, platform, group: chance.is(0.1), messages: said });
    count += said.length;
  }
  return year;
}

function makeConversation(chance: Chance): TrueMessage[] {
  const said: TrueMessage[] = [];
  let at = chance.between(yearStart, yearEnd - 10 * day);
  const say = (from: TrueMessage['from'], kind: MessageKind, after: number, phone = false): void => {
    at += Math.max(second, after);
    said.push({ at, from, kind, phone });
  };
  const exchanges = chance.between(1, 6);
  for (let exchange = 0; exchange < exchanges && at < yearEnd - 9 * day; exchange += 1) {
    say('contact', 'text', chance.delay(10 * minute, 40 * day));
    if (chance.is(0.2)) say('us', 'automatic', chance.between(second, 5 * second));
    // Impatient people write again, also within the same minute.
    for (let more = chance.between(0, 3); more > 0; more -= 1)
      say('contact', chance.is(0.15) ? 'closing' : 'text', chance.delay(2 * second, 2 * hour));
    if (chance.is(0.1)) continue;
    const phone = chance.is(0.25);
    say('us', 'text', chance.delay(5 * second, 2 * day), phone);
    if (chance.is(0.3)) say('us', 'text', chance.delay(2 * second, 5 * minute), phone);
    if (chance.is(0.4)) say('contact', 'closing', chance.delay(5 * second, 3 * hour));
    if (chance.is(0.15)) say('contact', 'reaction', chance.delay(second, hour));
  }
  return said;
}
