/** Meta's badge "Very responsive to messages" over the last 7 days (`rules.md` 5). */
export const badgeRule = { days: 7, rate: 0.9, seconds: 900, enough: 10 } as const;

/** A new message that is answered well is taken to be answered this fast. */
const wellAnswered = 300;
/** Further ahead than this a count says nothing. */
const farthest = 100_000;

/** First messages after a day of silence, of the last 7 days (`rules.md` 5: only these count). */
export interface BadgeFacts {
  /** Seconds until each reply, in any order. */
  readonly answered: readonly number[];
  /** Ended with "no reply needed": Meta takes them for unanswered. */
  readonly closed: number;
  /** Seconds that each open one waits already. */
  readonly waiting: readonly number[];
}

/** An estimate: Meta also counts what was answered elsewhere. */
export interface BadgeGauge {
  readonly messages: number;
  readonly answered: number;
  /** 0 to 1; `null` below `badgeRule.enough` messages. */
  readonly rate: number | null;
  /** Mean of the fastest 90 %, in seconds; `null` below `badgeRule.enough` messages. */
  readonly mean: number | null;
  readonly held: boolean;
  /** How many of those waiting to answer now, the newest first, for the badge; 0 when it is held already. */
  readonly answerNow: number;
  /** How many messages after these to answer within 5 minutes; `null` when no number of them is enough. */
  readonly answerNext: number | null;
}

export function badgeGauge({ answered, closed, waiting }: BadgeFacts): BadgeGauge {
  const messages = answered.length + closed + waiting.length;
  const enough = messages >= badgeRule.enough;
  const newestFirst = [...waiting].sort((a, b) => a - b);
  const standing = (now: number): Standing =>
    new Standing([...answered, ...newestFirst.slice(0, now)], messages);
  const today = standing(0);
  const held = enough && today.holds(0);
  let answerNow = 0;
  while (!held && answerNow < waiting.length && !standing(answerNow).holds(0)) answerNow += 1;
  const answerNext = held ? 0 : fewest(standing(answerNow));
  return {
    messages,
    answered: answered.length,
    rate: enough ? today.rate(0) : null,
    mean: enough ? today.mean(0) : null,
    held,
    answerNow,
    answerNext,
  };
}

/** The fewest well answered messages that bring the badge; each one more only helps, so halving finds it. */
function fewest(standing: Standing): number | null {
  if (!standing.holds(farthest)) return null;
  let low = -1;
  let high = farthest;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (standing.holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Figures as they would be with `more` messages that come and are answered well. */
class Standing {
  /** Sums of the fastest 0, 1, 2… replies. */
  readonly #sums: readonly number[];
  /** Replies that were as fast as a well answered one, or faster. */
  readonly #fast: number;

  constructor(
    private readonly times: readonly number[],
    private readonly messages: number,
  ) {
    const sorted = [...times].sort((a, b) => a - b);
    const sums = [0];
    for (const seconds of sorted) sums.push((sums.at(-1) ?? 0) + seconds);
    this.#sums = sums;
    this.#fast = sorted.filter((seconds) => seconds <= wellAnswered).length;
  }

  rate(more: number): number {
    const all = this.messages + more;
    return all === 0 ? 1 : (this.times.length + more) / all;
  }

  /** The mean of the fastest 90 %; 0 when nothing was answered. */
  mean(more: number): number {
    const all = this.times.length + more;
    const taken = all - Math.floor(all / 10);
    if (taken === 0) return 0;
    const before = Math.min(taken, this.#fast);
    const added = Math.min(taken - before, more);
    const rest = taken - added;
    return ((this.#sums[rest] ?? 0) + added * wellAnswered) / taken;
  }

  holds(more: number): boolean {
    return (
      this.messages + more >= badgeRule.enough &&
      this.rate(more) >= badgeRule.rate &&
      this.mean(more) <= badgeRule.seconds
    );
  }
}
