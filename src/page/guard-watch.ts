import { ask } from '../bridge/ask';
import type { Finding } from '../domain/finding';
import { composerText } from './composer/composer';
import type { OpenConversation } from './open-conversation';

/** A draft is looked at once it has rested this long. */
const restMs = 300;
/** More than any site takes. UTF-16 units. */
const mostText = 20_000;

/** What there is to say about the draft now. */
export interface DraftCheck {
  /** Those that the agent has not dismissed, the worst first. */
  readonly findings: readonly Finding[];
  /** Length and limit once the draft comes near what the site takes. */
  readonly near: { readonly length: number; readonly limit: number } | null;
}

interface Deps {
  /** What the contact wrote last, and the template that a draft is made from. */
  said(open: OpenConversation): string;
  templateIn(open: OpenConversation, text: string): string | null;
  onChange(): void;
}

const nothing: DraftCheck = { findings: [], near: null };

/** Has drafts checked while they are written. It warns and never blocks; what is dismissed stays so for this draft. */
export class GuardWatch {
  readonly #deps: Deps;
  readonly #dismissed = new Set<string>();
  #draft = '';
  #answered = false;
  #told: DraftCheck = nothing;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(deps: Deps, signal: AbortSignal) {
    this.#deps = deps;
    signal.addEventListener('abort', () => this.#cancel());
  }

  get check(): DraftCheck {
    const answered: Finding[] = this.#answered ? [{ kind: 'answered' }] : [];
    const findings = [...answered, ...this.#told.findings].filter(
      (finding) => !this.#dismissed.has(markOf(finding)),
    );
    return { findings, near: this.#told.near };
  }

  /** Call whenever the draft may have changed. */
  look(open: OpenConversation | null): void {
    const text = open?.pane.composer.found ? composerText(open.pane.composer.value) : '';
    const draft = text.trim() === '' ? '' : `${open?.identity} ${text}`;
    if (draft === this.#draft) return;
    this.#draft = draft;
    this.#cancel();
    if (open && draft !== '') this.#timer = setTimeout(() => void this.#ask(open, text, draft), restMs);
    else this.#forget();
  }

  /** A reply of ours that was not written here appeared in the conversation. */
  answeredElsewhere(): void {
    if (this.#draft === '' || this.#answered) return;
    this.#answered = true;
    this.#deps.onChange();
  }

  /** Puts the first finding away; `false` when there is none. */
  dismiss(): boolean {
    const [first] = this.check.findings;
    if (!first) return false;
    this.#dismissed.add(markOf(first));
    this.#deps.onChange();
    return true;
  }

  async #ask(open: OpenConversation, text: string, draft: string): Promise<void> {
    const answer = await ask('guard/check', {
      audience: { conversation: open.ref, contact: open.contact, said: this.#deps.said(open) },
      text: text.slice(0, mostText),
      template: this.#deps.templateIn(open, text),
    });
    // Without an answer nothing is known; the next letter asks again.
    if (!answer.ok || draft !== this.#draft) return;
    this.#told = answer.value;
    this.#deps.onChange();
  }

  #forget(): void {
    this.#dismissed.clear();
    this.#answered = false;
    this.#told = nothing;
    this.#deps.onChange();
  }

  #cancel(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

/** The same thing to mind, though the text around it, and so its length, changed. */
function markOf(finding: Finding): string {
  return 'text' in finding ? `${finding.kind} ${finding.text}` : finding.kind;
}
