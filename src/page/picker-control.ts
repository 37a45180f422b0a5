import { ask } from '../bridge/ask';
import type { Hit, Wording } from '../contract/calls';
import { fill } from '../domain/fill';
import { findingText } from '../ui/clock/finding-text';
import { words } from '../ui/clock/words';
import { type MountedPicker, mountPicker } from '../ui/picker/mount-picker';
import type { PickerOptions } from '../ui/picker/picker-options';
import { copyText } from './clipboard';
import {
  type ComposerState,
  composerText,
  deepActive,
  readComposer,
  selectInComposer,
} from './composer/composer';
import { insertText } from './composer/insert';
import { keepInserted } from './composer/keep';
import type { Host } from './host';
import { type InlineQuery, inlineQueryIn } from './inline-trigger';
import type { Notice } from './notice';
import type { OpenConversation } from './open-conversation';
import { pickerQuestions } from './picker-questions';
import { centrePicker, placePicker } from './place-picker';
import { spanFor, writtenIn } from './reply-span';

/** A template that went into a composer, to be credited when it is sent. */
export interface Inserted {
  readonly identity: string;
  readonly template: string;
  readonly text: string;
}

interface Deps {
  host(): Host;
  notice(): Notice;
  /** Reads the page anew: what stands open around this composer, or `null` when it is not settled. */
  fresh(composer: HTMLElement | null): OpenConversation | null;
  lastInbound(): Element | null;
  /** What the contact of this conversation wrote last; empty for nothing. */
  said(open: OpenConversation): string;
  inlineSign(): string;
  inserted(what: Inserted): void;
}

/** All that belongs to one opening of the picker. */
interface Opening {
  readonly conversation: OpenConversation;
  readonly composer: HTMLElement | null;
  readonly before: ComposerState | null;
  readonly focused: Element | null;
  readonly inline: InlineQuery | null;
  readonly picker: MountedPicker;
}

/** Opens the picker for a conversation, keeps it true while it stands, and brings the chosen reply in. */
export class PickerControl {
  readonly #deps: Deps;
  #open: Opening | null = null;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** `inline`: the query that is being typed in the composer, which keeps the focus. */
  open(conversation: OpenConversation, inline: InlineQuery | null): void {
    this.close();
    const { host } = this.#deps;
    const composer = conversation.pane.composer.found ? conversation.pane.composer.value : null;
    const before = composer ? readComposer(composer) : null;
    const focused = deepActive();
    host().raise();
    const picker = mountPicker(host().layer, this.#options(conversation, before, inline));
    this.#open = { conversation, composer, before, focused, inline, picker };
    this.place();
  }

  /** Puts the picker where it belongs now; call after the page moved. */
  place(): void {
    const open = this.#open;
    if (!open) return;
    const { composer, conversation, picker } = open;
    const docked = conversation.pane.docked ? conversation.pane.root : null;
    if (composer) placePicker(picker.element, { composer, lastInbound: this.#deps.lastInbound(), docked });
    else centrePicker(picker.element);
  }

  /** Closes and gives focus, caret and selection back exactly. */
  close(): void {
    const open = this.#open;
    if (!open) return;
    const ownedFocus = deepActive() === this.#deps.host().element;
    this.#end();
    if (ownedFocus) this.#giveFocusBack(open);
  }

  /** Call at every pass: a picker whose conversation is no longer the one on the page goes away. */
  check(): void {
    const open = this.#open;
    if (!open || this.#still(open)) return;
    this.#end();
    this.#deps.notice().show(words.moved);
  }

  /** A key pressed in the composer; `true` when the open inline picker took it. */
  key(event: KeyboardEvent): boolean {
    return this.#open?.inline ? this.#open.picker.key(event) : false;
  }

  /** The composer's text changed while the inline picker is open. */
  inlineChanged(): void {
    const open = this.#open;
    if (!open?.inline || !open.composer) return;
    const inline = inlineQueryIn(open.composer, this.#deps.inlineSign());
    if (!inline || inline.start !== open.inline.start) {
      this.#end();
      return;
    }
    this.#open = { ...open, inline };
    if (inline.query !== open.inline.query) open.picker.query(inline.query);
  }

  get inlineStart(): number | null {
    return this.#open?.inline?.start ?? null;
  }

  #options(
    conversation: OpenConversation,
    before: ComposerState | null,
    inline: InlineQuery | null,
  ): PickerOptions {
    const written = writtenIn({ before, inline });
    const audience = {
      conversation: conversation.ref,
      contact: conversation.contact,
      said: this.#deps.said(conversation),
    };
    return {
      mode: inline ? 'inline' : 'search',
      firstQuery: inline?.query ?? '',
      action: before ? 'insert' : 'copy',
      note: before ? null : words.noComposer,
      // Only with rows in it does the picker have the size by which its side is chosen.
      ...pickerQuestions(audience, written, () => requestAnimationFrame(() => this.place())),
      describe: (finding) => findingText(finding, Date.now()),
      pick: (hit, rendered) => void this.#pick(hit, rendered),
      close: () => this.close(),
      announce: (text) => this.#deps.notice().say(text),
    };
  }

  async #pick(hit: Hit, rendered: Wording): Promise<void> {
    const open = this.#open;
    if (!open || rendered.unfilled.length > 0) return;
    if (!this.#still(open)) {
      this.check();
      return;
    }
    this.#end();
    if (!open.composer || !open.before) {
      await this.#copy(rendered.text, fill(words.copied, { title: hit.title }));
      return;
    }
    const { composer, conversation } = open;
    const span = spanFor(composer, open, this.#deps.inlineSign());
    const wanted = (): boolean => this.#deps.fresh(composer)?.identity === conversation.identity;
    const insertion = { text: rendered.text, caret: rendered.caret, ...span };
    const draft = composerText(composer);
    const result = await insertText(composer, insertion, wanted);
    if (result === 'inserted') {
      void keepInserted(composer, insertion, draft, wanted).then((kept) => {
        if (kept === 'lost') void this.#copy(rendered.text, words.overwritten);
      });
      this.#deps.notice().say(fill(words.inserted, { title: hit.title }));
      this.#deps.inserted({ identity: conversation.identity, template: hit.id, text: rendered.text });
      const once = crypto.randomUUID();
      void ask('templates/used', { once, id: hit.id, conversation: conversation.ref });
    } else if (!wanted()) this.#deps.notice().show(words.moved);
    else await this.#copy(rendered.text, result === 'refused' ? words.copiedInstead : words.insertedPartly);
  }

  async #copy(text: string, said: string): Promise<void> {
    const done = await copyText(text, this.#deps.host().root);
    this.#deps.notice().show(done ? said : words.copyFailed);
  }

  #still(open: Opening): boolean {
    const now = this.#deps.fresh(open.composer);
    if (now?.identity !== open.conversation.identity) return false;
    return !open.composer || open.composer.isConnected;
  }

  #end(): void {
    this.#open?.picker.unmount();
    this.#open = null;
  }

  #giveFocusBack({ composer, before, focused, inline }: Opening): void {
    if (composer && before && focused && (focused === composer || composer.contains(focused))) {
      const end = inline ? inline.end : before.end;
      void selectInComposer(composer, inline ? inline.end : before.start, end);
    } else if (focused instanceof HTMLElement && focused !== document.body)
      focused.focus({ preventScroll: true });
  }
}
