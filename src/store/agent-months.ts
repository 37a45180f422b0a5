import { type DayTotal, monthOf } from '../domain/day-total';
import type { AgentMonth } from './totals-records';
import type { ReadTx, WriteTx } from './transaction';

/** A day as one browser of an agent counted it. */
export type BrowserDay = AgentMonth['days'][number];

/** The days of every agent, or of one, from the first to the last of these UTC days. */
export async function readAgentDays(
  tx: ReadTx,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, readonly DayTotal[]>> {
  const months = await tx.allIn('agentMonths', IDBKeyRange.bound(monthOf(from), `${monthOf(to)} \uffff`));
  const byUser = new Map<string, DayTotal[]>();
  for (const { user, days } of months) {
    const chosen = days.filter(({ day }) => day >= from && day <= to);
    byUser.set(user, (byUser.get(user) ?? []).concat(chosen));
  }
  return byUser;
}

/** Puts days of one agent in the place of what was known of them; `rows` of none removes the day. */
export async function putAgentDays(tx: WriteTx, user: string, days: readonly BrowserDay[]): Promise<void> {
  for (const month of new Set(days.map(({ day }) => monthOf(day)))) {
    const id = `${month} ${user}`;
    const coming = days.filter(({ day }) => monthOf(day) === month);
    const replaced = new Set(coming.map(({ day, browser }) => `${day} ${browser}`));
    const known = (await tx.get('agentMonths', id))?.days ?? [];
    const kept = known.filter(({ day, browser }) => !replaced.has(`${day} ${browser}`));
    const all = [...kept, ...coming.filter(({ rows }) => rows.length > 0)];
    if (all.length > 0) await tx.put('agentMonths', { id, user, days: all });
    else await tx.remove('agentMonths', id);
  }
}

/** Lets go of every agent's days before this one. */
export async function removeAgentDays(tx: WriteTx, before: string): Promise<void> {
  const month = monthOf(before);
  await tx.removeAll('agentMonths', await tx.keysIn('agentMonths', IDBKeyRange.upperBound(month, true)));
  for (const record of await tx.allIn('agentMonths', IDBKeyRange.bound(month, `${month} \uffff`))) {
    const days = record.days.filter(({ day }) => day >= before);
    if (days.length === record.days.length) continue;
    if (days.length > 0) await tx.put('agentMonths', { ...record, days });
    else await tx.remove('agentMonths', record.id);
  }
}
