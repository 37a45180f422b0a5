import type { AnswerOf, AskOf, Hit, Wording } from '../../contract/calls';
import type { Finding } from '../../domain/finding';

export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** A template to be made of what the agent wrote. */
export type KeptDraft = Omit<AskOf<'templates/keep'>, 'once'>;

/** Makes a template of the composer's text. Answers are `null` when the background is out of reach. */
export interface KeepOptions {
  draft(): Promise<AnswerOf<'templates/draft'> | null>;
  save(draft: KeptDraft): Promise<AnswerOf<'templates/keep'> | null>;
}

export type NoteField = AnswerOf<'notes/read'>[number];

/** What the agent keeps about the contact. */
export interface NoteOptions {
  read(): Promise<readonly NoteField[] | null>;
  /** `false` when it could not be kept. */
  write(fields: readonly Pick<NoteField, 'name' | 'value'>[]): Promise<boolean>;
}

/** What the picker needs from the page it stands on. Answers are `null` when the background is out of reach. */
export interface PickerOptions {
  /** `inline`: the query is typed in the composer, which keeps the focus. */
  readonly mode: 'search' | 'inline';
  /** What is searched for at first: what was typed so far in inline mode, else nothing. */
  readonly firstQuery: string;
  /** `copy` where the page has no composer that we know. */
  readonly action: 'insert' | 'copy';
  /** A sentence above the list, such as why text can only be copied; `null` for none. */
  readonly note: string | null;
  /** `null` while the composer holds nothing to keep. */
  readonly keep: KeepOptions | null;
  readonly notes: NoteOptions;
  search(query: string): Promise<SearchResult | null>;
  /**
   * `undefined` when there is no such template any more.
   * @param language of the wording; `null` for the one that fits the contact.
   */
  render(
    id: string,
    typed: Readonly<Record<string, string>>,
    language: string | null,
  ): Promise<Wording | null | undefined>;
  /** A finding in words. */
  describe(finding: Finding): string;
  /** The agent chose; nothing is unfilled. */
  pick(hit: Hit, rendered: Wording): void;
  close(): void;
  /** Says something to screen readers. */
  announce(text: string): void;
}

/** How the page drives an open picker. */
export interface PickerHandle {
  /** A key pressed in the composer in inline mode; `true` when the picker took it. */
  key(event: KeyboardEvent): boolean;
  /** The query changed in the composer. */
  query(text: string): void;
}
