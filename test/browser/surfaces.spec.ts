import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uiLanguages } from '../../src/domain/ui-language.ts';
import { openBlankSite } from './blank-site.ts';
import { browserKind, sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { call } from './steps/call.ts';

const site = await openBlankSite();
const session = sessionForFile(() => ({ sitesPort: site.port, siteHosts: ['www.example.com'] }));
afterAll(() => site.close());

/** Our own pages and the widths they must do with; 320 is also 640 at 200 %. */
const surfaces = [
  { path: 'popup.html', widths: [380, 1_280] },
  { path: 'popup.html#waiting', widths: [380] },
  { path: 'popup.html#new', widths: [380, 1_280] },
  { path: 'options.html', widths: [320, 1_180] },
  { path: 'welcome.html', widths: [320, 1_280] },
] as const;
/** Firefox cannot be told a theme from outside. */
const themes = browserKind() === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
const cases = uiLanguages.flatMap((language) => themes.map((theme) => ({ language, theme })));

let page: Page;
beforeAll(async () => {
  page = await session().newPage();
});

describe('our own pages', () => {
  it.each(cases)(
    'leave axe nothing serious and cut nothing off in $language, $theme',
    async ({ language, theme }) => {
      const found: string[] = [];
      await speak(language);
      if (session().kind === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      for (const { path, widths } of surfaces) {
        for (const width of widths) {
          await page.setViewport({ width, height: 800 });
          await session().extensionPage(path, page);
          await until(() => page.evaluate(stands, language), `${path} in ${language}`);
          const where = `${path} ${width}`;
          found.push(...(await page.evaluate(cutOff)).map((one) => `${where}: ${one}`));
          await page.evaluate(axe.source);
          found.push(...(await page.evaluate(seriousFaults)).map((one) => `${where}: ${one}`));
        }
      }
      expect(found).toEqual([]);
      expect(await session().extensionErrors()).toEqual([]);
    },
  );
});

async function speak(language: string): Promise<void> {
  const { value } = (await call(session(), 'settings/read', null, 'options.html')) as { value: object };
  await call(session(), 'settings/save', { ...value, language }, 'options.html');
}

/** Runs in the page, as do the next two. */
function stands(language: string): boolean {
  const { body, documentElement } = document;
  return (
    documentElement.lang === language &&
    body.querySelector('button') !== null &&
    !body.querySelector('[aria-busy="true"]')
  );
}

/** What is wider than the page, and words that are wider than their control without an ellipsis to say so. */
function cutOff(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found: string[] = [];
  if (scrollWidth > clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    found.push(
      `the page is ${scrollWidth} wide, not ${clientWidth}: ${wide.map(({ className }) => className).join(', ')}`,
    );
  }
  for (const element of document.querySelectorAll<HTMLElement>(
    'button, label, h1, h2, h3, th, summary, legend, p',
  )) {
    if (element.closest('.visually-hidden') || element.clientWidth === 0) continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    const wide = element.scrollWidth > element.clientWidth + 1;
    if (wide && overflowX !== 'auto' && textOverflow !== 'ellipsis')
      found.push(`${element.tagName} ${element.textContent?.trim()}`);
  }
  return found;
}

async function seriousFaults(): Promise<string[]> {
  const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
}
