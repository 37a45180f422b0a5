import type { Sender } from '../../src/bridge/sender';

type Listener = (message: unknown, sender: Sender) => unknown;
type Installed = (details: { readonly reason: string }) => void;
type Alarm = { readonly name: string };

/**
 * A browser object for tests of what talks to it: messages, storage, alarms and the toolbar button are kept here and
 * outlive the worker, as in a real browser. Listeners do not: `killWorker` takes them off.
 */
export class FakeBrowser {
  readonly id = 'riposteid';
  readonly local = new Map<string, unknown>();
  readonly session = new Map<string, unknown>();
  readonly alarmsMade = new Map<string, { periodInMinutes?: number }>();
  readonly badge = { text: '', color: '', title: '' };
  /** Every announcement, as `pages topic` or `tab id topic`. */
  readonly announced: string[] = [];
  /** Tabs where a content script listens. */
  readonly listeningTabs = new Set<number>();
  /** What the browser takes a text's language to be. */
  languageOf: (text: string) => string = () => 'und';
  /** Addresses of tabs that were opened. */
  readonly opened: string[] = [];
  tabInFront: number | null = null;
  /** How many notifications were ever shown, and those on screen, by id. */
  notified = 0;
  readonly notices = new Map<string, { title: string; message: string }>();
  /** What an IT department rolled out. */
  managed: Record<string, unknown> | null = null;
  localAccess = 'TRUSTED_AND_UNTRUSTED_CONTEXTS';
  /** What `storage.local.set` throws, while it does. */
  localRefuses: Error | null = null;
  #messages = new Set<Listener>();
  #alarms = new Set<(alarm: Alarm) => void>();
  #commands = new Set<(name: string) => void>();
  #starts = new Set<() => void>();
  #stores = new Set<(changes: object, area: string) => void>();
  #installs = new Set<Installed>();
  #noticeClicks = new Set<(id: string) => void>();
  #grants = new Set<() => void>();

  readonly #notifications = {
    create: async (id: string, notice: { title: string; message: string }) => {
      this.notified += 1;
      this.notices.set(id, { title: notice.title, message: notice.message });
      return id;
    },
    clear: async (id: string) => this.notices.delete(id),
    onClicked: { addListener: (hear: (id: string) => void) => void this.#noticeClicks.add(hear) },
  };

  /** What `webextension-polyfill` finds. */
  readonly api = {
    notifications: undefined as unknown,
    permissions: { onAdded: { addListener: (hear: () => void) => void this.#grants.add(hear) } },
    runtime: {
      id: this.id,
      getURL: (path: string) => `chrome-extension://${this.id}/${path}`,
      onMessage: {
        addListener: (listen: Listener) => void this.#messages.add(listen),
        removeListener: (listen: Listener) => void this.#messages.delete(listen),
      },
      onStartup: { addListener: (listen: () => void) => void this.#starts.add(listen) },
      onInstalled: { addListener: (listen: Installed) => void this.#installs.add(listen) },
      sendMessage: async (message: { news: string }) => {
        this.announced.push(`pages ${message.news}`);
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    commands: { onCommand: { addListener: (hear: (name: string) => void) => void this.#commands.add(hear) } },
    windows: { update: async () => undefined },
    tabs: {
      query: async () => (this.tabInFront === null ? [] : [{ id: this.tabInFront }]),
      create: async ({ url }: { url: string }) => void this.opened.push(url),
      update: async (tab: number) => {
        if (!this.listeningTabs.has(tab)) throw new Error(`No tab with id: ${tab}.`);
        this.tabInFront = tab;
        return { windowId: 1 };
      },
      sendMessage: async (tab: number, message: { news: string }) => {
        if (!this.listeningTabs.has(tab)) throw new Error('Receiving end does not exist.');
        this.announced.push(`tab ${tab} ${message.news}`);
      },
    },
    storage: {
      local: this.#area(this.local, true),
      session: this.#area(this.session, false),
      managed: {
        get: async () => {
          if (!this.managed) throw new Error('Managed storage manifest not found');
          return structuredClone(this.managed);
        },
      },
      onChanged: {
        addListener: (listen: (changes: object, area: string) => void) => void this.#stores.add(listen),
      },
    },
    alarms: {
      get: async (name: string) => (this.alarmsMade.has(name) ? { name } : undefined),
      create: (name: string, info: { periodInMinutes?: number }) => void this.alarmsMade.set(name, info),
      clear: async (name: string) => this.alarmsMade.delete(name),
      onAlarm: { addListener: (ring: (alarm: Alarm) => void) => void this.#alarms.add(ring) },
    },
    action: {
      setBadgeText: async (badge: { text: string }) => void Object.assign(this.badge, badge),
      setBadgeBackgroundColor: async (badge: { color: string }) => void Object.assign(this.badge, badge),
      setBadgeTextColor: async () => undefined,
      setTitle: async (badge: { title: string }) => void Object.assign(this.badge, badge),
    },
    i18n: {
      getUILanguage: () => 'en-US',
      detectLanguage: async (text: string) => ({
        isReliable: true,
        languages: [{ language: this.languageOf(text), percentage: 100 }],
      }),
    },
  };

  get listens(): boolean {
    return this.#messages.size > 0;
  }

  /** Delivers a message as the browser does: copied, to every listener; the first promise is the answer. */
  async send(message: unknown, sender: Sender): Promise<unknown> {
    for (const listen of this.#messages) {
      const answer = listen(structuredClone(message), sender);
      if (answer instanceof Promise) return structuredClone(await answer);
    }
    return undefined;
  }

  ring(name: string): void {
    for (const listen of this.#alarms) listen({ name });
  }

  /** The agent lets Riposte show notifications, which are not there before. */
  allowNotifications(): void {
    this.api.notifications = this.#notifications;
    for (const hear of this.#grants) hear();
  }

  clickNotice(id: string): void {
    for (const hear of this.#noticeClicks) hear(id);
  }

  command(name: string): void {
    for (const listen of this.#commands) listen(name);
  }

  /** The policy changes. */
  rollOut(managed: Record<string, unknown>): void {
    this.managed = managed;
    for (const listen of this.#stores) listen({}, 'managed');
  }

  startUp(): void {
    for (const listen of this.#starts) listen();
  }

  install(reason: 'install' | 'update'): void {
    for (const listen of this.#installs) listen({ reason });
  }

  /** The worker's listeners end with it; everything else stays. */
  killWorker(): void {
    this.#messages = new Set();
    this.#alarms = new Set();
    this.#commands = new Set();
    this.#starts = new Set();
    this.#stores = new Set();
    this.#installs = new Set();
    this.#noticeClicks = new Set();
    this.#grants = new Set();
  }

  #area(map: Map<string, unknown>, refusable: boolean) {
    return {
      get: async (keys: string | readonly string[]) => {
        const wanted = typeof keys === 'string' ? [keys] : keys;
        return structuredClone(
          Object.fromEntries(wanted.filter((key) => map.has(key)).map((key) => [key, map.get(key)])),
        );
      },
      set: async (items: Record<string, unknown>) => {
        if (refusable && this.localRefuses) throw this.localRefuses;
        for (const [key, value] of Object.entries(items)) map.set(key, structuredClone(value));
      },
      remove: async (keys: readonly string[]) => {
        for (const key of keys) map.delete(key);
      },
      setAccessLevel: async ({ accessLevel }: { accessLevel: string }) => {
        if (refusable) this.localAccess = accessLevel;
      },
    };
  }
}

let current: FakeBrowser | null = null;

/**
 * Makes this the browser that `webextension-polyfill` finds. The polyfill takes one look, when it is first loaded, so
 * import what uses it after the first call.
 */
export function installBrowser(browser: FakeBrowser): void {
  const found = current !== null;
  current = browser;
  if (found) return;
  const api = {};
  for (const name of Object.keys(browser.api)) {
    Object.defineProperty(api, name, { enumerable: true, get: () => Reflect.get(current?.api ?? {}, name) });
  }
  Object.assign(globalThis, { browser: api, chrome: api });
}

/** Who sends: one of our own pages, or the content script of a tab. */
export function fromOwn(browser: FakeBrowser, page: string): Sender {
  const origin = `chrome-extension://${browser.id}`;
  return { id: browser.id, url: `${origin}/${page}`, origin };
}

export function fromPage(
  browser: FakeBrowser,
  url = 'https://www.instagram.com/direct/t/1/',
  tab = 7,
): Sender {
  return { id: browser.id, url, origin: new URL(url).origin, frameId: 0, tab: { id: tab } };
}
