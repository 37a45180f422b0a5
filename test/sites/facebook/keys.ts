import type { Site } from './context.tsx';
import { folderPath, isMessages } from './paths.ts';

/** Site-wide keys, as the feed and Messenger have them: a stray one shows. */
export function listenForSiteKeys({ world, go, editors }: Site): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape' && world.docked !== null) world.dock(null);
    if (event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
    if (event.key === '/') {
      event.preventDefault();
      document.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    } else if (event.key === 'm' || event.key === 'n') go(folderPath(false));
    else if (event.key.length === 1 && isMessages(location.pathname)) editors.get('pane')?.focus();
  });
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[contenteditable], input, textarea') !== null;
}
