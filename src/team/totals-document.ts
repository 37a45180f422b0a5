import { z } from 'zod';
import type { DocBody } from '../contract/team-shapes';
import { type DayTotal, wordsPerRow } from '../domain/day-total';
import type { BrowserDay } from '../store/agent-months';
import { documentSchema } from './documents';
import type { RemoteDoc } from './remote';

const bytesPerRow = wordsPerRow * 4;
/** `String.fromCharCode` takes no more arguments than the stack holds. */
const chunk = 8_190;

/**
 * What a stats document holds besides its writer: `rows` is the day's rows as in `DayTotal`, little-endian, in Base64.
 * The server's rules refuse any other field.
 */
const statsShape = z.object({
  schema: z.literal(documentSchema),
  type: z.literal('stats'),
  templates: z.array(z.string().max(64)).max(0xffff),
  rows: z.string().max(8_000_000),
  updatedBy: z.string(),
});

/** `stats:<user>:<day>:<browser>`: each document has one writer, so none ever has to be merged. */
export function statsId(user: string, day: string, browser: string): string {
  return `stats:${user}:${day}:${browser}`;
}

/** A day, as `sharedDay` made it, as a document's body. Absolute figures: writing it twice is writing it once. */
export function statsBody({ templates, rows }: DayTotal, user: string, now: number): DocBody {
  return {
    ...{ schema: documentSchema, type: 'stats', templates: [...templates], rows: packRows(rows) },
    ...{ updatedAt: now, updatedBy: user },
  };
}

/**
 * The day of a document in an agent's database; one without rows where it was removed. `null` for anything that is no
 * day, or that somebody else than the agent wrote.
 */
export function dayFromStats({ id, deleted, body }: RemoteDoc, user: string): BrowserDay | null {
  const [type, owner, day = '', browser = '', ...more] = id.split(':');
  if (type !== 'stats' || owner !== user || more.length > 0 || browser.length > 64) return null;
  if (!z.iso.date().safeParse(day).success) return null;
  if (deleted) return { day, browser, templates: [], rows: new Uint32Array() };
  const stats = statsShape.safeParse(body).data;
  const rows = stats?.updatedBy === user ? unpackRows(stats.rows) : null;
  if (!stats || !rows) return null;
  return { day, browser, templates: stats.templates, rows };
}

/** Tells a day from the same day with other rows (FNV-1a, twice with different beginnings). */
export function digestOf({ templates, rows }: DayTotal): string {
  const text = new TextEncoder().encode(templates.join(' '));
  const parts = [0x811c9dc5, 0x1000193].map((start) => {
    let hash = start;
    for (const byte of text) hash = Math.imul(hash ^ byte, 0x1000193);
    for (const word of rows) hash = Math.imul(hash ^ word ^ (word >>> 15), 0x1000193);
    return (hash >>> 0).toString(16);
  });
  return `${rows.length}-${parts.join('-')}`;
}

function packRows(rows: Uint32Array): string {
  const view = new DataView(new ArrayBuffer(rows.length * 4));
  for (const [index, word] of rows.entries()) view.setUint32(index * 4, word, true);
  const bytes = new Uint8Array(view.buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

/** `null` for what is no Base64 of whole rows. */
function unpackRows(packed: string): Uint32Array<ArrayBuffer> | null {
  let text: string;
  try {
    text = atob(packed);
  } catch {
    return null;
  }
  if (text.length % bytesPerRow !== 0) return null;
  const view = new DataView(Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  return Uint32Array.from({ length: text.length / 4 }, (_, index) => view.getUint32(index * 4, true));
}
