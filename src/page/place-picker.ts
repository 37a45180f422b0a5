import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { boxAround } from './composer-box';

/** Distance from the window's edge. */
const gapPx = 8;
/** Distance from the composer: clock and button stand in between. */
const stripPx = 36;
const tallestPx = 560;

/**
 * Puts the picker above the composer, over neither it nor the last inbound message where there is room
 * (`design.md` 2.8): at the side where that message does not stand, else where it fits.
 */
export async function placePicker(
  picker: HTMLElement,
  composer: HTMLElement,
  lastInbound: Element | null,
): Promise<void> {
  const around = { getBoundingClientRect: () => boxAround(composer) ?? composer.getBoundingClientRect() };
  const sides: readonly Placement[] = ['top-end', 'top-start'];
  let best: { x: number; y: number; overlap: number } | null = null;
  for (const placement of sides) {
    const { x, y } = await computePosition(around, picker, { placement, strategy: 'fixed', middleware });
    const overlap = overlapOf(x, y, picker, lastInbound);
    if (!best || overlap < best.overlap) best = { x, y, overlap };
  }
  if (!best) return;
  picker.style.transform = `translate(${Math.round(best.x)}px, ${Math.round(best.y)}px)`;
  picker.classList.add('placed');
}

/** In the middle of the window, where a page has no composer that we know. */
export function centrePicker(picker: HTMLElement): void {
  const { width, height } = picker.getBoundingClientRect();
  const x = Math.max(gapPx, (innerWidth - width) / 2);
  const y = Math.max(gapPx, (innerHeight - height) / 3);
  picker.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  picker.classList.add('placed');
}

const middleware = [
  offset(stripPx),
  flip({ fallbackPlacements: ['bottom-end', 'bottom-start'], padding: gapPx }),
  shift({ padding: gapPx }),
  size({
    padding: gapPx,
    apply: ({ availableHeight, elements }) => {
      const room = Math.max(160, Math.min(tallestPx, availableHeight));
      elements.floating.style.setProperty('--room', `${Math.floor(room)}px`);
    },
  }),
];

function overlapOf(x: number, y: number, picker: HTMLElement, other: Element | null): number {
  if (!other) return 0;
  const a = picker.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  const wide = Math.min(x + a.width, b.right) - Math.max(x, b.left);
  const high = Math.min(y + a.height, b.bottom) - Math.max(y, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}
