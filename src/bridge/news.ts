import browser from 'webextension-polyfill';
import type { NewsTopic } from '../contract/calls';

/** What an announcement looks like. */
export interface News {
  readonly riposte: 1;
  readonly news: NewsTopic;
}

/** Hears that data changed, until `signal` aborts. What changed is asked for, so nothing arrives but a topic. */
export function onNews(hear: (topic: NewsTopic) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (message: unknown): undefined => {
    const news = message as Partial<News> | null;
    // Web pages have no way to send here, and a topic that we do not know leads nowhere.
    if (news?.riposte === 1 && news.news) hear(news.news);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    // In a dead extension the object is gone, and the listener with it.
    browser.runtime?.onMessage?.removeListener(listen);
  });
}
