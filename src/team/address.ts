import { Failure } from '../contract/failure';
import type { TeamPlace } from '../contract/team-shapes';

/** Only these may be spoken to without TLS: nothing leaves the machine. */
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A server's address as typed, made plain: the root of a CouchDB, without a slash at its end. Fails where a
 * password would travel in the clear.
 */
export function serverUrl(typed: string): string {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) throw new Failure('no-address');
  const url = new URL(whole);
  if (url.username !== '' || url.password !== '') throw new Failure('address-secret');
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
  if (!safe) throw new Failure('address-open');
  return `${url.origin}${url.pathname}`.replace(/\/+$/u, '');
}

/** The team's own database. */
export function teamDatabase({ team }: Pick<TeamPlace, 'team'>): string {
  return `team_${team}`;
}

/** The database for one agent's day totals, which only that agent and leads can read. */
export function statsDatabase({ team }: Pick<TeamPlace, 'team'>, user: string): string {
  const plain = user
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9_-]/gu, (letter) => `$${(letter.codePointAt(0) ?? 0).toString(16)}`);
  return `team_${team}_stats_${plain}`;
}
