import type { Answered } from '../../contract/calls';
import { daysToRead, type NumbersFilter } from '../../domain/day-rows';
import type { Reply } from '../../domain/reply';
import { localDay } from '../../domain/zone';
import type { Services } from '../kit/services';

const dayMs = 86_400_000;

/** The single replies that the filter means, as far as they are still kept; day by day, since a message has its limits. */
export async function readReplies(
  ask: Services['ask'],
  filter: NumbersFilter,
  timeZone: string,
): Promise<Answered<Reply[]>> {
  const { from, to } = daysToRead(filter);
  const replies: Reply[] = [];
  for (let since = Date.parse(from); since <= Date.parse(to); since += dayMs) {
    const answer = await ask('numbers/replies', { since, until: since + dayMs });
    if (!answer.ok) return answer;
    replies.push(...answer.value.filter((reply) => isMeant(reply, filter, timeZone)));
  }
  return { ok: true, value: replies };
}

function isMeant(reply: Reply, filter: NumbersFilter, timeZone: string): boolean {
  const day = localDay(reply.repliedAt, timeZone);
  return (
    day >= filter.from &&
    day <= filter.to &&
    (filter.platform === null || reply.platform === filter.platform) &&
    (filter.template === null || (reply.template ?? '') === filter.template) &&
    (!filter.firstOnly || reply.firstReply)
  );
}
