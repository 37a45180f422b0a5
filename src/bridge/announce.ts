import browser from 'webextension-polyfill';
import type { NewsTopic } from '../contract/calls';
import { platformShape } from '../contract/shapes';
import type { PlatformId } from '../domain/platform';
import type { News } from './news';

const key = 'tabsThatSpoke';

/** Tells our own pages, and the DM pages that have spoken, that data changed. */
export class Announcer {
  /** The tabs as stored, read once; the worker may be new while they are old. */
  #tabs: Promise<Map<number, PlatformId>> | null = null;

  /** Remembers a tab; a tab that no longer listens is forgotten at the next news. */
  async heardFrom(tab: number, platform: PlatformId): Promise<void> {
    const tabs = await this.#known();
    if (tabs.get(tab) === platform) return;
    tabs.set(tab, platform);
    await this.#keep(tabs);
  }

  /** Whether a DM page is open, as far as is known. */
  async hasListeners(): Promise<boolean> {
    return (await this.#known()).size > 0;
  }

  /** The platform whose page stands in a tab now; `null` for any other page, such as one that came after it. */
  async platformIn(tab: number): Promise<PlatformId | null> {
    const platform = (await this.#known()).get(tab);
    if (platform === undefined) return null;
    // Nobody is concerned by this news; what matters is that somebody is there to hear it.
    const news: News = { riposte: 1, news: 'health' };
    return browser.tabs.sendMessage(tab, news, { frameId: 0 }).then(
      () => platform,
      () => null,
    );
  }

  async announce(topic: NewsTopic): Promise<void> {
    const news: News = { riposte: 1, news: topic };
    const tabs = await this.#known();
    const gone: number[] = [];
    await Promise.all([
      // Rejects when none of our pages is open.
      browser.runtime.sendMessage(news).catch(() => undefined),
      ...[...tabs.keys()].map((tab) =>
        browser.tabs.sendMessage(tab, news, { frameId: 0 }).catch(() => {
          gone.push(tab);
        }),
      ),
    ]);
    if (gone.length === 0) return;
    for (const tab of gone) tabs.delete(tab);
    await this.#keep(tabs);
  }

  #known(): Promise<Map<number, PlatformId>> {
    this.#tabs ??= browser.storage.session.get(key).then((stored) => {
      const list: unknown = stored[key];
      return new Map(Array.isArray(list) ? list.filter(isEntry) : []);
    });
    return this.#tabs;
  }

  #keep(tabs: ReadonlyMap<number, PlatformId>): Promise<void> {
    return browser.storage.session.set({ [key]: [...tabs] });
  }
}

function isEntry(value: unknown): value is [number, PlatformId] {
  return Array.isArray(value) && typeof value[0] === 'number' && platformShape.safeParse(value[1]).success;
}
