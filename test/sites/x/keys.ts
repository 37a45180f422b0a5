import type { Site } from './context.tsx';

/** Site-wide keys: a stray one shows. The site knows its own fields through shadow roots. */
export function listenForSiteKeys({ go, world }: Site): void {
  let before = '';
  document.addEventListener('keydown', (event) => {
    const [target] = event.composedPath();
    const typing = target instanceof Element && target.closest('[contenteditable], input, textarea') !== null;
    if (event.key === 'Escape' && world.docked !== null) world.dock(null);
    if (typing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const path = before === 'g' ? { h: '/home', m: '/i/chat' }[event.key] : keyPaths[event.key];
    before = event.key;
    if (path === undefined) return;
    event.preventDefault();
    go(path);
  });
}

const keyPaths: Readonly<Record<string, string>> = {
  '/': '/explore',
  m: '/messages/compose',
  n: '/compose/post',
};
