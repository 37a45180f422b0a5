import type { Browser, Page } from 'puppeteer-core';
import type { LaunchOptions } from './session.ts';

/** What differs between browsers. */
export interface Driver {
  /** Starts the browser with a profile of its own; everything it asks for goes to the gate. */
  start(options: LaunchOptions, gatePort: number): Promise<Browser>;
  /** The extension that was just installed under this id. */
  extension(browser: Browser, id: string): Promise<InstalledExtension>;
}

export interface InstalledExtension {
  /** Where its own pages live, with the slash: `chrome-extension://…/`. */
  readonly origin: string;
  /** Leads a tab to one of its own pages; settled when that is loaded. */
  open(page: Page, url: string): Promise<void>;
  killBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  errors(): Promise<readonly string[]>;
}
