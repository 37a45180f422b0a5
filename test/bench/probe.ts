import type { Page } from 'puppeteer-core';
import type { ContentWorld } from './content-world.ts';

/*
 * Times are `performance.now()` of the page: all worlds of one document share its origin, and an event's `timeStamp`
 * counts from there too.
 *
 * Start: `timeStamp` of the trusted keydown, set when the browser takes the input in, so waiting for a busy page
 * counts. Riposte keeps its keys from the page, but a listener added before any content script hears them first.
 * (Event Timing would round to 8 ms and leave out what is quicker than 16.)
 * End: rows stand in the closed root, a frame begins, and a task that was posted in it runs: style, layout and
 * paint of those rows are done.
 */

/** What only a content script has. */
declare const chrome: { readonly dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null } };

/** What probes leave in the worlds they run in. */
interface Notes {
  benchKeyAt: number;
  benchModelAt: Promise<number>;
  benchSeen: Promise<number>;
}

/** Must run before the page loads. */
export async function noteKeys(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const notes = globalThis as unknown as Notes;
    const note = (event: KeyboardEvent): void => {
      if (event.isTrusted && !['Alt', 'Control', 'Shift'].includes(event.key))
        notes.benchKeyAt = event.timeStamp;
    };
    addEventListener('keydown', note, true);
  });
}

/** When the last key was pressed. */
export function keyAt(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Notes).benchKeyAt);
}

/** Begins to look for rows with these titles, or for any; `seenAt` gives the time of their paint. */
export async function lookForRows(world: ContentWorld, titles: readonly string[] | null): Promise<void> {
  await world.run((wanted: readonly string[] | null) => {
    const notes = globalThis as unknown as Notes;
    const found = (): boolean => {
      const host = document.querySelector<HTMLElement>('html > [popover]');
      const rows = [
        ...((host && chrome.dom.openOrClosedShadowRoot(host))?.querySelectorAll('[role=option]') ?? []),
      ];
      if (rows.length === 0) return false;
      if (wanted && rows.length !== wanted.length) return false;
      return (
        !wanted || rows.every((row, index) => row.querySelector('.title')?.textContent === wanted[index])
      );
    };
    notes.benchSeen = new Promise((resolve, reject) => {
      const patience = performance.now() + 10_000;
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        painted.port1.close();
        resolve(performance.now());
      };
      // Every frame: the host may be made anew, and an observer on it would be left behind.
      const look = (): void => {
        if (found()) painted.port2.postMessage(null);
        else if (performance.now() < patience) requestAnimationFrame(look);
        else reject(new Error(`these rows did not come: ${wanted?.slice(0, 3).join(', ') ?? 'any'}`));
      };
      requestAnimationFrame(look);
    });
  }, titles);
}

/** Begins to look for the line that says that an insertion was read back. */
export async function lookForInserted(world: ContentWorld): Promise<void> {
  await world.run(() => {
    const notes = globalThis as unknown as Notes;
    const host = document.querySelector<HTMLElement>('html > [popover]');
    const line = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('[role=status].notice');
    if (!line) throw new Error('no line to say it');
    line.textContent = '';
    notes.benchSeen = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('nothing was inserted')), 10_000);
      const watch = new MutationObserver(() => {
        if (!line.textContent?.startsWith('Inserted')) return;
        watch.disconnect();
        resolve(performance.now());
      });
      watch.observe(line, { childList: true });
    });
  });
}

/** When what was looked for was seen. */
export function seenAt(world: ContentWorld): Promise<number> {
  return world.run(() => (globalThis as unknown as Notes).benchSeen);
}

/** Begins to look for exactly this text in the editor's model. */
export async function lookForModel(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const notes = globalThis as unknown as Notes;
    notes.benchModelAt = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`the editor never held ${wanted}`)), 10_000);
      const look = (): void => {
        if (window.lookalike.model() !== wanted) return;
        watch.disconnect();
        resolve(performance.now());
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  }, text);
}

export function modelAt(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Notes).benchModelAt);
}

/** Whether rows stand in an open picker. */
export function pickerStands(world: ContentWorld): Promise<boolean> {
  return world.run(() => {
    const host = document.querySelector<HTMLElement>('html > [popover]');
    return (host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('input')) !== null;
  });
}
