import { type DayTotal, dayOf } from '../domain/day-total';
import { sharedDay } from '../domain/shared-day';
import { readDays, totalStores } from '../store/days';
import type { TeamMeta } from '../store/team-records';
import type { SentDay, SentState } from '../store/totals-records';
import { readMeta } from './local';
import type { PushedDoc, PushResult, TeamRemote } from './remote';
import { digestOf, statsBody, statsId } from './totals-document';
import { ifStillIn, readSentState, type TotalsParts } from './totals-parts';
import { TeamTrouble } from './trouble';

const dayMs = 86_400_000;
/** Replies that come to light later than this go along with the daily look at all days. */
const newestMs = 9 * dayMs;
/** A month is far below the largest request that servers take. */
const mostDocs = 31;
/** A server without a place for the totals, or one that refuses them, is not asked every minute. */
const awayMs: Readonly<Partial<Record<TeamTrouble['kind'], number>>> = {
  missing: 3_600_000,
  forbidden: 3_600_000,
};
const usualAwayMs = 60_000;

interface Waiting {
  readonly total: DayTotal;
  readonly digest: string;
  readonly rev: string | null;
}

interface Plan {
  readonly meta: TeamMeta;
  readonly state: SentState;
  readonly days: readonly Waiting[];
  /** Whether this looks at every day. */
  readonly sweep: boolean;
}

/**
 * Sends the agent's own days that are not on the server as they are here. Each has an id and a revision of its own, so
 * a worker that dies in between sends again and doubles nothing. Trouble is kept with the totals; it never ends a sync.
 */
export async function pushTotals(parts: TotalsParts): Promise<void> {
  const plan = await parts.store.read(['teamMeta', 'sentDays', 'totalsState', ...totalStores], async (tx) => {
    const meta = await readMeta(tx);
    if (!meta) return null;
    const today = dayOf(parts.now());
    const state = (await readSentState(tx)) ?? freshState(today, meta);
    if (parts.now() < state.notBefore) return null;
    const anew = state.epoch !== meta.epoch;
    const sweep = anew || state.sweptOn !== today;
    const newest = dayOf(parts.now() - newestMs);
    const from = sweep || newest < state.since ? state.since : newest;
    const sent = new Map(
      (await tx.allIn('sentDays', IDBKeyRange.lowerBound(from))).map((day) => [day.day, day]),
    );
    const days = (await readDays(tx, from, '9999-12-31')).map(sharedDay).flatMap((total) => {
      const digest = digestOf(total);
      const known = anew ? undefined : sent.get(total.day);
      return known?.digest === digest ? [] : [{ total, digest, rev: known?.rev ?? null }];
    });
    return { meta, state, days, sweep };
  });
  if (plan) await carryOut(parts, plan);
}

async function carryOut(parts: TotalsParts, { meta, state, days, sweep }: Plan): Promise<void> {
  const remote = parts.remoteOf(meta.user);
  const trouble = await inBatches(parts, remote, meta, days);
  const at = parts.now();
  await ifStillIn(parts, meta, (tx) =>
    tx.put('totalsState', {
      ...state,
      epoch: trouble === null ? meta.epoch : state.epoch,
      sweptOn: sweep && trouble === null ? dayOf(at) : state.sweptOn,
      lastSentAt: days.length > 0 && trouble === null ? at : state.lastSentAt,
      trouble: trouble?.kind ?? null,
      notBefore: trouble ? at + (trouble.retryAfterMs ?? awayMs[trouble.kind] ?? usualAwayMs) : 0,
    }),
  );
}

/** Answers what ended it early, or `null`. */
async function inBatches(
  parts: TotalsParts,
  remote: TeamRemote,
  meta: TeamMeta,
  days: readonly Waiting[],
): Promise<TeamTrouble | null> {
  try {
    for (let at = 0; at < days.length; at += mostDocs) {
      const batch = days.slice(at, at + mostDocs);
      const late = await pushBatch(parts, remote, meta, batch);
      // Our own write of before, whose answer never came.
      if (late.length > 0 && (await pushBatch(parts, remote, meta, late)).length > 0)
        throw new TeamTrouble('stale');
    }
    return null;
  } catch (error) {
    if (error instanceof TeamTrouble) return error;
    throw error;
  }
}

/** Answers those that the server has in another revision, with that one. */
async function pushBatch(
  parts: TotalsParts,
  remote: TeamRemote,
  meta: TeamMeta,
  batch: readonly Waiting[],
): Promise<Waiting[]> {
  const idOf = ({ total }: Waiting): string => statsId(meta.user, total.day, meta.browser);
  const docs = batch.map(
    (one): PushedDoc => ({
      ...{ id: idOf(one), rev: one.rev, deleted: false },
      body: statsBody(one.total, meta.user, parts.now()),
    }),
  );
  const results = new Map((await remote.push(docs)).map((result) => [result.id, result]));
  const written = batch.flatMap((one) => sentDay(one, results.get(idOf(one))));
  await ifStillIn(parts, meta, async (tx) => {
    for (const day of written) await tx.put('sentDays', day);
  });
  const outcomes = [...results.values()].map(({ outcome }) => outcome);
  if (outcomes.includes('refused')) throw new TeamTrouble('forbidden');
  if (outcomes.length < batch.length) throw new TeamTrouble('garbage');
  const late = batch.filter((one) => results.get(idOf(one))?.outcome === 'conflict');
  return Promise.all(
    late.map(async (one) => ({ ...one, rev: (await remote.fetch(idOf(one)))?.rev ?? null })),
  );
}

function sentDay({ total, digest }: Waiting, result: PushResult | undefined): SentDay[] {
  return result?.outcome === 'written' ? [{ day: total.day, rev: result.rev, digest }] : [];
}

function freshState(today: string, { epoch }: TeamMeta): SentState {
  return {
    ...{ key: 'sent', kind: 'sent', since: today, sweptOn: null, epoch, lastSentAt: null, trouble: null },
    notBefore: 0,
  };
}
