import { z } from 'zod';
import { dayOf } from '../domain/day-total';
import { putAgentDays } from '../store/agent-months';
import { readSettings } from '../store/settings';
import type { TeamMeta } from '../store/team-records';
import type { ReadState } from '../store/totals-records';
import { readMeta } from './local';
import type { Page, TeamRemote } from './remote';
import { rightsOf } from './rights';
import { dayFromStats } from './totals-document';
import { ifStillIn, readReadState, type TotalsParts } from './totals-parts';
import { TeamTrouble } from './trouble';

const dayMs = 86_400_000;
const pageLength = 200;
/** More pages than this, 20,000 days of one agent, come only from a server that never ends. */
const mostPages = 100;
/** Requests under way at a time. */
const lanes = 6;
const nothingRead: ReadState = { key: 'read', kind: 'read', readAt: null, members: [], trouble: null };

/** Names the members beside the rules (see `set-up.ts`). */
const rulesDoc = '_design/team';
const membersShape = z.object({ members: z.array(z.string().min(1).max(60)).max(5_000) });

/**
 * Brings in every agent's days that changed since they were last read; for leads only. An agent whose database is not
 * there, or not open to us, holds up nobody else. Somebody who is a lead no more keeps nothing of it.
 * Answers whether there was anything to read for us.
 */
export async function pullTotals(parts: TotalsParts): Promise<boolean> {
  const { meta, before } = await parts.store.read(['teamMeta', 'totalsState'], async (tx) => ({
    meta: await readMeta(tx),
    before: (await readReadState(tx)) ?? nothingRead,
  }));
  if (!meta) return false;
  if (!rightsOf(meta.roles, parts.team).lead) {
    await forgetOthers(parts);
    return false;
  }
  const read = await pullTeam(parts, meta, before);
  await ifStillIn(parts, meta, (tx) => tx.put('totalsState', read));
  return true;
}

/** How far it came: what ended it early stands in the answer. */
async function pullTeam(parts: TotalsParts, meta: TeamMeta, before: ReadState): Promise<ReadState> {
  let { members } = before;
  try {
    const rules = await parts.teamRemote.fetch(rulesDoc);
    members = membersShape.safeParse(rules?.body).data?.members ?? members;
    const trouble = await pullEach(parts, meta, [...new Set([...members, meta.user])]);
    return { ...before, members, trouble, readAt: trouble === null ? parts.now() : before.readAt };
  } catch (error) {
    if (!(error instanceof TeamTrouble)) throw error;
    return { ...before, members, trouble: error.kind };
  }
}

/** Answers what ended it early, or `null`. */
async function pullEach(
  parts: TotalsParts,
  meta: TeamMeta,
  members: readonly string[],
): Promise<TeamTrouble['kind'] | null> {
  const left = [...members];
  const lane = async (): Promise<void> => {
    for (let user = left.shift(); user !== undefined; user = left.shift()) await pullAgent(parts, meta, user);
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const end of ends) {
    if (end.status === 'fulfilled') continue;
    if (!(end.reason instanceof TeamTrouble)) throw end.reason;
    return end.reason.kind;
  }
  return null;
}

async function pullAgent(parts: TotalsParts, meta: TeamMeta, user: string): Promise<void> {
  const remote = parts.remoteOf(user);
  const known = await parts.store.read(['totalsState'], (tx) => tx.get('totalsState', `of ${user}`));
  // Another server in the place of the first has tokens of its own.
  let token = known?.kind === 'agent' && known.epoch === meta.epoch ? known.token : null;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await pageOf(remote, token);
    if (typeof page === 'string') {
      const state = agentState(user, token, meta, page);
      return ifStillIn(parts, meta, (tx) => tx.put('totalsState', state));
    }
    await takeIn(parts, meta, user, page);
    if (!page.more) return;
    token = page.token;
  }
  throw new TeamTrouble('garbage');
}

/** A page, or why this one database can't be read. */
async function pageOf(remote: TeamRemote, token: string | null): Promise<Page | TeamTrouble['kind']> {
  try {
    return await remote.pull(token, pageLength);
  } catch (error) {
    if (error instanceof TeamTrouble && (error.kind === 'missing' || error.kind === 'forbidden'))
      return error.kind;
    throw error;
  }
}

/** Days and the token behind them go in together, so that a worker's death loses neither. */
async function takeIn(parts: TotalsParts, meta: TeamMeta, user: string, page: Page): Promise<void> {
  await ifStillIn(parts, meta, async (tx) => {
    const kept = dayOf(parts.now() - (await readSettings(tx)).retentionDays * dayMs);
    const days = page.docs.flatMap((doc) => dayFromStats(doc, user) ?? []);
    await putAgentDays(
      tx,
      user,
      days.filter(({ day }) => day >= kept),
    );
    await tx.put('totalsState', agentState(user, page.token, meta, null));
  });
}

function agentState(
  user: string,
  token: string | null,
  { epoch }: TeamMeta,
  trouble: TeamTrouble['kind'] | null,
) {
  return { key: `of ${user}`, kind: 'agent', user, token, epoch, trouble } as const;
}

async function forgetOthers({ store }: TotalsParts): Promise<void> {
  const keys = await store.read(['totalsState'], (tx) =>
    tx.keysIn('totalsState', IDBKeyRange.bound('of ', 'of \uffff')),
  );
  if (keys.length === 0) return;
  await store.write(['agentMonths', 'totalsState'], 'relaxed', async (tx) => {
    await tx.clear('agentMonths');
    await tx.removeAll('totalsState', [...keys, 'read']);
  });
}
