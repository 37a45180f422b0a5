import type { Browser, Page } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly browser: BrowserKind;
  /** The executable to start; `needBrowser` in `test/tools/browsers.ts` finds or installs one. */
  readonly executable: string;
  /** Folder of the built extension; `null` opens the browser without it, as a control. */
  readonly extension: string | null;
  /** The loopback port that every https host leads to. */
  readonly sitesPort: number;
  /** The one port on loopback that unencrypted requests reach; none when left out. */
  readonly plainPort?: number;
  /** Hosts that tests visit. A connection to any other one shows in `outsideRequests`. */
  readonly siteHosts: readonly string[];
  /** Default `true`. */
  readonly headless?: boolean;
  /** UI language of the browser, BCP 47. Default `en-US`. */
  readonly language?: string;
  /** Profile folder, for tests that close a browser and open it again. Default: a new one, removed at the end. */
  readonly profile?: string;
  /** Leaves the welcome page of a new install open. Default `false`: tests begin without it. */
  readonly keepWelcome?: boolean;
  /** Refuses certificates that nobody vouches for, such as that of the sites. Default `false`. */
  readonly strictCertificates?: boolean;
  /** Window in CSS pixels. Default 1280 × 900. */
  readonly window?: { readonly width: number; readonly height: number };
}

/** A browser with the built extension in it. The same in Chromium and Firefox. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Whether Riposte is in it; a control has none, or another extension. */
  readonly hasRiposte: boolean;
  /** A tab that went nowhere yet. */
  newPage(): Promise<Page>;
  /** URL of one of the extension's own pages: `popup.html`, `options.html#team`. */
  extensionUrl(path: string): string;
  /** Opens one of the extension's own pages, in a new tab or in `page`, and waits until it is loaded. */
  extensionPage(path: string, page?: Page): Promise<Page>;
  /** Installs the extension once more over itself, as an update does: data stay, open tabs keep the old copy. */
  updateExtension(): Promise<void>;
  /**
   * Ends the extension's background (service worker in Chromium, event page in Firefox) as the browser would after
   * 30 s of idleness. It starts again at the next message. Returns when it is gone.
   */
  killBackground(): Promise<void>;
  /** Whether the background is running now. Asking does not wake it. */
  backgroundRuns(): Promise<boolean>;
  /**
   * What the extension's own pages and background complained about since launch: exceptions and rejections that
   * nobody caught, refusals of the content security policy; in Chromium also `console.error`.
   */
  extensionErrors(): Promise<readonly string[]>;
  /**
   * What left for anything but the sites, since launch, without the browser's own errands (`own-traffic.ts`).
   * `host:port`, or the URL where it was unencrypted.
   */
  outsideRequests(): readonly string[];
  close(): Promise<void>;
}
