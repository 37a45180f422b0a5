import { useCallback, useEffect, useState } from 'preact/hooks';

/** What the popup shows, as its address says: `#waiting`, `#templates`, `#new`, `#edit/<id>`, `#import`. */
export type Route = { readonly tab: 'waiting' } | TemplatesRoute;

export type TemplatesRoute =
  | { readonly tab: 'templates'; readonly show: 'list' | 'new' | 'import' }
  | { readonly tab: 'templates'; readonly show: 'edit'; readonly id: string };

export const listRoute: TemplatesRoute = { tab: 'templates', show: 'list' };

/** Anything unknown is the list. */
export function parseRoute(hash: string): Route {
  const [head = '', ...rest] = hash.replace(/^#/, '').split('/');
  if (head === 'waiting') return { tab: 'waiting' };
  if (head === 'new' || head === 'import') return { tab: 'templates', show: head };
  const id = head === 'edit' ? decode(rest.join('/')) : '';
  return id === '' ? listRoute : { tab: 'templates', show: 'edit', id };
}

/** Empty when it was cut or mistyped. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // The only way to learn that it is no encoded text.
    return '';
  }
}

export function formatRoute(route: Route): string {
  if (route.tab === 'waiting') return '#waiting';
  if (route.show === 'list') return '#templates';
  return route.show === 'edit' ? `#edit/${encodeURIComponent(route.id)}` : `#${route.show}`;
}

/** The address as state, so that a reload or "Open in a tab" lands on the same thing. */
export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onHash = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  const go = useCallback((next: Route) => {
    history.replaceState(null, '', formatRoute(next));
    setRoute(next);
  }, []);
  return [route, go];
}
