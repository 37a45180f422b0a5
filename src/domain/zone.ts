const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** `true` when this browser knows the IANA name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatFor(timeZone);
    return true;
  } catch {
    // The only way Intl says that it does not know a zone.
    return false;
  }
}

/**
 * Milliseconds to add to an instant to get the wall time there, written as if it were UTC.
 * `timeZone` is an IANA name, or empty for the browser's own.
 */
export function offsetAt(at: number, timeZone: string): number {
  if (timeZone === '') return -new Date(at).getTimezoneOffset() * 60_000;
  const part: Record<string, number> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** The calendar day there, `YYYY-MM-DD`. A zone that this browser does not know is taken for its own. */
export function localDay(at: number, timeZone: string): string {
  const zone = isTimeZone(timeZone) ? timeZone : '';
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 10);
}

/**
 * The instants at which clocks there show `wall` (as if UTC): one, none in the hour that summer time skips,
 * two, oldest first, in the hour that winter time repeats.
 */
export function instantsOf(wall: number, timeZone: string): readonly number[] {
  const before = wall - offsetAt(wall - day, timeZone);
  const after = wall - offsetAt(wall + day, timeZone);
  const found = before === after ? [before] : [Math.min(before, after), Math.max(before, after)];
  return found.filter((at) => at + offsetAt(at, timeZone) === wall);
}
