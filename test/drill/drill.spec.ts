import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/harness/launch.ts';
import type { Session } from '../browser/harness/session.ts';
import { until } from '../browser/harness/until.ts';
import { DmPage } from '../browser/steps/dm-page.ts';
import { Seeded } from '../sites/kit/seeded.ts';
import { startSites } from '../sites/serve.ts';
import { needBrowser } from '../tools/browsers.ts';
import { holdAgainst, type Truth } from './hold-against.ts';
import { type DrillPlatform, drillLanguages, drillPlatforms } from './platforms.ts';
import type { PageFacts } from './read-page.ts';
import { bringEverywhere, shakes } from './shakes.ts';

/** Variants per platform; `npm run drill` runs 200. */
const variants = Number(process.env.DRILL_VARIANTS ?? 24);
const draft = 'the draft of this very composer';
const parts = ['composer', 'contact', 'messages', 'list'];

const sites = await startSites();
let session: Session;
let reader: string;
beforeAll(async () => {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('./read-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  });
  reader = bundle.outputFiles[0]?.text ?? '';
  // The adapters alone: what they read is compared with what the look-alike knows, without the extension.
  session = await launch({
    browser: 'chromium',
    executable: process.env.RIPOSTE_EXECUTABLE ?? (await needBrowser('chromium')),
    extension: null,
    sitesPort: sites.port,
    siteHosts: sites.hosts,
  });
});
afterAll(async () => {
  await session.close();
  await sites.close();
});

describe.each(drillPlatforms)('$id under every reshuffle', (platform) => {
  it(`reads ${variants} variants right or not at all`, { timeout: variants * 4_000 }, async () => {
    const dm = await DmPage.open(session, platform.origin, platform.inbox);
    const wrong: string[] = [];
    const seen = new Map<string, number>(parts.map((part) => [part, 0]));
    for (let seed = 1; seed <= variants; seed++) {
      const held = await tryVariant(dm, platform, seed);
      for (const part of held.found) seen.set(part, (seen.get(part) ?? 0) + 1);
      wrong.push(...held.wrong.map((one) => `${held.name}: ${one}`));
    }
    await dm.close();
    const share = parts.map((part) => `${part} ${Math.round(((seen.get(part) ?? 0) / variants) * 100)} %`);
    console.log(`${platform.id}: found ${share.join(', ')} of ${variants} variants`);
    expect(wrong).toEqual([]);
  });
});

interface Tried {
  readonly name: string;
  readonly found: ReadonlySet<string>;
  readonly wrong: readonly string[];
}

async function tryVariant(dm: DmPage, platform: DrillPlatform, seed: number): Promise<Tried> {
  const seeded = new Seeded(seed);
  const pick = <T>(what: string, from: readonly T[]): T => from[seeded.draw(what, from.length)] as T;
  const generation = pick('generation', platform.generations);
  const lang = pick('language', drillLanguages);
  const handle = pick('handle', platform.handles);
  const [first, second] = [pick('shake', Object.keys(shakes)), pick('second shake', Object.keys(shakes))];
  const name = `seed ${seed}, ${generation}, ${lang}, ${handle}, ${first} + ${second}`;
  try {
    await dm.go(platform.inbox, { seed, lang, generation, lag: 0 });
    const thread = await dm.threadOf(handle);
    await dm.site((site, one) => site.open(one), thread);
    await until(() => dm.site((site, one) => site.current() === one && site.ready(), thread), 'the pane');
    await dm.site((site, text) => site.setDraft(text), draft);
    const truth = await truthOf(dm, thread);
    await dm.page.evaluate(bringEverywhere);
    for (const shake of [first, second]) await dm.page.evaluate(shakes[shake] ?? (() => undefined), seed);
    return { name, ...holdAgainst(await readPage(dm, platform.id), truth) };
  } catch (error) {
    return { name, found: new Set(), wrong: [`threw ${String(error)}`] };
  }
}

async function truthOf(dm: DmPage, thread: string): Promise<Truth> {
  const facts = await dm.site((site, one) => {
    const all = site.conversations();
    const own = all.find((conversation) => conversation.thread === one);
    const rows = all.map(({ thread: other, name, handle, unread }) => {
      const last = site.messages(other).at(-1);
      return { name, handle, unread, last: last?.from ?? null };
    });
    return { name: own?.name ?? '', handle: own?.handle ?? '', messages: site.messages(one), rows };
  }, thread);
  return { ...facts, thread, draft };
}

/** In a world of its own, as content scripts are: the page's policy and patches do not reach it. */
async function readPage(dm: DmPage, id: string): Promise<PageFacts> {
  const cdp: CDPSession = await dm.page.createCDPSession();
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = (expression: string) =>
    cdp.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
  await evaluate(reader);
  const { result, exceptionDetails } = await evaluate(`readPage(${JSON.stringify(id)})`);
  await cdp.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as PageFacts;
}
