import type { TeamMeta } from '../store/team-records';

const firstAwayMs = 5_000;
const longestAwayMs = 30 * 60_000;
/** Opening the picker brings in what is older than this. */
export const staleAfterMs = 30_000;

/**
 * Until when to leave the server alone after trouble: twice as long each time, spread by `random` (0 to 1) so that a
 * whole team does not come back at once, and never before the server asked for.
 */
export function awayUntil(
  now: number,
  failures: number,
  retryAfterMs: number | null,
  random: number,
): number {
  const doubled = Math.min(firstAwayMs * 2 ** Math.min(failures, 20), longestAwayMs);
  const away = Math.round(doubled * (0.5 + random / 2));
  const asked = retryAfterMs === null ? 0 : Math.round(retryAfterMs * (1 + random / 4));
  return now + Math.max(away, asked);
}

/** Minutes between two alarms: a minute and a bit, another for each browser. */
export function alarmMinutes(random: number): number {
  return 1 + Math.round(random * 25) / 100;
}

/** Whether the schedule may ask the server now. A refused sign-in waits for the agent. */
export function mayAsk(meta: TeamMeta, now: number): boolean {
  return meta.trouble?.kind !== 'unauthorized' && now >= meta.notBefore;
}

/** Whether the agent's own press may: not even that goes against a server that asked to wait. */
export function mayAskByHand(meta: TeamMeta, now: number): boolean {
  return meta.trouble?.kind !== 'busy' || now >= meta.notBefore;
}
