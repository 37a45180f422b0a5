import { enoughReplies, type Summary } from '../../../src/domain/numbers';
import type { Reply } from '../../../src/domain/reply';

/** The figures of `rules.md` 8.1 in their plainest form, over every reply there is. */
export function plainSummary(
  replies: readonly Pick<Reply, 'waitSeconds' | 'officeSeconds' | 'withinTarget' | 'firstReply'>[],
  figure: 'waitSeconds' | 'officeSeconds' = 'waitSeconds',
): Summary {
  const count = replies.length;
  if (count < enoughReplies) {
    return { count, median: null, p90: null, fastest90Mean: null, withinTarget: null, firstReplies: null };
  }
  const sorted = replies.map((reply) => reply[figure]).sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const fastest = sorted.slice(0, count - Math.floor(count / 10));
  return {
    count,
    median: count % 2 === 1 ? at((count - 1) / 2) : (at(count / 2 - 1) + at(count / 2)) / 2,
    p90: at(Math.ceil(count * 0.9) - 1),
    fastest90Mean: fastest.reduce((sum, seconds) => sum + seconds, 0) / fastest.length,
    withinTarget: replies.filter(({ withinTarget }) => withinTarget).length / count,
    firstReplies: replies.filter(({ firstReply }) => firstReply).length / count,
  };
}
