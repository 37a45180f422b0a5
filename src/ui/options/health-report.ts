import type { AnswerOf } from '../../contract/calls';

export type Health = AnswerOf<'health/list'>;

/** The newest report of each platform, in the order they came. */
export function newestPerPlatform(reports: Health): Health {
  const newest = new Map<string, Health[number]>();
  for (const report of reports) {
    const known = newest.get(report.platform);
    if (!known || known.at < report.at) newest.set(report.platform, report);
  }
  return [...newest.values()];
}

/** What someone who mends adapters needs to know; no names, no messages, no addresses. */
export function healthReport(reports: Health, version: string, agent: string): string {
  const lines = newestPerPlatform(reports).map(
    ({ platform, missing, at }) =>
      `${platform}: ${missing.length === 0 ? 'ok' : `missing ${missing.join(', ')}`} (${new Date(at).toISOString()})`,
  );
  return [`Riposte ${version}`, agent, ...lines].join('\n');
}
