import type { WaitView } from '../domain/conversation';
import { makeClock, updateClock } from '../ui/clock/clock';
import { makeGuardPill } from '../ui/clock/guard-pill';
import { makePickerButton } from '../ui/clock/picker-button';
import { boxAround } from './composer-box';
import type { DraftCheck } from './guard-watch';
import { KeptLook, type Look, type LookTurn } from './kept-look';
import type { Size } from './picker-spot';
import { isFree, sizeOf, spotsAround } from './strip-spots';

/** What the strip shows. */
interface StripState {
  readonly composer: HTMLElement | null;
  readonly wait: WaitView | null;
  readonly draft: DraftCheck;
}

interface StripActions {
  onOpen(): void;
  onDismiss(): void;
  /** Something to mind came up. */
  say(text: string): void;
}

/** Where the strip stands: which of the spots, and whether it does without the clock there. */
interface Standing {
  readonly spot: number;
  readonly narrow: boolean;
}

const atFirst: Standing = { spot: 0, narrow: false };

/** What to mind, clock and button at the composer's edge. */
export interface ComposerStrip {
  update(state: StripState, now: number): void;
  /** Puts the strip where the composer is now. */
  place(): void;
  /** What lies around the composer may have changed. */
  lookAnew(): void;
}

export function createComposerStrip(
  layer: HTMLElement,
  hotkey: string,
  { onOpen, onDismiss, say }: StripActions,
  turn: LookTurn,
): ComposerStrip {
  const strip = document.createElement('div');
  strip.className = 'strip';
  const clock = makeClock();
  const button = makePickerButton(hotkey);
  button.addEventListener('click', onOpen);
  const guard = makeGuardPill(onDismiss);
  strip.append(...guard.elements, clock, button);
  layer.append(strip);
  let around: HTMLElement | null = null;
  let standing = new KeptLook(atFirst, turn);

  function place(): void {
    const box = around?.isConnected ? boxAround(around) : null;
    strip.classList.toggle('placed', box !== null);
    if (!box) return;
    const [{ left, top, right, bottom }, { width, height }] = [box, sizeOf(strip)];
    const frame = [left, top, right, bottom, width, height, innerHeight, guard.isShown()].join();
    const { spot, narrow } = standing.at(frame, () => choose(box));
    strip.classList.toggle('narrow', narrow);
    const { x, y } = spotsAround(box, sizeOf(strip))[spot] ?? { x: left, y: top };
    strip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  function* choose(box: DOMRect): Look<Standing> {
    const free = yield* freeSpot(box, sizeWhen(false));
    if (free !== null || !guard.isShown()) return { spot: free ?? 0, narrow: false };
    // Rather without the clock for a while than over what the contact wrote.
    return { spot: (yield* freeSpot(box, sizeWhen(true))) ?? 0, narrow: true };
  }

  /** The present spot stays while it is free: a strip that jumps about is worse than one in second place. */
  function* freeSpot(box: DOMRect, size: Size): Look<number | null> {
    const spots = spotsAround(box, size);
    for (const index of new Set([standing.found.spot, ...spots.keys()])) {
      if (yield* isFree(spots[index], size)) return index;
    }
    return null;
  }

  function sizeWhen(narrow: boolean): Size {
    const before = strip.classList.contains('narrow');
    strip.classList.toggle('narrow', narrow);
    const size = sizeOf(strip);
    strip.classList.toggle('narrow', before);
    return size;
  }

  return {
    update: ({ composer, wait, draft }, now) => {
      if (composer !== around) standing = new KeptLook(atFirst, turn);
      around = composer;
      updateClock(clock, wait, now);
      const news = guard.update(draft, now);
      if (news) say(news);
      place();
    },
    place,
    lookAnew: () => standing.forget(),
  };
}
