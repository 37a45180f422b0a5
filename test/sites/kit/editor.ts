/** What the control surface needs of an editor, whatever it is made of. */
export interface SiteEditor {
  /** Exactly what would be sent. */
  text(): string;
  selection(): { start: number; end: number };
  focus(): void;
  /** As the app itself would put a draft in. */
  setText(text: string): void;
}
