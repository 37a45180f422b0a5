import type { OfficeHours } from '../../../src/domain/settings';
import type { TrueMessage } from './year';

const day = 86_400_000;
const minute = 60_000;

/** A wait as everything that was ever said tells it. */
export interface TrueWait {
  readonly start: number;
  /** `null` while nobody answered. */
  readonly end: number | null;
  readonly first: boolean;
}

/** The rules of `rules.md` 8.1 in their plainest form, over all there is. */
export function trueWaits(messages: readonly TrueMessage[]): TrueWait[] {
  const waits: TrueWait[] = [];
  let open: { start: number; first: boolean } | null = null;
  let lastAt: number | null = null;
  let spoke = false;
  for (const { at, from, kind } of messages) {
    if (kind !== 'text' && kind !== 'closing') continue;
    if (from === 'us') {
      if (open) waits.push({ ...open, end: at });
      open = null;
      spoke = true;
    } else if (!open && !(kind === 'closing' && spoke)) {
      open = { start: at, first: lastAt === null || at - lastAt >= day };
    }
    lastAt = at;
  }
  if (open) waits.push({ ...open, end: null });
  return waits;
}

/** Office time between two instants to the second, minute by minute by the clocks that Intl knows. */
export function plainOfficeMs(from: number, to: number, hours: OfficeHours): number {
  let sum = 0;
  for (let at = from; at < to; ) {
    const next = Math.min(to, Math.floor(at / minute) * minute + minute);
    if (isOpen(at, hours)) sum += next - at;
    at = next;
  }
  return sum;
}

const walls = new Map<string, { date: string; weekday: number; hour: number }>();

function isOpen(at: number, { timeZone, week, holidays }: OfficeHours): boolean {
  const hourOf = Math.floor(at / 3_600_000);
  const key = `${timeZone} ${hourOf}`;
  let wall = walls.get(key);
  if (!wall) {
    const part: Record<string, string> = {};
    const format = new Intl.DateTimeFormat('en-CA', {
      ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', hourCycle: 'h23', weekday: 'short' },
    });
    for (const { type, value } of format.formatToParts(hourOf * 3_600_000)) part[type] = value;
    const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part.weekday ?? '');
    wall = { date: `${part.year}-${part.month}-${part.day}`, weekday, hour: Number(part.hour) };
    walls.set(key, wall);
  }
  if (holidays.includes(wall.date)) return false;
  const clock = `${String(wall.hour).padStart(2, '0')}:${String(Math.floor(at / minute) % 60).padStart(2, '0')}`;
  return (week[wall.weekday] ?? []).some(({ from, to }) => clock >= from && clock < to);
}
