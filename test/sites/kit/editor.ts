/** What the control surface needs of an editor, whatever it is made of. */
export interface SiteEditor {
  /** Exactly what would be sent. */
  text(): string;
  selection(): { start: number; end: number };
  focus(): void;
  /** As the app itself would put a draft in: one step of the history. */
  setText(text: string): void;
  /** Another conversation's draft, in the same box, with a history of its own. */
  restore?(text: string): void;
}
