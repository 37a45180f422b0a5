import type { Page } from 'puppeteer-core';
import type { Session } from '../browser/harness/session.ts';
import { type Figure, latencyFigures, median } from './figure.ts';
import { libraryFile, libraryLength } from './library-file.ts';
import { type Rig, timedCall, timedMessage } from './rig.ts';

const imports = 5;
const exports = 5;
const searches = 30;
const coldSearches = 10;

/** Import and export of the whole library, each import into a new profile; the last browser stays, filled. */
export async function measureLibrary(rig: Rig): Promise<{ figures: Figure[]; session: Session }> {
  const text = libraryFile();
  const ours: number[] = [];
  const control: number[] = [];
  let session = await rig.start('riposte');
  for (let sample = 0; sample < imports; sample++) {
    if (sample > 0) {
      await session.close();
      session = await rig.start('riposte');
    }
    const page = await session.extensionPage('popup.html');
    ours.push(await importOnce(page, text));
    control.push(await storeOnce(page, text));
    if (sample === imports - 1) {
      const figures = [importFigure(ours, control), await exportFigure(page)];
      await page.close();
      return { figures, session };
    }
  }
  throw new Error('no import was measured');
}

async function importOnce(page: Page, text: string): Promise<number> {
  const once = crypto.randomUUID();
  const { ms, value } = await timedCall<{ added: number }>(page, 'templates/import', { once, text });
  if (value.added !== libraryLength) throw new Error(`${value.added} templates came in`);
  return ms;
}

/** The browser's own share: parse the file and put each entry into a store of one index. */
function storeOnce(page: Page, text: string): Promise<number> {
  return page.evaluate(async (file) => {
    const start = performance.now();
    const { templates } = JSON.parse(file) as { templates: { title: string }[] };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bench', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('all').createIndex('folder', 'folder');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tx = db.transaction('all', 'readwrite', { durability: 'strict' });
    for (const [index, template] of templates.entries()) tx.objectStore('all').put(template, index);
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
    return performance.now() - start;
  }, text);
}

/** The browser's own share: read all back and write them as JSON. */
function readOnce(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    const all = await new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('bench', 1);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const asked = opening.result.transaction('all').objectStore('all').getAll();
        asked.onsuccess = () => resolve(asked.result);
      };
    });
    JSON.stringify(all, null, 2);
    return performance.now() - start;
  });
}

function importFigure(ours: readonly number[], control: readonly number[]): Figure {
  return {
    figure: 'import of 10,000 templates',
    value: median(ours),
    unit: 'ms',
    budget: 3_000,
    control: median(control),
    samples: ours.length,
    note: `slowest ${Math.round(Math.max(...ours))} ms; control: JSON.parse and one IndexedDB transaction`,
  };
}

async function exportFigure(page: Page): Promise<Figure> {
  const ours: number[] = [];
  const control: number[] = [];
  for (let sample = 0; sample < exports; sample++) {
    const { ms, value } = await timedCall<{ text: string }>(page, 'templates/export', null);
    if (JSON.parse(value.text).templates.length < libraryLength) throw new Error('the export is not whole');
    ours.push(ms);
    control.push(await readOnce(page));
  }
  return {
    figure: 'export of 10,000 templates',
    value: median(ours),
    unit: 'ms',
    budget: 1_000,
    control: median(control),
    samples: exports,
    note: `slowest ${Math.round(Math.max(...ours))} ms; control: IndexedDB getAll and JSON.stringify`,
  };
}

/** `templates/search` by itself, from an extension page. Control: an answer from memory out of a bare worker. */
export async function measureSearch(riposte: Session, bare: Session): Promise<Figure[]> {
  const page = await riposte.extensionPage('popup.html');
  const control = await bare.extensionPage('page.html');
  const ask = async (query: string): Promise<number> =>
    (await timedCall(page, 'templates/search', { query, audience: null, limit: 24 })).ms;
  const echo = async (): Promise<number> => (await timedMessage(control, { query: '' })).ms;
  const cold = async (query: string): Promise<[number, number]> => {
    await riposte.killBackground();
    await bare.killBackground();
    return [await ask(query), await echo()];
  };
  await ask('refund');
  const warm = await pairs(searches, async (index) => [
    await ask(index % 2 ? 'refund' : 'delay'),
    await echo(),
  ]);
  const coldEmpty = await pairs(coldSearches, () => cold(''));
  const coldTyped = await pairs(coldSearches, () => cold('refund'));
  await page.close();
  await control.close();
  const note = 'control: 24 rows from memory out of a bare worker';
  return [
    ...latencyFigures('templates/search, typed, warm', ...warm, {}, note),
    ...latencyFigures('templates/search, nothing typed, worker asleep', ...coldEmpty, {}, note),
    ...latencyFigures('templates/search, typed, worker asleep', ...coldTyped, {}, note),
  ];
}

/** Takes ours and the control in turns, so that both meet the same moments of the machine. */
async function pairs(
  count: number,
  measure: (index: number) => Promise<[number, number]>,
): Promise<[number[], number[]]> {
  const [ours, control]: [number[], number[]] = [[], []];
  for (let index = 0; index < count; index++) {
    const [one, other] = await measure(index);
    ours.push(one);
    control.push(other);
  }
  return [ours, control];
}
