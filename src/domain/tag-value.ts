import { Drop } from 'liquidjs';
import { markCursor, markUnfilled, markValue } from './marked-text';

/** Where tags report what became of them while a template renders. */
export interface TagObserver {
  /** The tag was written into text. */
  written(tag: TagValue): void;
  /** A condition asked for the tag's value. */
  consulted(tag: TagValue): void;
}

/**
 * The value of a tag on its way through Liquid. It keeps its name through filters and assignments, so that an
 * unfilled tag can't be turned into an innocent empty string on the way. `text` is `null` while unfilled.
 */
export class TagValue extends Drop {
  constructor(
    readonly name: string,
    readonly text: string | null,
    readonly choices: readonly string[],
    readonly observer: TagObserver,
  ) {
    super();
  }

  /** `true` when filters must leave it alone: unfilled, or the cursor. */
  get untouchable(): boolean {
    return this.text === null;
  }

  withText(text: string): TagValue {
    return new TagValue(this.name, text, this.choices, this.observer);
  }

  withChoices(choices: readonly string[]): TagValue {
    return new TagValue(this.name, this.text, choices, this.observer);
  }

  /** What goes into the text, with marks. */
  write(): string {
    this.observer.written(this);
    if (this.name === 'cursor') return markCursor();
    if (this.text === null) return markUnfilled(this.name);
    return markValue(this.text.trim() === '' ? '' : this.text);
  }

  /** What conditions see: `null` while unfilled, so `{% if first_name %}` tells. */
  override valueOf(): string | null {
    this.observer.consulted(this);
    return this.text;
  }

  /** Liquid authors also write `{% if first_name != "" %}` and `== blank`. */
  equals(other: unknown): boolean {
    this.observer.consulted(this);
    const plain = other instanceof TagValue ? other.text : other instanceof Drop ? other.valueOf() : other;
    return (this.text ?? '') === (plain ?? '');
  }

  gt(other: unknown): boolean {
    return this.text !== null && Number(this.text) > Number(other);
  }

  geq(other: unknown): boolean {
    return this.text !== null && Number(this.text) >= Number(other);
  }

  lt(other: unknown): boolean {
    return this.text !== null && Number(this.text) < Number(other);
  }

  leq(other: unknown): boolean {
    return this.text !== null && Number(this.text) <= Number(other);
  }

  override liquidMethodMissing(key: string | number): number | undefined {
    return key === 'size' ? (this.text ?? '').length : undefined;
  }
}
