import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import type { IconName } from './icon';
import { type MenuItem, MenuItems } from './menu-items';
import { stepFocus } from './step-focus';

interface MenuButtonProps {
  readonly label: string;
  readonly icon?: IconName;
  /** A function is called when the menu opens. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[]);
}

/** A button that opens a menu next to it. Esc gives the focus back; a pick hands it to the item's own action. */
export function MenuButton({ label, icon, items }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();
  const button = useCallback(() => frame.current?.querySelector('button'), []);

  useEffect(() => {
    const anchor = button();
    const list = menu.current;
    if (!open || !anchor || !list) return;
    list.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
    const stop = autoUpdate(anchor, list, () => void place(anchor, list));
    const onDown = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onDown);
    return () => {
      stop();
      document.removeEventListener('pointerdown', onDown);
    };
  }, [open, button]);

  function onKeyDown(event: KeyboardEvent): void {
    if (!open) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      button()?.focus();
    } else if (event.key === 'Tab') {
      setOpen(false);
    } else {
      moveFocus(event, menu.current);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the button and the menu items
    <div class="menu-frame" ref={frame} onKeyDown={onKeyDown}>
      <Button
        label={label}
        {...(icon ? { icon } : {})}
        tone="quiet"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div class="menu" role="menu" id={menuId} aria-label={label} ref={menu}>
          <MenuItems
            items={typeof items === 'function' ? items() : items}
            onPick={(item) => {
              setOpen(false);
              button()?.focus();
              item.onPick();
            }}
          />
        </div>
      )}
    </div>
  );
}

/** Fixed, so that no scrolling box cuts it off; never taller than the room there is. */
async function place(anchor: Element, list: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, list, {
    strategy: 'fixed',
    placement: 'bottom-end',
    middleware: [
      offset(4),
      flip(),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight }) => {
          list.style.maxHeight = `${Math.max(120, availableHeight)}px`;
        },
      }),
    ],
  });
  list.style.left = `${x}px`;
  list.style.top = `${y}px`;
}

function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const items = [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const current = items.findIndex((item) => item.matches(':focus'));
  const next = stepFocus(event, current, items.length, 'column') ?? stepByLetter(event, items, current);
  if (next === null) return;
  event.preventDefault();
  event.stopPropagation();
  items[next]?.focus();
}

/** A letter leads to the next item that begins with it, braces and bars left out. */
function stepByLetter(event: KeyboardEvent, items: readonly HTMLElement[], current: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[\p{L}\p{N}]$/u.test(event.key)) return null;
  const typed = event.key.toLowerCase();
  const begins = items.map((item) => (item.textContent ?? '').replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase());
  const order = [...begins.keys()].map((step) => (current + 1 + step) % begins.length);
  return order.find((at) => begins[at]?.startsWith(typed)) ?? null;
}
