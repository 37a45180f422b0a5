import { onNews } from '../bridge/news';
import type { Settings } from '../domain/settings';
import type { PageView, Pane, PlatformAdapter } from '../platforms/adapter';
import { afterFrame } from './after-frame';
import { attempt } from './attempt';
import { correctedParts } from './corrected-parts';
import { gather } from './gather';
import { GuardWatch } from './guard-watch';
import { Health } from './health';
import { type Hotkey, parseHotkey } from './hotkey';
import { LabelWords } from './label-words';
import { ListWatch } from './list-watch';
import { type OpenConversation, openConversation } from './open-conversation';
import { pageViews } from './page-view';
import { paneInFocus } from './pane-in-focus';
import { createPartsOnPage, type PartsOnPage } from './parts-on-page';
import { PickerControl } from './picker-control';
import { Settling } from './settling';
import { ThreadWatch } from './thread-watch';
import { type Changes, type PageWatch, watchPage } from './watch';

/** A pane that does not agree with the URL yet is looked at again after so long. */
const unsettledMs = 120;
/** Announcements are gathered this long: one truth in many tabs must not set them all talking. */
const newsMs = 500;

/**
 * Everything Riposte does on one page: sees which conversation is open, tells the background what it sees,
 * draws clocks and serves the picker. Lives until `signal` aborts.
 */
export class PageSession {
  readonly picker: PickerControl;
  /** The key that opens the picker; `null` when settings name none. */
  readonly hotkey: Hotkey | null;
  readonly #adapter: PlatformAdapter;
  readonly #settings: Settings;
  readonly #signal: AbortSignal;
  readonly #views;
  readonly #settling = new Settling();
  readonly #thread: ThreadWatch;
  readonly #list: ListWatch;
  readonly #guard: GuardWatch;
  readonly #health: Health;
  readonly #labels = new LabelWords(() => this.#watch.look());
  readonly #watch: PageWatch;
  #parts: PartsOnPage | null = null;
  #open: OpenConversation | null = null;
  /** Calls off the drawing that comes after the next frame. */
  #drawing: (() => void) | null = null;

  constructor(adapter: PlatformAdapter, settings: Settings, signal: AbortSignal) {
    this.#adapter = adapter;
    this.#settings = settings;
    this.hotkey = parseHotkey(settings.keys.open);
    this.#signal = signal;
    const parts = correctedParts(adapter.parts, settings.partCorrections[adapter.id] ?? {});
    this.#views = pageViews(parts);
    this.#health = new Health(adapter.id, signal);
    this.#thread = new ThreadWatch(adapter, {
      onWait: () => this.#drawSoon(),
      onForeignReply: () => this.#guard.answeredElsewhere(),
    });
    this.#list = new ListWatch(adapter, () => this.#drawSoon());
    this.#guard = new GuardWatch(
      {
        said: (open) => this.#thread.saidIn(open),
        templateIn: (open, text) => this.#thread.templateIn(open, text),
        onChange: () => this.#drawSoon(),
      },
      signal,
    );
    this.picker = new PickerControl({
      host: () => this.parts.host,
      notice: () => this.parts.notice,
      fresh: (composer) => this.fresh(composer),
      lastInbound: () => this.#thread.lastInbound,
      said: (open) => this.#thread.saidIn(open),
      inlineSign: () => settings.keys.inline,
      inserted: (what) => this.#thread.inserted(what),
    });
    this.#watch = watchPage({
      roots: () => adapter.roots(document),
      isOurs: (node) => node === this.#parts?.host.element,
      onChange: (changes) => this.#pass(changes),
      signal,
    });
    const newsOfConversations = gather(newsMs, () => this.#askAgain(), signal);
    onNews((topic) => topic === 'conversations' && newsOfConversations(), signal);
    signal.addEventListener('abort', () => {
      this.picker.close();
      this.#drawing?.();
    });
  }

  /** Our parts on the page; made at the first need, so that a page without conversations stays as it is. */
  get parts(): PartsOnPage {
    this.#parts ??= createPartsOnPage({
      settings: this.#settings,
      onOpen: () => this.#open && this.picker.open(this.#open, null),
      onDismiss: () => this.#guard.dismiss(),
      onMoved: () => this.picker.place(),
      onUnfinished: () => this.#drawSoon(),
      signal: this.#signal,
    });
    return this.#parts;
  }

  /** Our host and its closed root, or `null` while nothing of ours stands on the page. */
  get host(): { readonly element: Element; readonly root: ShadowRoot } | null {
    return this.#parts?.host ?? null;
  }

  get inlineSign(): string {
    return this.#settings.keys.inline;
  }

  /** The conversation at the last pass; `null` while none is open or it is not settled. */
  get open(): OpenConversation | null {
    return this.#open;
  }

  /** Whether the URL says that a conversation should be here, though none could be read yet. */
  get expectsConversation(): boolean {
    return this.#adapter.routeAt(new URL(location.href)).kind === 'thread';
  }

  /** What stands open around `composer` (or in the page's pane) at this very moment; `null` when unsure. */
  fresh(composer: HTMLElement | null): OpenConversation | null {
    const view = this.#views.view();
    const panes = this.#adapter.panes(view);
    const pane = composer
      ? panes.find((candidate) => candidate.composer.found && candidate.composer.value === composer)
      : panes[0];
    return pane ? this.#settled(view, pane) : null;
  }

  /** Who stands open in a pane; `null` while pane and URL disagree. */
  #settled(view: PageView, pane: Pane): OpenConversation | null {
    const open = openConversation(this.#adapter, view, pane);
    return this.#settling.agrees(open, view.now) ? open : null;
  }

  /** The agent typed in the composer. */
  typed(): void {
    this.#guard.look(this.#open);
    this.#parts?.place();
  }

  /** Puts the first warning about the draft away; `false` when there is none. */
  dismissWarning(): boolean {
    return this.#guard.dismiss();
  }

  /** A gesture of the agent at `target` that may send what the composer holds. */
  gesture(target: Element): void {
    this.#watch.gesture();
    this.#parts?.lookAnew();
    const open = this.#open;
    if (!open?.pane.composer.found) return;
    const view = this.#views.view();
    const inComposer = open.pane.composer.value.contains(target);
    if (inComposer || this.#adapter.isSendControl(view, open.pane, target))
      this.#thread.sends.gesture(open, view.now);
  }

  #pass({ records, urlChanged }: Changes): void {
    const began = performance.now();
    this.#views.changed(records);
    if (urlChanged) this.#views.forgetAll();
    const view = this.#views.view();
    const open = this.#conversationNow(view);
    this.#open = open;
    if (open) this.#health.watch(open.identity, () => this.#open?.missing ?? []);
    this.picker.check();
    // The next pass reads, as soon as there are words for it.
    const isHome = open !== null || this.#adapter.routeAt(view.url).kind !== 'elsewhere';
    if (isHome && !this.#labels.isReady(view.language)) return;
    // Each on its own: a page that breaks the reading of messages must not take the picker with it.
    attempt(() => this.#thread.read(open, view));
    attempt(() => this.#list.read(view));
    attempt(() => this.#guard.look(open));
    this.#draw(began);
  }

  /** The conversation in the pane that has the focus, else the page's own; `null` when none is settled. */
  #conversationNow(view: PageView): OpenConversation | null {
    const panes = this.#adapter.panes(view);
    const pane = paneInFocus(panes) ?? panes[0];
    if (!pane) return null;
    const open = this.#settled(view, pane);
    if (!open) setTimeout(() => this.#watch.look(), unsettledMs);
    return open;
  }

  /** Many answers in one frame are drawn once. */
  #drawSoon(): void {
    this.#drawing ??= afterFrame(() => this.#watch.spend(() => this.#draw()));
  }

  #draw(began = performance.now()): void {
    this.#drawing?.();
    this.#drawing = null;
    const composer = this.#open?.pane.composer.found ? this.#open.pane.composer.value : null;
    const rows = this.#list.waiting;
    // Nothing to show yet and nothing shown before: leave the page as it is.
    if (!this.#parts && !composer && rows.length === 0) return;
    const wait = this.#open ? this.#thread.wait : null;
    this.parts.draw({ composer, wait, draft: this.#guard.check, listBox: this.#list.box, rows }, began);
    this.picker.place();
  }

  /** What was said elsewhere may change our clocks. */
  #askAgain(): void {
    this.#thread.askAgain();
    this.#list.askAgain();
    this.#watch.look();
  }
}
