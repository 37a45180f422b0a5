import browser from 'webextension-polyfill';

const key = 'conversationInTab';

/** Which conversation each tab showed last, as long as the browser runs. */
export class TabMemory {
  /** As stored, read once; the worker may be new while the tabs are old. */
  #shown: Promise<Map<number, string>> | null = null;

  async note(tab: number, conversation: string): Promise<void> {
    const shown = await this.#known();
    if (shown.get(tab) === conversation) return;
    shown.set(tab, conversation);
    await this.#keep(shown);
  }

  async inTab(tab: number): Promise<string | null> {
    return (await this.#known()).get(tab) ?? null;
  }

  /** Brings the tab that shows the conversation to the front; `false` when there is none. */
  async focus(conversation: string): Promise<boolean> {
    const shown = await this.#known();
    for (const [tab, held] of shown) {
      if (held !== conversation) continue;
      try {
        const { windowId } = await browser.tabs.update(tab, { active: true });
        if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
        return true;
      } catch {
        // Closed since.
        shown.delete(tab);
        await this.#keep(shown);
      }
    }
    return false;
  }

  #known(): Promise<Map<number, string>> {
    this.#shown ??= browser.storage.session.get(key).then((stored) => {
      const list: unknown = stored[key];
      return new Map(Array.isArray(list) ? list.filter(isEntry) : []);
    });
    return this.#shown;
  }

  #keep(shown: ReadonlyMap<number, string>): Promise<void> {
    return browser.storage.session.set({ [key]: [...shown] });
  }
}

function isEntry(value: unknown): value is [number, string] {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'string';
}
