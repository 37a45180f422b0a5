import type { CDPSession, Page } from 'puppeteer-core';
import { ownTime } from './own-tasks.ts';

/** Changes that the page goes through each second. */
const changesPerSecond = 50;

/** Main-thread time of a page over a span of wall time, all in ms. Of the thread's own time, not of the wall's. */
export interface Busy {
  readonly wall: number;
  /** Of everything that ran on the main thread. */
  readonly main: number;
  /** Of our functions. */
  readonly own: number;
  /** The longest of them at a stretch. */
  readonly longest: number;
  readonly changes: number;
}

/** Keeps a page busy for so long, in seconds, and tells what its main thread did; traced with and without Riposte alike. */
export async function keepBusy(page: Page, seconds: number): Promise<Busy> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.tracing.start({ categories: ['-*', 'devtools.timeline'] });
  const [start, from] = [performance.now(), await taskMs(cdp)];
  const changes = await change(page, seconds * 1_000, changesPerSecond);
  const [main, wall] = [(await taskMs(cdp)) - from, performance.now() - start];
  const trace = await page.tracing.stop();
  await cdp.detach();
  if (!trace) throw new Error('no trace came');
  return { wall, main, changes, ...ownTime(trace) };
}

async function taskMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/**
 * What busy pages do, without the cost of drawing thousands of components anew: a text of the thread or the list
 * changes, a mark comes and goes, a label is set. Where the chat lies in shadow roots, there too.
 */
function change(page: Page, ms: number, perSecond: number): Promise<number> {
  return page.evaluate(
    (span, rate) =>
      new Promise<number>((resolve) => {
        const roots: ParentNode[] = [document];
        for (const root of roots) {
          for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
        }
        // Leaves with a text, from all over the page, so that messages and rows both have their turn.
        const leaves = roots.flatMap((root) => [
          ...root.querySelectorAll<HTMLElement>('main span, main div, main p, div[role] span, div[role] div'),
        ]);
        const texts = leaves.filter((one) => one.childNodes.length === 1 && one.firstChild instanceof Text);
        const places = texts.filter((_, index) => index % Math.max(1, Math.floor(texts.length / 200)) === 0);
        if (places.length < 50) throw new Error(`only ${places.length} places to change`);
        const hair = '\u200a';
        const began = performance.now();
        let turn = 0;
        const timer = setInterval(() => {
          const due = Math.floor(((performance.now() - began) / 1_000) * rate);
          for (; turn < due; turn++) {
            const place = places[(turn * 7) % places.length];
            const text = place?.firstChild;
            if (!place || !(text instanceof Text)) continue;
            if (turn % 3 === 0)
              text.data = text.data.endsWith(hair) ? text.data.slice(0, -1) : `${text.data}${hair}`;
            else if (turn % 3 === 1) place.parentElement?.setAttribute('title', String(turn));
            else {
              const mark = document.createElement('i');
              place.append(mark);
              setTimeout(() => mark.remove(), 10);
            }
          }
          if (performance.now() - began < span) return;
          clearInterval(timer);
          resolve(turn);
        }, 1_000 / rate);
      }),
    ms,
    perSecond,
  );
}
