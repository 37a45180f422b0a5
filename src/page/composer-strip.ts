import type { WaitView } from '../domain/conversation';
import { makeClock, updateClock } from '../ui/clock/clock';
import { makeGuardPill } from '../ui/clock/guard-pill';
import { makePickerButton } from '../ui/clock/picker-button';
import { boxAround } from './composer-box';
import type { DraftCheck } from './guard-watch';
import { KeptLook } from './kept-look';

/** Distance from the composer's box. */
const gapPx = 4;

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
  let spot = new KeptLook(0);

  function place(): void {
    const box = around?.isConnected ? boxAround(around) : null;
    strip.classList.toggle('placed', box !== null);
    if (!box) return;
    const [{ left, top, right, bottom }, { offsetWidth: width, offsetHeight: height }] = [box, strip];
    const frame = [left, top, right, bottom, width, height, innerHeight, guard.isShown()].join();
    const chosen = spot.at(frame, () => choose(box));
    const { offsetWidth, offsetHeight } = strip;
    const { x, y } = spotsAround(box, offsetWidth, offsetHeight)[chosen] ?? { x: left, y: top };
    strip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  function choose(box: DOMRect): number {
    strip.classList.remove('narrow');
    let free = freeSpot(box);
    // Rather without the clock for a while than over what the contact wrote.
    if (free === null && guard.isShown()) {
      strip.classList.add('narrow');
      free = freeSpot(box);
    }
    return free ?? 0;
  }

  /** The present spot stays while it is free: a strip that jumps about is worse than one in second place. */
  function freeSpot(box: DOMRect): number | null {
    const { offsetWidth, offsetHeight } = strip;
    const spots = spotsAround(box, offsetWidth, offsetHeight);
    const order = new Set([spot.found, ...spots.keys()]);
    return [...order].find((index) => isFree(spots[index], offsetWidth, offsetHeight)) ?? null;
  }

  return {
    update: ({ composer, wait, draft }, now) => {
      if (composer !== around) spot = new KeptLook(0);
      around = composer;
      updateClock(clock, wait, now);
      const news = guard.update(draft, now);
      if (news) say(news);
      place();
    },
    place,
    lookAnew: () => spot.forget(),
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Places to try, best first: above the end, above the start, above the middle, below. */
function spotsAround(box: DOMRect, width: number, height: number): readonly Spot[] {
  const above = box.top - height - gapPx;
  const atEnd = box.right - width - gapPx;
  const atStart = box.left + gapPx;
  const [first, second] = document.dir === 'rtl' ? [atStart, atEnd] : [atEnd, atStart];
  return [
    { x: first, y: above },
    { x: second, y: above },
    { x: box.left + (box.width - width) / 2, y: above },
    { x: first, y: box.bottom + gapPx },
  ];
}

/** Whether nothing of the page that is read or clicked stands there. */
function isFree(spot: Spot | undefined, width: number, height: number): boolean {
  if (!spot || spot.y < 0 || spot.y + height > innerHeight) return false;
  const xs = [spot.x + 2, spot.x + width / 2, spot.x + width - 2];
  const ys = [spot.y + 2, spot.y + height - 2];
  return xs.every((x) => ys.every((y) => isBackground(topAt(x, y))));
}

/** The page's topmost element there. The whole stack is asked for only under our own parts: it costs by page length. */
function topAt(x: number, y: number): Element | null {
  const isOurs = (element: Element): boolean => element.getAttribute('popover') === 'manual';
  const top = document.elementFromPoint(x, y);
  if (top === null || !isOurs(top)) return top;
  return document.elementsFromPoint(x, y).find((element) => !isOurs(element)) ?? null;
}

function isBackground(top: Element | null): boolean {
  if (!top) return true;
  if (top.closest('a, button, [role="button"], img, video')) return false;
  return ![...top.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}
