import type { Page } from 'puppeteer-core';

/**
 * Collects what a site's page complains about from now on: errors in its console, and exceptions that nobody caught.
 * For pages of the extension, ask `session.extensionErrors()`: Firefox tells their events to nobody.
 */
export function watchErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  return errors;
}
