import { readTimeLabel } from '../../src/domain/time-label';
import { composerText } from '../../src/page/composer/composer';
import type { PageView, PlatformAdapter } from '../../src/platforms/adapter';
import { adapters } from './adapters';

/** What an adapter made of a page, as data. `null` is "absent", with the part's name where the adapter gives one. */
export interface PageFacts {
  readonly panes: readonly {
    readonly docked: boolean;
    readonly thread: string | null;
    readonly composer: string | null;
    readonly contact: { readonly name: string | null; readonly handle: string | null } | null;
    readonly messages:
      | readonly { readonly direction: string; readonly text: string; readonly system: boolean }[]
      | null;
  }[];
  readonly rows:
    | readonly { readonly name: string; readonly unread: boolean; readonly lastFrom: string }[]
    | null;
}

/** Reads the page through one adapter, without anything remembered. */
function readPage(id: string): PageFacts {
  const adapter = adapters.find((one) => one.id === id);
  if (!adapter) throw new Error(`no adapter for ${id}`);
  const view = viewOf(adapter);
  const panes = adapter.panes(view).map((pane) => {
    const contact = adapter.contact(view, pane);
    const messages = adapter.messages(view, pane);
    return {
      docked: pane.docked,
      thread: pane.thread,
      composer: pane.composer.found ? composerText(pane.composer.value) : null,
      contact: contact.found
        ? { name: contact.value.contact.name, handle: contact.value.contact.handle }
        : null,
      messages: messages.found
        ? messages.value.messages.map(({ direction, text, system }) => ({ direction, text, system }))
        : null,
    };
  });
  const list = adapter.list(view);
  const rows = list.found
    ? list.value.rows.map(({ name, unread, lastFrom }) => ({ name, unread, lastFrom }))
    : null;
  return { panes, rows };
}

function viewOf(adapter: PlatformAdapter): PageView {
  const language = document.documentElement.lang;
  const now = Date.now();
  return {
    document,
    url: new URL(location.href),
    parts: adapter.parts,
    language,
    now,
    readTime: (label) => readTimeLabel(label, { language, now }),
    remember: (_element, _fact, read) => read(),
  };
}

Object.assign(globalThis, { readPage });
