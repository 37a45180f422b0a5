import type { Page } from 'puppeteer-core';
import type { Session } from '../browser/harness/session.ts';
import { type Figure, latencyFigures } from './figure.ts';
import { type Rig, timedCall } from './rig.ts';

const days = 365;
/** Together a million replies. */
const perDay = 2_740;
const samples = 20;
const dayMs = 86_400_000;

/** The numbers of a year with a million replies: the answer alone, from a sleeping worker, and on the page. */
export async function measureNumbers(rig: Rig): Promise<Figure[]> {
  const riposte = await rig.start('riposte');
  try {
    const page = await riposte.extensionPage('options.html#numbers');
    await timedCall(page, 'settings/read', null);
    await page.evaluate(fillYear, { days, perDay, today: today() });
    await riposte.killBackground();
    await timedCall(page, 'settings/read', null);
    // The settling worker packs the months that are over, as it does for every agent.
    await page.evaluate(untilPacked);
    return await figuresOf(riposte, page);
  } finally {
    await riposte.close();
  }
}

async function figuresOf(riposte: Session, page: Page): Promise<Figure[]> {
  const { ask, expected } = question();
  const asked = async (): Promise<number> => {
    const { ms, value } = await timedCall<{ all: { count: number } }>(page, 'numbers/summary', ask);
    if (value.all.count !== expected) throw new Error(`${value.all.count} replies were counted`);
    return ms;
  };
  const [warm, asleep, painted, control]: [number[], number[], number[], number[]] = [[], [], [], []];
  await asked();
  for (let sample = 0; sample < samples; sample++) {
    warm.push(await asked());
    control.push(await page.evaluate(addUp));
  }
  for (let sample = 0; sample < samples / 2; sample++) {
    await riposte.killBackground();
    asleep.push(await asked());
  }
  for (let sample = 0; sample < samples; sample++) {
    await page.evaluate(choosePeriod, '7');
    painted.push(await page.evaluate(choosePeriod, '365'));
  }
  const opened = await openings(page);
  const note = `${days} days of ${perDay} replies; control: IndexedDB getAll of the same rows and one sum over them`;
  const openNote =
    'the last 30 days, as the page opens; control: the same page until its choices are painted';
  const budget = { median: 300 };
  return [
    ...latencyFigures('numbers/summary over 1,000,000 replies, warm', warm, control, budget, note),
    ...latencyFigures('numbers/summary over 1,000,000 replies, worker asleep', asleep, control, budget, note),
    ...latencyFigures(
      'numbers page over 1,000,000 replies, choice → painted',
      painted,
      control,
      budget,
      note,
    ),
    ...latencyFigures(
      'numbers page over 1,000,000 replies, opened → first plot painted',
      opened.map(({ plot }) => plot),
      opened.map(({ choices }) => choices),
      budget,
      openNote,
    ),
  ];
}

interface Opening {
  /** Ms from the start of the navigation until the page's choices, and the first plot, were painted. */
  readonly choices: number;
  readonly plot: number;
}

async function openings(page: Page): Promise<Opening[]> {
  await page.evaluateOnNewDocument(watchOpening);
  const all: Opening[] = [];
  for (let sample = 0; sample < samples; sample++) {
    await page.reload();
    await page.waitForFunction(() => 'opening' in window && Reflect.has(Object(window.opening), 'plot'));
    all.push(await page.evaluate(() => Reflect.get(window, 'opening') as Opening));
  }
  return all;
}

/** Runs in the page before its own scripts: looks at each frame what has been painted. */
function watchOpening(): void {
  const opening: Record<string, number> = {};
  Reflect.set(window, 'opening', opening);
  const awaited = { choices: '#numbers select', plot: '#numbers .plot canvas' };
  const found = new Set<string>();
  const look = (): void => {
    for (const [name, selector] of Object.entries(awaited)) {
      // Painted: the frame after the one in which it was found.
      if (found.has(name)) opening[name] ??= performance.now();
      else if (document.querySelector(selector)) found.add(name);
    }
    if (!('plot' in opening)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function today(): number {
  return Math.floor(Date.now() / dayMs) * dayMs;
}

/** Every day that was filled, in UTC; the zone of the machine may cut a day at either end. */
function question(): { ask: object; expected: number } {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const ask = {
    ...{ from: day(today() - (days + 1) * dayMs), to: day(today() + dayMs), platform: null, template: null },
    ...{ firstOnly: false, figure: 'waitSeconds' },
  };
  return { ask, expected: days * perDay };
}

/** Runs in the extension's page: day totals as `src/domain/day-total.ts` lays them out. */
async function fillYear(plan: { days: number; perDay: number; today: number }): Promise<void> {
  let seed = 20_261_121;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('riposte');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction('days', 'readwrite');
  const templates = Array.from({ length: 60 }, (_, index) => `template-${index}`);
  for (let back = 0; back < plan.days; back++) {
    const rows = new Uint32Array(plan.perDay * 3);
    for (let row = 0; row < plan.perDay; row++) {
      const seconds = Math.round(Math.exp(3 + random() * 7));
      const platform = Math.floor(random() * 4);
      const template = Math.floor(random() * (templates.length + 1));
      const [first, within] = [Number(random() < 0.4), Number(seconds < 900)];
      rows[row * 3] =
        (28 + Math.floor(random() * 52)) |
        (platform << 7) |
        (first << 11) |
        (within << 12) |
        (template << 16);
      rows[row * 3 + 1] = seconds;
      rows[row * 3 + 2] = Math.round(seconds * 0.6);
    }
    const day = new Date(plan.today - back * 86_400_000).toISOString().slice(0, 10);
    tx.objectStore('days').put({ day, templates, rows });
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  db.close();
}

/** Runs in the extension's page: resolves when no day of a month that is over has a record of its own. */
async function untilPacked(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('riposte');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const count = (): Promise<number> =>
    new Promise((resolve) => {
      const asked = db.transaction('days').objectStore('days').count();
      asked.onsuccess = () => resolve(asked.result);
    });
  const end = performance.now() + 60_000;
  while ((await count()) > 40) {
    if (performance.now() > end) throw new Error('the months were not packed');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  db.close();
}

/** The browser's own share: all days out of the database, and every word of them looked at once. */
async function addUp(): Promise<number> {
  const start = performance.now();
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('riposte');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = (store: string): Promise<object[]> =>
    new Promise((resolve, reject) => {
      const asked = db.transaction(store).objectStore(store).getAll();
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const months = (await all('months')) as { days: { rows: Uint32Array }[] }[];
  const days = (await all('days')) as { rows: Uint32Array }[];
  let sum = 0;
  for (const { rows } of [...months.flatMap((month) => month.days), ...days])
    for (const word of rows) sum = (sum + word) >>> 0;
  db.close();
  return performance.now() - start + (sum < 0 ? 1 : 0);
}

/** Picks a period as the agent would; ms until the new count of replies is painted. */
async function choosePeriod(period: string): Promise<number> {
  const tiles = (): string =>
    [...document.querySelectorAll('#numbers .tile dd')].map(({ textContent }) => textContent).join(' ');
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const end = performance.now() + 20_000;
  while (tiles() === '' && performance.now() < end) await frame();
  const select = document.querySelector<HTMLSelectElement>('#numbers select');
  if (!select) throw new Error('no choice of a period');
  const before = tiles();
  const start = performance.now();
  select.value = period;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  while (tiles() === before) {
    if (performance.now() > end) throw new Error(`the figures of ${period} days never came`);
    await frame();
  }
  // Painted: the frame after the one in which it changed.
  await frame();
  return performance.now() - start;
}
