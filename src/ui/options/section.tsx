import type { ComponentChildren } from 'preact';
import type { SaveState } from '../kit/use-settings';
import { words } from './words';

interface SectionProps {
  /** In the address: `options.html#agent`. */
  readonly id: string;
  readonly name: string;
  readonly text?: string;
  readonly saving?: SaveState;
  readonly children: ComponentChildren;
}

/** One region of the page; says quietly when a change in it was saved. */
export function Section({ id, name, text, saving = 'idle', children }: SectionProps) {
  return (
    <section class="section" id={id} aria-label={name} tabIndex={-1}>
      <header class="section-head">
        <h2>{name}</h2>
        <span class={`section-saved saved-${saving}`} role="status">
          {savingWords(saving)}
        </span>
      </header>
      {text && <p class="section-text">{text}</p>}
      {children}
    </section>
  );
}

function savingWords(saving: SaveState): string {
  return { idle: '', saving: words.saving, saved: words.saved, failed: words.notSaved }[saving];
}
