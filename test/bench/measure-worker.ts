import type { Session } from '../browser/harness/session.ts';
import { DmPage } from '../browser/steps/dm-page.ts';
import { ContentWorld } from './content-world.ts';
import { origin } from './dm.ts';
import { type Figure, latencyFigures } from './figure.ts';
import { type Rig, timedCall } from './rig.ts';

const samples = 30;
const sizes = [1_000, 20_000];
const counts = [1, 50, 500];

/** What an extension's own world has. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/**
 * What an observed message costs the worker, in stores of different sizes: conversations that nobody knew yet, one
 * after the other, so that what an answer leaves for later (badge, lists) is paid for by the next one.
 */
export async function measureWorker(rig: Rig): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const open of sizes) {
    const riposte = await rig.start('riposte');
    try {
      figures.push(...(await figuresOf(riposte, open)));
    } finally {
      await riposte.close();
    }
  }
  return figures;
}

async function figuresOf(riposte: Session, open: number): Promise<Figure[]> {
  const own = await riposte.extensionPage('popup.html');
  await timedCall(own, 'settings/read', null);
  await own.evaluate(fillWaits, open);
  await own.close();
  const dm = await DmPage.open(riposte, origin, '/');
  const world = await ContentWorld.of(dm.page);
  // The first ones pay for compiling.
  await world.run(observeAll, { count: 50, samples: 5, first: 0 });
  const figures: Figure[] = [];
  let first = samples;
  for (const count of counts) {
    const told = await world.run(observeAll, { count, samples, first });
    first += samples;
    const perMessage = (times: readonly number[]): number[] => times.map((ms) => ms / count);
    figures.push(
      ...latencyFigures(
        `observed message, ${count} at once, ${open.toLocaleString('en')} open conversations`,
        perMessage(told.fresh),
        perMessage(told.known),
        { median: 2 },
        'conversations/observe per message; control: the same call when there is nothing new in it',
      ),
    );
  }
  return figures;
}

/** Runs in an extension's page: that many conversations in which somebody waits. */
async function fillWaits(open: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('riposte');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction('conversations', 'readwrite');
  for (let index = 0; index < open; index++) {
    const at = Date.now() - 60_000 - index * 7_000;
    const hash = `filled-conversation-${String(index).padStart(8, '0')}-000000000000000`.slice(0, 43);
    const wait = { start: { at, precision: 'exact' }, snoozedUntil: null, first: true, fromRow: false };
    tx.objectStore('conversations').put({
      ...{ hash, platform: 'facebook', keys: [`t:${hash}`, `h:x${hash}`, `n:y${hash}`], request: false },
      ...{ name: `Contact ${index}`, url: `https://www.facebook.com/messages/t/${index}` },
      ...{ lastReply: null, notifiedAt: null, seenAt: Date.now() },
      state: {
        ...{ open: wait, lastInboundAt: at, lastOutboundAt: null, lastInboundFromRow: false },
        ...{ lastOutboundIsBound: false, dismissedAt: null, dismissed: null },
      },
    });
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  db.close();
}

/** Runs in the content script's world: ms of each call with a conversation's messages, and of the same ones again. */
async function observeAll(plan: {
  count: number;
  samples: number;
  first: number;
}): Promise<{ fresh: number[]; known: number[] }> {
  const now = Date.now();
  const ask = async (thread: number): Promise<number> => {
    const messages = Array.from({ length: plan.count }, (_, index) => ({
      direction: (plan.count - index) % 2 === 1 ? 'inbound' : 'outbound',
      system: false,
      text: '',
      moment: { at: now - (plan.count - index) * 1_000, precision: 'exact' },
    }));
    const name = `Bench ${thread}`;
    const conversation = {
      ...{ platform: 'instagram', thread: `bench-${thread}`, handle: `bench.${thread}`, name },
      ...{ ambiguousName: false, group: false, request: false },
    };
    const url = `https://www.instagram.com/direct/t/${thread}/`;
    const data = { conversation, messages, reachesStart: true, url };
    const start = performance.now();
    const answer = (await chrome.runtime.sendMessage({
      riposte: 1,
      call: 'conversations/observe',
      data,
    })) as {
      ok: boolean;
    };
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return performance.now() - start;
  };
  const [fresh, known]: [number[], number[]] = [[], []];
  for (let index = 0; index < plan.samples; index++) fresh.push(await ask(plan.first + index));
  // Whatever the last of them left for later is over.
  await ask(plan.first);
  for (let index = 0; index < plan.samples; index++) known.push(await ask(plan.first + index));
  return { fresh, known };
}
