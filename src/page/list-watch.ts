import { ask } from '../bridge/ask';
import type { SeenRow, WaitView } from '../domain/conversation';
import type { PageView, PlatformAdapter, ReadRow } from '../platforms/adapter';
import type { WaitingRow } from './row-clocks';

/** Tells the background what the conversation list looks like, and knows which rows wait. */
export class ListWatch {
  readonly #adapter: PlatformAdapter;
  readonly #onWaits: () => void;
  #box: Element | null = null;
  #rows: readonly ReadRow[] = [];
  #waits: readonly (WaitView | null)[] = [];
  #asked = '';

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
    this.#rows = list.found ? list.value.rows.filter((row) => row.name !== '' || row.handle !== null) : [];
    void this.#observe(this.#rows.map((row) => this.#seen(row, view.url)));
  }

  async #observe(rows: SeenRow[]): Promise<void> {
    const asked = JSON.stringify(rows);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#waits = [];
    if (rows.length === 0) return;
    const answer = await ask('conversations/rows', { rows });
    if (!answer.ok || this.#asked !== asked) return;
    this.#waits = answer.value;
    this.#onWaits();
  }

  #seen(row: ReadRow, url: URL): SeenRow {
    const { thread, handle, group, request, unread, lastFrom, newest } = row;
    const name = row.name === '' ? null : row.name;
    const ambiguousName = this.#rows.some((other) => other !== row && other.name === row.name);
    return {
      conversation: { platform: this.#adapter.id, thread, handle, name, ambiguousName, group, request },
      unread,
      lastFrom,
      newest,
      url: thread ? this.#adapter.urlOf(thread, request, url) : null,
    };
  }
}
