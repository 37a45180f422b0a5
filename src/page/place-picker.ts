import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/core';
import { boxAround } from './composer-box';
import { windowPlatform } from './window-platform';

/** Distance from the window's edge. */
const gapPx = 8;
/** Distance from the composer: clock and button stand in between. */
const stripPx = 36;
const tallestPx = 560;

/** What the picker has to do with on the page. */
export interface Surroundings {
  readonly composer: HTMLElement;
  /** Should stay readable. */
  readonly lastInbound: Element | null;
  /** A small chat beside which there may be room; `null` for a conversation that fills the page. */
  readonly docked: Element | null;
}

/**
 * Puts the picker above the composer, over neither it nor the last inbound message where there is room
 * (`design.md` 2.8): at the side where that message does not stand, beside a docked chat, else where it fits.
 */
export async function placePicker(picker: HTMLElement, around: Surroundings): Promise<void> {
  const { composer, lastInbound, docked } = around;
  const box = { getBoundingClientRect: () => boxAround(composer) ?? composer.getBoundingClientRect() };
  const tries: readonly (readonly [typeof box | Element, Placement])[] = [
    [box, 'top-end'],
    [box, 'top-start'],
    ...(docked
      ? ([
          [docked, 'left-end'],
          [docked, 'right-end'],
        ] as const)
      : []),
  ];
  let best: Spot | null = null;
  for (const [reference, placement] of tries) {
    const middleware = reference === box ? above : beside;
    const options = { placement, strategy: 'fixed' as const, middleware, platform: windowPlatform };
    const { x, y, placement: kept } = await computePosition(reference, picker, options);
    const overlap =
      overlapOf(x, y, picker, lastInbound) + (reference === box ? 0 : overlapOf(x, y, picker, docked));
    const growsUp = !kept.startsWith('bottom');
    if (!best || overlap < best.overlap) best = { x, y, overlap, growsUp };
  }
  if (best) put(picker, best);
}

/** In the middle of the window, where a page has no composer that we know. */
export function centrePicker(picker: HTMLElement): void {
  const { width, height } = picker.getBoundingClientRect();
  const x = Math.max(gapPx, (innerWidth - width) / 2);
  const y = Math.max(gapPx, (innerHeight - height) / 3);
  put(picker, { x, y, overlap: 0, growsUp: false });
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly overlap: number;
  /** Rows come and go at the far end: the edge by the composer stays where it is. */
  readonly growsUp: boolean;
}

/** Held at the edge that must not move, so that a list that grows or shrinks needs no new place. */
function put(picker: HTMLElement, { x, y, growsUp }: Spot): void {
  const fromBottom = innerHeight - y - picker.getBoundingClientRect().height;
  picker.style.left = `${Math.round(x)}px`;
  picker.style.top = growsUp ? 'auto' : `${Math.round(y)}px`;
  picker.style.bottom = growsUp ? `${Math.round(fromBottom)}px` : 'auto';
  picker.classList.add('placed');
}

const fitting = size({
  padding: gapPx,
  apply: ({ availableHeight, elements }) => {
    const room = Math.max(160, Math.min(tallestPx, availableHeight));
    elements.floating.style.setProperty('--room', `${Math.floor(room)}px`);
  },
});
const above = [
  offset(stripPx),
  flip({ fallbackPlacements: ['bottom-end', 'bottom-start'], padding: gapPx }),
  shift({ padding: gapPx }),
  fitting,
];
const beside = [offset(gapPx), shift({ padding: gapPx })];

function overlapOf(x: number, y: number, picker: HTMLElement, other: Element | null): number {
  if (!other) return 0;
  const a = picker.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  const wide = Math.min(x + a.width, b.right) - Math.max(x, b.left);
  const high = Math.min(y + a.height, b.bottom) - Math.max(y, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}
