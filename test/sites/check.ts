import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../tools/browsers.ts';
import { checkInstagram } from './instagram/check.ts';
import { startSites } from './serve.ts';
import { checkX } from './x/check.ts';

/** What a site's check has at hand. */
export interface CheckTools {
  readonly page: Page;
  /** Loads `path` of `origin` in a view, given as a query, and waits until the look-alike stands. */
  load(origin: string, path: string, view: string): Promise<void>;
  /** Notes whether two values are the same. */
  same(what: string, actual: unknown, expected: unknown): void;
  /** Waits until the page function answers `true`. */
  until(what: string, ask: (...args: never[]) => boolean, ...args: readonly unknown[]): Promise<void>;
  picture(name: string): Promise<void>;
  /** What the editor of the pane holds. */
  model(): Promise<string>;
  /** Notes what broke on the page and what strange nodes stand in it. */
  unharmed(): Promise<void>;
}

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), '.output', 'sites');
const waitMs = 5_000;
let differences = 0;

function same(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  differences += 1;
  console.log(`  ${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

async function toolsFor(browser: Browser): Promise<CheckTools> {
  const page = await browser.newPage();
  const until: CheckTools['until'] = async (what, ask, ...args) => {
    const came = await page.waitForFunction(ask as () => boolean, { timeout: waitMs }, ...args).then(
      () => true,
      () => false,
    );
    same(what, came, true);
  };
  return {
    page,
    same,
    until,
    async load(origin, path, view) {
      await page.goto(`${origin}/__site/set?${view}&next=${encodeURIComponent(path)}`);
      await until(`${path} to stand`, () => window.lookalike?.ready());
    },
    model: () => page.evaluate(() => window.lookalike.model()),
    async unharmed() {
      same('errors', await page.evaluate(() => window.lookalike.errors()), []);
      same('foreign nodes', await page.evaluate(() => window.lookalike.foreignNodes()), []);
    },
    async picture(name) {
      await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
    },
  };
}

const checks: Readonly<Record<string, (tools: CheckTools) => Promise<void>>> = {
  instagram: checkInstagram,
  x: checkX,
};

/**
 * Tries the look-alikes named on the command line, or all, as a person would, without Riposte. Exit 1 when one does
 * not do what it should.
 */
mkdirSync(folder, { recursive: true });
const sites = await startSites();
const browser = await puppeteer.launch({
  executablePath: await needBrowser('chromium'),
  args: [
    '--no-sandbox',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP * 127.0.0.1:${sites.port}`,
    '--window-size=1280,860',
  ],
  defaultViewport: { width: 1280, height: 860 },
});
try {
  const tools = await toolsFor(browser);
  const named = process.argv.slice(2);
  for (const [name, check] of Object.entries(checks)) {
    if (named.length === 0 || named.includes(name)) await check(tools);
  }
} finally {
  await browser.close();
  await sites.close();
}
console.log(
  differences === 0 ? 'look-alikes: all as they should be' : `look-alikes: ${differences} differences`,
);
process.exitCode = differences === 0 ? 0 : 1;
