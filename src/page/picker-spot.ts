/** Distance from the window's edge. */
const gapPx = 8;
/** Distance from the composer: clock and button stand in between. */
const stripPx = 36;
const tallestPx = 560;
const lowestPx = 160;

/** Edges in the window, as `getBoundingClientRect` gives them. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** All that decides where the picker goes. */
export interface Scene {
  readonly window: Size;
  readonly picker: Size;
  /** The box that the site draws around its composer. */
  readonly composer: Box;
  /** Should stay readable. */
  readonly lastInbound: Box | null;
  /** A small chat beside which there may be room; `null` for a conversation that fills the page. */
  readonly docked: Box | null;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Rows come and go at the far end: the edge by the composer stays where it is. */
  readonly growsUp: boolean;
}

/** The height that the picker may have, on the side of the composer where it goes. */
export function roomFor(scene: Scene): number {
  const { above, below } = roomsOf(scene);
  return Math.floor(Math.max(lowestPx, Math.min(tallestPx, goesAbove(scene) ? above : below)));
}

/**
 * Above the composer, over neither it nor the last inbound message where there is room (`design.md` 2.8): at the end
 * or the start of the box, whichever covers less; beside a docked chat when that covers less still.
 */
export function spotFor(scene: Scene): Spot {
  const { composer, docked, picker, lastInbound } = scene;
  const growsUp = goesAbove(scene);
  const y = growsUp ? composer.top - stripPx - picker.height : composer.bottom + stripPx;
  const atEdges = [composer.right - picker.width, composer.left].map((x) => within(scene, { x, y, growsUp }));
  const [best] = [...atEdges, ...besideSpots(scene)]
    .map((spot) => {
      const isBeside = !atEdges.includes(spot);
      const covers = overlap(spot, picker, lastInbound) + (isBeside ? overlap(spot, picker, docked) : 0);
      return { spot, covers };
    })
    // Sorting is stable: of two that cover as much, the first stays.
    .sort((a, b) => a.covers - b.covers);
  return best?.spot ?? { x: gapPx, y, growsUp };
}

/** In the middle of the window, where a page has no composer that we know. */
export function middleSpot({ window, picker }: Pick<Scene, 'window' | 'picker'>): Spot {
  const x = Math.max(gapPx, (window.width - picker.width) / 2);
  return { x, y: Math.max(gapPx, (window.height - picker.height) / 3), growsUp: false };
}

function roomsOf({ window, composer }: Scene): { readonly above: number; readonly below: number } {
  const taken = stripPx + gapPx;
  return { above: composer.top - taken, below: window.height - composer.bottom - taken };
}

/** Where it fits, and above in doubt. */
function goesAbove(scene: Scene): boolean {
  const { above, below } = roomsOf(scene);
  return above >= Math.min(tallestPx, scene.picker.height) || above >= below;
}

/** At the foot of a docked chat, where the window has the width for it. */
function besideSpots(scene: Scene): readonly Spot[] {
  const { docked, picker, window } = scene;
  if (!docked) return [];
  return [docked.left - gapPx - picker.width, docked.right + gapPx]
    .filter((x) => x >= gapPx && x + picker.width <= window.width - gapPx)
    .map((x) => within(scene, { x, y: docked.bottom - picker.height, growsUp: true }));
}

/** Moved into the window. */
function within({ window, picker }: Scene, { x, y, growsUp }: Spot): Spot {
  const clamp = (value: number, room: number): number => Math.max(gapPx, Math.min(value, room - gapPx));
  return { x: clamp(x, window.width - picker.width), y: clamp(y, window.height - picker.height), growsUp };
}

function overlap({ x, y }: Spot, { width, height }: Size, other: Box | null): number {
  if (!other) return 0;
  const wide = Math.min(x + width, other.right) - Math.max(x, other.left);
  const high = Math.min(y + height, other.bottom) - Math.max(y, other.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}
