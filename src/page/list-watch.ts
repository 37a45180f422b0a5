import { ask } from '../bridge/ask';
import type { SeenRow, WaitView } from '../domain/conversation';
import type { PageView, PlatformAdapter, ReadRow } from '../platforms/adapter';
import { batchesOf } from './batches';
import { fittingMoment, fittingRef, fittingUrl } from './fitting';
import type { WaitingRow } from './row-clocks';

/** Nobody scrolls further; a page that shows more rows costs no more. */
const mostRows = 1_000;

/** Tells the background what the conversation list looks like, and knows which rows wait. */
export class ListWatch {
  readonly #adapter: PlatformAdapter;
  readonly #onWaits: () => void;
  #box: Element | null = null;
  #rows: readonly ReadRow[] = [];
  #waits: readonly (WaitView | null)[] = [];
  #asked = '';
  /** Counts readings that were sent, so that a late answer to an earlier one is let go. */
  #turn = 0;

  constructor(adapter: PlatformAdapter, onWaits: () => void) {
    this.#adapter = adapter;
    this.#onWaits = onWaits;
  }

  /** The element that clips the rows; `null` where no list stands. */
  get box(): Element | null {
    return this.#box;
  }

  get waiting(): readonly WaitingRow[] {
    return this.#rows.flatMap((row, index) => {
      const wait = this.#waits[index];
      const { element, name, time } = row;
      return wait && element.isConnected ? [{ element, name, time, wait }] : [];
    });
  }

  /** The next reading is sent even when nothing changed, because the background's answer may have. */
  askAgain(): void {
    this.#asked = '';
  }

  /** Call at every pass. */
  read(view: PageView): void {
    const list = this.#adapter.list(view);
    this.#box = list.found ? list.value.box : null;
    const rows = list.found ? list.value.rows.filter((row) => row.name !== '' || row.handle !== null) : [];
    this.#rows = rows.slice(0, mostRows);
    const names = repeated(rows.map(({ name }) => name));
    void this.#observe(this.#rows.map((row) => this.#seen(row, names.has(row.name), view.url)));
  }

  async #observe(rows: SeenRow[]): Promise<void> {
    const asked = JSON.stringify(rows);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#waits = [];
    this.#turn += 1;
    const turn = this.#turn;
    for (const batch of batchesOf(rows)) {
      const answer = await ask('conversations/rows', { rows: batch });
      if (!answer.ok || this.#turn !== turn) return;
      this.#waits = [...this.#waits, ...answer.value];
      this.#onWaits();
    }
  }

  #seen(row: ReadRow, ambiguousName: boolean, url: URL): SeenRow {
    const { thread, handle, group, request, unread, lastFrom, newest } = row;
    const name = row.name === '' ? null : row.name;
    const platform = this.#adapter.id;
    return {
      conversation: fittingRef({ platform, thread, handle, name, ambiguousName, group, request }),
      unread,
      lastFrom,
      newest: fittingMoment(newest),
      url: fittingUrl(thread ? this.#adapter.urlOf(thread, request, url) : null),
    };
  }
}

/** Those that are there more than once. */
function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = names.filter((name) => {
    const isKnown = seen.has(name);
    seen.add(name);
    return isKnown;
  });
  return new Set(again);
}
