import { describe, expect, it } from 'vitest';
import type { Route } from '../../../src/platforms/adapter';
import { facebookRoute, facebookUrls } from '../../../src/platforms/facebook/routes';
import { instagramRoute, instagramUrls } from '../../../src/platforms/instagram/routes';
import { linkedinRoute, linkedinUrls } from '../../../src/platforms/linkedin/routes';
import { xRoute, xUrls } from '../../../src/platforms/x/routes';

interface Examples {
  readonly threads: readonly string[];
  readonly inboxes: readonly string[];
  readonly locked?: readonly string[];
  readonly elsewhere: readonly string[];
}

/** Every platform's routes against every platform's URLs: its own as they are meant, all others elsewhere. */
const platforms: Readonly<Record<string, { route: (url: URL) => Route; urls: Examples }>> = {
  instagram: { route: instagramRoute, urls: instagramUrls },
  facebook: { route: facebookRoute, urls: facebookUrls },
  linkedin: { route: linkedinRoute, urls: linkedinUrls },
  x: { route: xRoute, urls: xUrls },
};

describe.each(Object.entries(platforms))('%s', (id, { route, urls }) => {
  it.each([...urls.threads])('is a thread: %s', (url) => expect(route(new URL(url)).kind).toBe('thread'));
  it.each([...urls.inboxes])('is an inbox: %s', (url) => expect(route(new URL(url)).kind).toBe('inbox'));
  it.each([...(urls.locked ?? [])])('is locked: %s', (url) =>
    expect(route(new URL(url)).kind).toBe('locked'),
  );
  const others = Object.entries(platforms).flatMap(([other, { urls: theirs }]) =>
    other === id ? [] : [...theirs.threads, ...theirs.inboxes],
  );
  it.each([...urls.elsewhere, ...others])('is elsewhere: %s', (url) => {
    expect(route(new URL(url)).kind).toBe('elsewhere');
  });
});
