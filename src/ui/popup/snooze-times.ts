import { words } from './words';

const hourMs = 3_600_000;

/** A new message wakes any snooze, so one without a time is one that ends after all others (the shapes' last instant). */
export const untilNextMessage = 8_640_000_000_000;

/** In an hour. Milliseconds since the epoch, like everything here. */
export function inAnHour(now: number): number {
  return now + hourMs;
}

/** Nine in the morning of the next day, by the agent's own calendar. */
export function tomorrowMorning(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 9).getTime();
}

/** Weekday and time of a snooze, without the weekday when it ends today. */
export function snoozeWords(until: number, now: number): string {
  const today = new Date(until).toDateString() === new Date(now).toDateString();
  const format = new Intl.DateTimeFormat(words.locale, {
    hour: 'numeric',
    minute: '2-digit',
    ...(today ? {} : { weekday: 'short' }),
  });
  return format.format(until);
}
