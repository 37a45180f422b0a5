import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { badgeRule } from '../../../src/domain/badge';
import type { NumbersFilter } from '../../../src/domain/day-rows';
import { countedReply, dayOf, emptyDay, withWaits } from '../../../src/domain/day-total';
import { summarize } from '../../../src/domain/numbers';
import { viewNumbers } from '../../../src/domain/numbers-view';
import type { Reply } from '../../../src/domain/reply';
import { setUpTeam } from '../../../src/team/set-up';
import { startExpressServer } from '../../team/express-server';
import { FakeCouch } from '../../team/fake-couch';
import { installBrowser } from '../fake-browser';
import { damage, dump } from '../store/dump';
import { someNow } from '../store/fresh';
import { Worker } from './worker';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const team = 'x';
const filter: NumbersFilter = {
  ...{ from: dayOf(someNow - 20 * dayMs), to: dayOf(someNow + dayMs), platform: null, template: null },
  ...{ firstOnly: false, figure: 'waitSeconds' },
};

/** One person at one computer: a worker over a browser and a database that nobody else has. */
class Desk {
  readonly user: string;
  readonly worker = new Worker(someNow);
  readonly #databases = new IDBFactory();

  constructor(user: string) {
    this.user = user;
  }

  /** Does something here and waits until nothing of it is under way. */
  async at<T>(work: (worker: Worker) => Promise<T>): Promise<T> {
    globalThis.indexedDB = this.#databases;
    installBrowser(this.worker.browser);
    const result = await work(this.worker);
    await this.worker.idle();
    return result;
  }

  async join(url: string, user = this.user): Promise<void> {
    const credentials = { kind: 'basic', user, password: `${user}-secret` } as const;
    await this.at((worker) => worker.get('team/connect', { place: { url, team }, credentials }));
  }

  /** Replies that this browser saw. */
  async replied(replies: readonly Reply[]): Promise<void> {
    await this.at(async (worker) => {
      await worker.get('settings/read', null);
      await damage(replies.map((value) => ({ store: 'replies', value })));
      await worker.settle();
    });
  }

  sync(): Promise<null> {
    return this.at((worker) => worker.get('team/sync', null));
  }

  /** What the lead's page shows. */
  numbers(agent: string | null = null, part: Partial<NumbersFilter> = {}) {
    return this.at(async (worker) => {
      worker.now += 60_000;
      await worker.get('agents/refresh', null);
      return worker.get('agents/numbers', { filter: { ...filter, ...part }, agent });
    });
  }

  die(): Promise<void> {
    return this.at((worker) => worker.kill());
  }
}

function replies(of: string, count: number, from = someNow - 2 * hourMs): Reply[] {
  return Array.from({ length: count }, (_, index): Reply => {
    const waitSeconds = (index * 7_919 + of.length * 101) % 3_600;
    const platform = index % 3 === 0 ? 'facebook' : 'instagram';
    return {
      ...{ id: `${of} ${index} ${from}`, platform, conversation: `secret contact of ${of}` },
      ...{ waitStartedAt: from + index * 60_000 - waitSeconds * 1_000, repliedAt: from + index * 60_000 },
      ...{ waitSeconds, officeSeconds: Math.floor(waitSeconds / 2), precision: 'exact' },
      ...{ firstReply: index % 2 === 0, withinTarget: waitSeconds < 900 },
      template: index % 4 === 0 ? 'tpl:delay' : index % 4 === 1 ? `private ${of}` : null,
    };
  });
}

/** Figures made of the replies themselves, of templates the team's only. */
function truth(list: readonly Reply[], part: Partial<NumbersFilter> = {}) {
  const days = [...new Set(list.map(({ repliedAt }) => dayOf(repliedAt)))].sort();
  const totals = days.map((day) =>
    withWaits(emptyDay(day), list.filter(({ repliedAt }) => dayOf(repliedAt) === day).map(countedReply)),
  );
  return viewNumbers(totals, { ...filter, ...part }, '');
}

let desks: Desk[] = [];
let fake: FakeCouch;

function desk(user: string): Desk {
  const made = new Desk(user);
  desks.push(made);
  return made;
}

const members = [
  { name: 'ann', role: 'agent', password: 'ann-secret' },
  { name: 'bob', role: 'agent', password: 'bob-secret' },
  { name: 'lea', role: 'lead', password: 'lea-secret' },
] as const;
const admin = { kind: 'basic', user: 'admin', password: 'secret' } as const;

async function fakeServer() {
  fake = new FakeCouch();
  fake.addUser('admin', 'secret', ['_admin']);
  vi.stubGlobal('fetch', fake.fetch);
  return { url: 'https://couch.example', close: async () => undefined };
}

const servers = [
  { name: 'a fake with CouchDB’s rules', start: fakeServer },
  { name: 'a small server', start: startExpressServer },
];

afterEach(async () => {
  for (const one of desks) await one.die();
  desks = [];
  vi.unstubAllGlobals();
});

describe.each(servers)('two agents and a lead on $name', ({ start }) => {
  it('the lead sees the figures that all raw replies give, of everybody and of each; an agent sees none', async () => {
    const { url, close } = await start();
    try {
      await setUpTeam({ place: { url, team }, admin, members, fetch: globalThis.fetch, now: Date.now });
      const [ann, bob, lea] = [desk('ann'), desk('bob'), desk('lea')];
      for (const one of [ann, bob, lea]) await one.join(url);
      const [ofAnn, ofBob] = [replies('ann', 60), replies('bob', 41)];
      await ann.replied(ofAnn);
      await bob.replied(ofBob);
      for (const one of [ann, bob]) await one.sync();

      const seen = await lea.numbers();
      const all = truth([...ofAnn, ...ofBob]);
      expect(seen?.members).toEqual(['ann', 'bob', 'lea']);
      expect(seen?.unread).toEqual([]);
      expect({ ...seen?.view, templates: null }).toEqual({ ...all, templates: null });
      const byTemplate = new Map(seen?.view.templates.map((one) => [one.template, one.summary]));
      expect([...byTemplate.keys()].sort()).toEqual(['own', 'tpl:delay', null].sort());
      const delays = [...ofAnn, ...ofBob].filter(({ template }) => template === 'tpl:delay');
      expect(byTemplate.get('tpl:delay')).toEqual(summarize(delays));

      const office = await lea.numbers('bob', { figure: 'officeSeconds', platform: 'facebook' });
      const own = truth(ofBob, { figure: 'officeSeconds', platform: 'facebook' });
      expect({ ...office?.view, templates: null }).toEqual({ ...own, templates: null });

      const firsts = ofAnn.filter(({ platform, firstReply }) => platform === 'facebook' && firstReply);
      const fast = firsts.filter(({ waitSeconds }) => waitSeconds <= badgeRule.seconds);
      expect(seen?.agents).toEqual([
        { user: 'ann', summary: summarize(ofAnn), badge: fast.length / firsts.length },
        { user: 'bob', summary: summarize(ofBob), badge: null },
        { user: 'lea', summary: summarize([]), badge: null },
      ]);

      expect(await ann.numbers()).toBeNull();
      expect((await ann.at(() => dump())).agentMonths).toEqual([]);

      // The next reply is one more, not the day once more; and the worker's death forgets nothing.
      await bob.at((worker) => worker.kill());
      await bob.replied([]);
      const more = replies('bob', 1, someNow - hourMs / 2);
      await bob.at(async (worker) => {
        await worker.get('team/state', null);
        await damage([
          {
            store: 'days',
            value: withWaits(emptyDay(dayOf(someNow)), [...ofBob, ...more].map(countedReply)),
          },
        ]);
      });
      await bob.sync();
      expect((await lea.numbers('bob'))?.view.all.count).toBe(42);
      await lea.at((worker) => worker.kill());
      expect((await lea.numbers())?.view.all).toEqual(truth([...ofAnn, ...ofBob, ...more]).all);
    } finally {
      await close();
    }
  }, 30_000);
});

describe('day totals on their way', { timeout: 30_000 }, () => {
  const url = 'https://couch.example';
  const [ann, bob, lea] = ['ann', 'bob', 'lea'];

  beforeEach(async () => {
    await fakeServer();
    await setUpTeam({ place: { url, team }, admin, members, fetch: fake.fetch, now: Date.now });
  });

  async function joined(user: string): Promise<Desk> {
    const one = desk(user);
    await one.join(url);
    return one;
  }

  function pushesTo(user: string): number {
    return fake.seen.filter((line) => line === `POST /team_x_stats_${user}/_bulk_docs`).length;
  }

  function docsOf(user: string): Map<string, unknown> {
    return new Map(
      [...(fake.databases.get(`team_x_stats_${user}`)?.docs ?? [])].filter(([id]) => !id.startsWith('_')),
    );
  }

  it('hold no name, no conversation and no template that is the agent’s own', async () => {
    const one = await joined(ann);
    await one.replied(replies('ann', 30));
    await one.sync();
    expect(docsOf(ann).size).toBe(1);
    const [leaf] = [...docsOf(ann).values()].flat() as { body: Record<string, unknown> }[];
    expect(Object.keys(leaf?.body ?? {}).sort()).toEqual([
      'rows',
      'schema',
      'templates',
      'type',
      'updatedAt',
      'updatedBy',
    ]);
    expect(leaf?.body.templates).toEqual(['tpl:delay', 'own']);
    expect(JSON.stringify(leaf)).not.toMatch(/secret|private/u);
  });

  it('go only from the day on which the agent joined', async () => {
    const one = desk(ann);
    await one.replied(replies('ann', 20, someNow - 3 * dayMs));
    await one.join(url);
    await one.replied(replies('ann', 5));
    await one.sync();
    expect([...docsOf(ann).keys()].map((id) => id.split(':')[2])).toEqual([dayOf(someNow)]);
  });

  it('go only when they changed', async () => {
    const one = await joined(ann);
    await one.replied(replies('ann', 12));
    await one.sync();
    const pushed = pushesTo(ann);
    for (let round = 0; round < 3; round += 1) await one.sync();
    expect(pushesTo(ann)).toBe(pushed);
  });

  it('are there once, also when the worker dies before it hears that they arrived', async () => {
    const one = await joined(ann);
    await one.replied(replies('ann', 12));
    fake.after = (_, path) => {
      if (!path.includes('stats') || !path.endsWith('_bulk_docs')) return;
      fake.after = () => undefined;
      throw new TypeError('the worker is gone');
    };
    await one.sync();
    await one.at((worker) => worker.kill());
    await one.at(async (worker) => {
      worker.now += dayMs / 12;
      await worker.get('team/sync', null);
    });
    expect(docsOf(ann).size).toBe(1);
    expect((await (await joined(lea)).numbers(ann))?.view.all.count).toBe(12);
    expect((await one.at((worker) => worker.get('agents/sent', null)))?.trouble).toBeNull();
  });

  it('of two browsers of one agent count a reply that both saw once', async () => {
    const [office, home] = [await joined(ann), desk(ann)];
    await home.join(url);
    const both = replies('ann', 15);
    await office.replied(both);
    await home.replied([...both, ...replies('ann', 4, someNow - hourMs / 2)]);
    for (const one of [office, home]) await one.sync();
    expect(docsOf(ann).size).toBe(2);
    expect((await (await joined(lea)).numbers(ann))?.view.all.count).toBe(19);
  });

  it('are believed only from the agent’s own hand', async () => {
    const one = await joined(bob);
    await one.replied(replies('bob', 12));
    await one.sync();
    // Past the server's rules, as its admin could.
    const day = { schema: 1, type: 'stats', templates: [], rows: 'AAAAAAAAAAAAAAAA', updatedAt: 1 };
    fake.branch('team_x_stats_bob', 'stats:bob:2026-11-20:b', '1-a', { ...day, updatedBy: lea });
    fake.branch('team_x_stats_bob', 'stats:lea:2026-11-20:b', '1-a', { ...day, updatedBy: lea });
    fake.branch('team_x_stats_bob', 'stats:bob:2026-11-20:c', '1-a', { ...day, rows: '%', updatedBy: bob });
    fake.branch('team_x_stats_bob', 'tpl:1', '1-a', { title: 'T' });
    expect((await (await joined(lea)).numbers(bob))?.view.all.count).toBe(12);
  });

  it('of the others still come when one agent’s database is not there', async () => {
    const one = await joined(bob);
    await one.replied(replies('bob', 12));
    await one.sync();
    fake.databases.delete('team_x_stats_ann');
    const seen = await (await joined(lea)).numbers();
    expect(seen?.unread).toEqual([ann]);
    expect(seen?.view.all.count).toBe(12);
    expect(seen?.trouble).toBeNull();
  });

  it('stand on the lead’s page as last read while the server is away, and say so', async () => {
    const one = await joined(bob);
    await one.replied(replies('bob', 12));
    await one.sync();
    const lead = await joined(lea);
    expect((await lead.numbers())?.view.all.count).toBe(12);
    fake.before = () => {
      throw new TypeError('no network');
    };
    const seen = await lead.numbers();
    expect(seen?.view.all.count).toBe(12);
    expect(seen?.trouble).toBe('offline');
  });

  it('are read on from where the last reading ended', async () => {
    const lead = await joined(lea);
    await lead.numbers();
    fake.seen.length = 0;
    const one = await joined(bob);
    await one.replied(replies('bob', 12));
    await one.sync();
    await lead.numbers();
    expect(fake.seen.filter((line) => line === 'GET /team_x_stats_ann/_changes')).toHaveLength(1);
    const state = (await lead.at(() => dump())).totalsState as { key: string; token?: string }[];
    expect(state.find(({ key }) => key === 'of bob')?.token).toMatch(/^2-/u);
  });

  it('leave the browser of somebody who leads no more, and of a lead who signs out', async () => {
    const one = await joined(bob);
    await one.replied(replies('bob', 12));
    await one.sync();
    const [lead, other] = [await joined(lea), desk(lea)];
    await other.join(url);
    for (const each of [lead, other]) expect((await each.numbers())?.view.all.count).toBe(12);
    await other.at((worker) => worker.get('team/leave', null));
    expect(await other.at(() => dump())).toMatchObject({ agentMonths: [], totalsState: [], sentDays: [] });

    fake.addUser(lea, 'lea-secret', ['x-agent']);
    await lead.at(async (worker) => {
      worker.now += hourMs;
      await worker.get('team/sync', null);
    });
    expect(await lead.numbers()).toBeNull();
    expect((await lead.at(() => dump())).agentMonths).toEqual([]);
  });

  it('go from a lead’s browser with the days that are kept no longer', async () => {
    const one = await joined(bob);
    await one.replied(replies('bob', 12));
    await one.sync();
    const lead = await joined(lea);
    await lead.numbers();
    await lead.at(async (worker) => {
      worker.now += 91 * dayMs;
      await worker.settle();
    });
    expect((await lead.at(() => dump())).agentMonths).toEqual([]);
  });

  it('go again to a server that took the place of the first', async () => {
    const one = await joined(bob);
    await one.replied(replies('bob', 12));
    await one.sync();
    await fakeServer();
    await setUpTeam({ place: { url, team }, admin, members, fetch: fake.fetch, now: Date.now });
    await one.sync();
    expect(docsOf(bob).size).toBe(1);
  });

  it('wait without disturbing the templates where the server has no place for them', async () => {
    fake.databases.delete('team_x_stats_bob');
    const one = await joined(bob);
    await one.replied(replies('bob', 12));
    await one.sync();
    const sent = await one.at((worker) => worker.get('agents/sent', null));
    expect(sent).toEqual({ since: dayOf(someNow), lastSentAt: null, trouble: 'missing' });
    expect((await one.at((worker) => worker.get('team/state', null)))?.trouble).toBeNull();
    const asked = pushesTo(bob);
    await one.sync();
    expect(pushesTo(bob)).toBe(asked);
  });
});
