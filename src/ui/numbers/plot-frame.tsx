import type { ComponentChildren } from 'preact';
import { words } from './words';

interface PlotFrameProps {
  readonly title: string;
  readonly text?: string;
  /** The same figures to read. */
  readonly table?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A picture with its heading, and behind it the table. */
export function PlotFrame({ title, text, table, children }: PlotFrameProps) {
  return (
    <div class="plot-frame">
      <h3>{title}</h3>
      {text && <p class="field-hint">{text}</p>}
      {children}
      {table && (
        <details class="plot-table">
          <summary>{words.table}</summary>
          {table}
        </details>
      )}
    </div>
  );
}
