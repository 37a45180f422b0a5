import type { Page } from 'puppeteer-core';
import type { Session } from '../browser/harness/session.ts';
import { type Figure, median } from './figure.ts';
import { libraryLength } from './library-file.ts';
import { timedCall } from './rig.ts';

const samples = 3;

/** One change of the whole library, its undo, and the first search after it. `riposte` holds the library already. */
export async function measureBulk(riposte: Session): Promise<Figure[]> {
  const page = await riposte.extensionPage('popup.html');
  const { value: all } = await timedCall<{ id: string }[]>(page, 'templates/list', null);
  const ids = all.map(({ id }) => id);
  const times = {
    change: [] as number[],
    search: [] as number[],
    undo: [] as number[],
    control: [] as number[],
  };
  for (let sample = 0; sample < samples; sample++) {
    await timedCall(page, 'templates/search', { query: 'refund', audience: null, limit: 24 });
    const once = crypto.randomUUID();
    const change = { folder: `Moved ${sample}` };
    const moved = await timedCall<{ changed: number }>(page, 'templates/change-many', { once, ids, change });
    if (moved.value.changed < libraryLength) throw new Error(`${moved.value.changed} templates were changed`);
    times.change.push(moved.ms);
    const search = { query: `moved ${sample}`, audience: null, limit: 24 };
    const found = await timedCall<{ total: number }>(page, 'templates/search', search);
    if (found.value.total < libraryLength) throw new Error(`${found.value.total} templates were found`);
    times.search.push(found.ms);
    times.undo.push((await timedCall(page, 'templates/undo-change', { change: once })).ms);
    times.control.push(await rewriteOnce(page));
  }
  await page.close();
  const figure = (name: string, ours: readonly number[], budget: number): Figure => ({
    ...{ figure: name, value: median(ours), unit: 'ms', budget, control: median(times.control), samples },
    note: `slowest ${Math.round(Math.max(...ours))} ms; control: read ${libraryLength} records, write each and one more for it`,
  });
  return [
    figure('one change of 10,000 templates', times.change, 3_000),
    figure('undo of it', times.undo, 3_000),
    figure('first search after it', times.search, 500),
  ];
}

/** The browser's own share: read the store of `storeOnce`, write every record again, and a copy of each beside it. */
function rewriteOnce(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('bench', 1);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const tx = opening.result.transaction('all', 'readwrite', { durability: 'strict' });
        const store = tx.objectStore('all');
        const asked = store.getAll(IDBKeyRange.upperBound(1e6));
        asked.onsuccess = () => {
          for (const [index, record] of asked.result.entries()) {
            store.put(record, index);
            store.put(record, 2e6 + index);
          }
        };
        tx.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
    return performance.now() - start;
  });
}
