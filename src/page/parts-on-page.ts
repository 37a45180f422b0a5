import { nextChangeAt } from '../domain/clock-text';
import type { WaitView } from '../domain/conversation';
import type { Settings } from '../domain/settings';
import styles from '../ui/in-page.css?inline';
import { words as pickerWords } from '../ui/picker/words';
import { type ComposerStrip, createComposerStrip } from './composer-strip';
import type { DraftCheck } from './guard-watch';
import { createHost, type Host } from './host';
import { LookTurn } from './kept-look';
import { createNotice, type Notice } from './notice';
import { createRowClocks, type RowClocks, type WaitingRow } from './row-clocks';
import { themeAround } from './theme';

/** What is to be drawn over the page now. */
export interface Drawing {
  readonly composer: HTMLElement | null;
  readonly wait: WaitView | null;
  readonly draft: DraftCheck;
  readonly listBox: Element | null;
  readonly rows: readonly WaitingRow[];
}

/** Everything of ours that stands on the page; made when first needed. */
export interface PartsOnPage {
  readonly host: Host;
  readonly notice: Notice;
  /** @param began When the turn that draws began. */
  draw(drawing: Drawing, began: number): void;
  place(): void;
  /** The page may have put something else around our parts: it is looked at anew when they are placed next. */
  lookAnew(): void;
}

interface Options {
  readonly settings: Settings;
  onOpen(): void;
  /** The agent puts a warning about the draft away. */
  onDismiss(): void;
  /** Our parts moved with the page. */
  onMoved(): void;
  /** What lies around our parts was not looked at to the end: they want to be drawn once more, soon. */
  onUnfinished(): void;
  readonly signal: AbortSignal;
}

export function createPartsOnPage(options: Options): PartsOnPage {
  const { settings, onOpen, onDismiss, onMoved, onUnfinished, signal } = options;
  const host = createHost(styles, pickerWords.locale, signal);
  const notice = createNotice(host.layer, signal);
  const turn = new LookTurn(onUnfinished);
  const actions = { onOpen, onDismiss, say: (text: string) => notice.say(text) };
  const strip: ComposerStrip = createComposerStrip(host.layer, settings.keys.open, actions, turn);
  const rowClocks: RowClocks = createRowClocks(host.layer, turn);
  let last: Drawing | null = null;
  let frame = 0;
  let ticking: ReturnType<typeof setTimeout> | null = null;

  function place(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      turn.begin();
      strip.place();
      rowClocks.place();
      onMoved();
    });
  }

  function draw(drawing: Drawing, began: number): void {
    last = drawing;
    const { composer, wait, draft, listBox, rows } = drawing;
    const now = Date.now();
    const around = composer ?? listBox ?? document.body;
    host.setTheme(themeAround(around));
    turn.begin(began);
    strip.update({ composer, wait, draft }, now);
    rowClocks.update(listBox, rows, now);
    tick(now, [wait, ...rows.map((row) => row.wait)]);
  }

  function redraw(): void {
    if (last) draw(last, performance.now());
  }

  /** One timer for the next figure that changes; a hidden page needs none. */
  function tick(now: number, waits: readonly (WaitView | null)[]): void {
    if (ticking) clearTimeout(ticking);
    ticking = null;
    const changes = waits.flatMap((wait) => (wait ? [nextChangeAt(wait, now)] : []));
    if (changes.length === 0 || document.hidden) return;
    ticking = setTimeout(redraw, Math.max(250, Math.min(...changes) - now));
  }

  window.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window.addEventListener('resize', place, { passive: true, signal });
  document.addEventListener('visibilitychange', redraw, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    if (ticking) clearTimeout(ticking);
  });
  function lookAnew(): void {
    strip.lookAnew();
    rowClocks.lookAnew();
  }

  return { host, notice, draw, place, lookAnew };
}
