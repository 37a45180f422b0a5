/**
 * Hosts that the browsers themselves ask for with no extension in them, whatever flags and preferences say: update
 * checks, the clock, settings. None can be reached by an extension's mistake, since Riposte names no such host. The
 * network spec keeps this list honest with a run without the extension.
 */
const ownHosts: readonly RegExp[] = [
  /(^|\.)(google|googleapis|gstatic|gvt1|googleusercontent)\.com$/,
  /(^|\.)(mozilla|firefox)\.(com|org|net)$/,
  /(^|\.)mozaws\.net$/,
];

/** The entries of a gate's log that lead neither to the sites nor on the browser's own errands. */
export function outside(asked: readonly string[], siteHosts: readonly string[]): readonly string[] {
  return asked.filter((entry) => {
    const host = hostOf(entry);
    return !siteHosts.includes(host) && !ownHosts.some((own) => own.test(host));
  });
}

/** The host of a gate's log entry (`host:port`, or a whole URL). */
export function hostOf(entry: string): string {
  return entry.includes('://') ? new URL(entry).hostname : entry.replace(/:\d+$/, '');
}
