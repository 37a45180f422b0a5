import browser from 'webextension-polyfill';
import type { NewsTopic } from '../contract/calls';
import type { News } from './news';

const key = 'tabsThatSpoke';

/** Tells our own pages, and the DM pages that have spoken, that data changed. */
export class Announcer {
  /** The tabs as stored, read once; the worker may be new while they are old. */
  #tabs: Promise<Set<number>> | null = null;

  /** Remembers a tab; a tab that no longer listens is forgotten at the next news. */
  async heardFrom(tab: number): Promise<void> {
    const tabs = await this.#known();
    if (tabs.has(tab)) return;
    tabs.add(tab);
    await this.#keep(tabs);
  }

  /** Whether a DM page is open, as far as is known. */
  async hasListeners(): Promise<boolean> {
    return (await this.#known()).size > 0;
  }

  async announce(topic: NewsTopic): Promise<void> {
    const news: News = { riposte: 1, news: topic };
    const tabs = await this.#known();
    const gone: number[] = [];
    await Promise.all([
      // Rejects when none of our pages is open.
      browser.runtime.sendMessage(news).catch(() => undefined),
      ...[...tabs].map((tab) =>
        browser.tabs.sendMessage(tab, news, { frameId: 0 }).catch(() => {
          gone.push(tab);
        }),
      ),
    ]);
    if (gone.length === 0) return;
    for (const tab of gone) tabs.delete(tab);
    await this.#keep(tabs);
  }

  #known(): Promise<Set<number>> {
    this.#tabs ??= browser.storage.session.get(key).then((stored) => {
      const list: unknown = stored[key];
      return new Set(Array.isArray(list) ? list.filter((tab): tab is number => typeof tab === 'number') : []);
    });
    return this.#tabs;
  }

  #keep(tabs: ReadonlySet<number>): Promise<void> {
    return browser.storage.session.set({ [key]: [...tabs] });
  }
}
