import { until } from '../browser/harness/until.ts';
import { DmPage } from '../browser/steps/dm-page.ts';
import { type Busy, keepBusy } from './busy-page.ts';
import type { Figure } from './figure.ts';
import type { Rig } from './rig.ts';

/** As the budget says. Shorter while something is worked on. */
const seconds = Number(process.env.RIPOSTE_BUSY_SECONDS ?? 30);
/** The share of the span that may be ours, in percent, and the longest task, in ms. */
const budget = { share: 1, task: 16 };

const pages = [
  { site: 'Instagram', origin: 'https://www.instagram.com', path: '/direct/inbox/', scenario: 'long' },
  { site: 'Facebook', origin: 'https://www.facebook.com', path: '/messages/', scenario: 'long' },
  { site: 'X', origin: 'https://x.com', path: '/i/chat', scenario: 'long' },
  { site: 'LinkedIn', origin: 'https://www.linkedin.com', path: '/messaging/', scenario: 'long,whole' },
] as const;

/** Main-thread time that Riposte adds to a conversation of 2,000 messages on a page that never rests. */
export async function* measureBusy(rig: Rig): AsyncGenerator<Figure> {
  for (const one of pages) {
    const control = await busyOnce(rig, 'bare', one);
    const ours = await busyOnce(rig, 'riposte', one);
    const share = (ms: number, { wall }: Busy): number => (ms / wall) * 100;
    const difference = share(ours.main, ours) - share(control.main, control);
    const [name, samples] = [`busy page, ${one.site}`, ours.changes];
    yield {
      ...{ figure: `${name}, main thread`, value: share(ours.own, ours), unit: '%', budget: budget.share },
      ...{ control: share(control.main, control), samples },
      note: `our functions, of ${seconds} s; all of the main thread with Riposte less without: ${difference.toFixed(2)} %; control: the page without any extension`,
    };
    yield {
      ...{ figure: `${name}, longest task`, value: ours.longest, unit: 'ms', budget: budget.task },
      ...{ control: control.longest, samples },
      note: 'thread time of one turn',
    };
  }
}

async function busyOnce(rig: Rig, what: 'riposte' | 'bare', one: (typeof pages)[number]): Promise<Busy> {
  const session = await rig.start(what);
  try {
    const dm = await DmPage.open(session, one.origin, one.path, { scenario: one.scenario });
    const first = await dm.site((site) => site.conversations()[0]?.thread ?? '');
    await dm.site((site, thread) => site.open(thread), first);
    await until(
      () => dm.site((site, thread) => site.current() === thread && site.ready(), first),
      'the thread',
    );
    const many = await dm.site((site, thread) => site.messages(thread).length, first);
    if (many < 2_000) throw new Error(`${one.site} shows ${many} messages only`);
    // From outside: a walk of the accessibility tree of such a page takes seconds.
    if (what === 'riposte')
      await until(
        () => dm.page.evaluate(() => document.querySelector('html > [popover]') !== null),
        'our host',
      );
    await dm.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
    return await keepBusy(dm.page, seconds);
  } finally {
    await session.close();
  }
}
