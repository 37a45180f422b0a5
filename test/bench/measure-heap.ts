import type { Session } from '../browser/harness/session.ts';
import { until } from '../browser/harness/until.ts';
import { DmPage } from '../browser/steps/dm-page.ts';
import { openThread, origin } from './dm.ts';
import { type Figure, median } from './figure.ts';
import type { Rig } from './rig.ts';

const samples = 5;
/** With or without the extension, the page comes to rest: its clock is drawn after one answer of the background. */
const restMs = 1_000;

/**
 * What Riposte adds to a DM page with an open conversation, its clocks drawn, before the picker was ever opened:
 * JavaScript of all worlds and what the engine keeps for the DOM, after collection.
 */
export async function measureHeap(rig: Rig): Promise<Figure[]> {
  const ours = await heaps(rig, 'riposte');
  const least = await heaps(rig, 'control');
  const control = await heaps(rig, 'bare');
  const total = (heap: Heap): number => heap.script + heap.dom;
  const [added, page] = [median(ours.map(total)) - median(control.map(total)), median(control.map(total))];
  const script = median(ours.map((heap) => heap.script)) - median(control.map((heap) => heap.script));
  const empty = median(least.map(total)) - page;
  return [
    {
      figure: 'heap added to a DM page before first use',
      value: added,
      unit: 'MB',
      budget: 0.8,
      control: page,
      samples,
      note: `of it JavaScript ${script.toFixed(2)} MB; an all but empty content script adds ${empty.toFixed(2)} MB; control: the page without any extension`,
    },
  ];
}

interface Heap {
  /** MB of 1,000,000 bytes. */
  readonly script: number;
  readonly dom: number;
}

async function heaps(rig: Rig, what: Parameters<Rig['start']>[0]): Promise<Heap[]> {
  const session = await rig.start(what);
  try {
    const found: Heap[] = [];
    for (let sample = 0; sample < samples; sample++) found.push(await heapOnce(session, what === 'riposte'));
    return found;
  } finally {
    await session.close();
  }
}

async function heapOnce(session: Session, hasExtension: boolean): Promise<Heap> {
  const dm = await DmPage.open(session, origin, '/direct/inbox/');
  await openThread(dm);
  // Looked for from outside: a walk of the accessibility tree would leave its own objects in this heap.
  if (hasExtension)
    await until(
      () => dm.page.evaluate(() => document.querySelector('html > [popover]') !== null),
      'our host',
    );
  await dm.page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), restMs);
  const cdp = await dm.page.createCDPSession();
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const usage = (await cdp.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize: number;
  };
  await dm.close();
  return { script: usage.usedSize / 1e6, dom: usage.embedderHeapUsedSize / 1e6 };
}
