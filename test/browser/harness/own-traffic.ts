/**
 * Hosts that the browsers ask for by themselves, with no extension in them and whatever flags and preferences say.
 * Single names, no patterns: an extension's request to, say, a font service must not hide among them. The spec for
 * silence runs a browser without the extension too, so a browser's new errand shows there and is then added here.
 */
const ownHosts: ReadonlySet<string> = new Set([
  // Chromium: clock, updates of components, sign-in state, what form fields mean, page hints, safe browsing.
  'accounts.google.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  // Firefox: settings, captive portals, add-on updates, tracking lists, push, telemetry.
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'incoming.telemetry.mozilla.org',
  'push.services.mozilla.com',
  'safebrowsing.mozilla.org',
  'shavar.services.mozilla.com',
  'versioncheck-bg.addons.mozilla.org',
]);

/** The entries of a gate's log that lead neither to the sites nor on the browser's own errands. */
export function outside(asked: readonly string[], siteHosts: readonly string[]): readonly string[] {
  return asked.filter((entry) => {
    const host = hostOf(entry);
    return !siteHosts.includes(host) && !ownHosts.has(host);
  });
}

/** The host of a gate's log entry (`host:port`, or a whole URL). */
function hostOf(entry: string): string {
  return entry.includes('://') ? new URL(entry).hostname : entry.replace(/:\d+$/, '');
}
