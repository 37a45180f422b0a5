import type { Site } from './context.tsx';

/** Site-wide keys, as real sites have them: a stray one shows. */
export function listenForSiteKeys(site: Site): void {
  document.addEventListener('keydown', (event) => onKey(site, event));
  document.addEventListener('keydown', (event) => typeAnywhere(site, event), true);
}

function onKey({ world, go }: Site, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (event.key === 'Escape' && world.docked !== null) {
    world.dock(null);
    return;
  }
  if (event.altKey && event.code === 'KeyN') {
    event.preventDefault();
    go('/direct/new/');
    return;
  }
  if (isEditable(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') {
    event.preventDefault();
    const search = document.querySelector<HTMLInputElement>('input[name^="search"]');
    if (search) search.focus();
    else go('/explore/');
  }
  if (event.key === 'ArrowDown' && event.shiftKey) go('/direct/inbox/');
}

/** Who types where nothing takes it means the open conversation. */
function typeAnywhere({ editors, world }: Site, event: KeyboardEvent): void {
  const printable = event.key.length === 1 && event.key !== '/' && event.key !== ' ';
  if (!printable || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
  if (location.pathname.startsWith('/direct/t/') && world.shown !== null) editors.get('pane')?.focus();
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[contenteditable], input, textarea') !== null;
}
