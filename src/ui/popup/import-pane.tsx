import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button';
import type { Review, TagLine } from './import-review';
import { refusalWords } from './refusal-words';
import { toolName } from './tool-names';
import { words } from './words';

/** As many lines as anyone reads; the rest is a number. */
const mostLines = 200;

interface ImportPaneProps {
  readonly review: Review;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a library would bring, before any of it is written. */
export function ImportPane({ review, onConfirm, onCancel }: ImportPaneProps) {
  const { library, plan, translated, asked, attachments } = review;
  const heading = useRef<HTMLHeadingElement>(null);
  // Read out at once, with the decision a few keys further.
  useEffect(() => heading.current?.focus(), []);
  const coming = plan.added.length;
  const say = words.imports;

  return (
    <section
      class="import"
      aria-label={say.review}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <header class="import-head">
        <h2 ref={heading} tabIndex={-1}>
          {say.from(toolName(library.format))}
        </h2>
        <dl class="import-counts">
          <Count label={say.coming} value={coming} />
          <Count label={say.duplicates} value={plan.duplicates.length} />
          <Count label={say.refused} value={library.refused.length} />
        </dl>
      </header>
      <div class="import-scroll">
        <Part title={say.askedTitle} count={asked.length} text={say.askedText(say.mark)} open>
          <Tags lines={asked} />
        </Part>
        <Part title={say.refusedTitle} count={library.refused.length} open>
          <Lines
            lines={library.refused.map(({ position, reason }) =>
              words.importRefusedAt(position, refusalWords(reason)),
            )}
          />
        </Part>
        <Part title={say.takenTitle} count={plan.taken.length}>
          <Lines
            lines={plan.taken.map(({ position, by }) => words.importRefusedAt(position, say.taken(by)))}
          />
        </Part>
        <Part title={say.translatedTitle} count={translated.length} text={say.translatedText}>
          <Tags lines={translated} />
        </Part>
        <Part title={say.comingTitle} count={coming}>
          <ul class="import-titles">
            {plan.added.slice(0, mostLines).map(({ id, draft }) => (
              <li key={id}>
                <strong dir="auto">{draft.title}</strong> <span dir="auto">{draft.body.slice(0, 120)}</span>
              </li>
            ))}
          </ul>
          <More rest={coming - mostLines} />
        </Part>
        {attachments > 0 && <p class="import-note">{say.attachments(attachments)}</p>}
      </div>
      <footer class="import-foot">
        <Button label={say.cancel} tone="quiet" onClick={onCancel} />
        <Button
          label={say.confirm(coming)}
          icon="import"
          tone="primary"
          disabled={coming === 0}
          onClick={onConfirm}
        />
      </footer>
    </section>
  );
}

function Count({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{words.imports.figure(value)}</dd>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly text?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** One kind of news; nothing when there is none. */
function Part({ title, count, text, open = false, children }: PartProps) {
  if (count === 0) return null;
  return (
    <details class="import-part" open={open}>
      <summary>
        {title} <span class="figure">{words.imports.figure(count)}</span>
      </summary>
      {text && <p class="import-note">{text}</p>}
      {children}
    </details>
  );
}

function Tags({ lines }: { readonly lines: readonly TagLine[] }) {
  return (
    <>
      <ul class="import-tags">
        {lines.slice(0, mostLines).map(({ source, becomes, count }) => (
          <li key={`${source} ${becomes}`}>
            <code dir="ltr">{source}</code>
            <span class="import-arrow" aria-label={words.imports.becomes} role="img">
              →
            </span>
            <code dir="ltr">{becomes}</code>
            <span class="figure">{words.imports.times(count)}</span>
          </li>
        ))}
      </ul>
      <More rest={lines.length - mostLines} />
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      <ul class="report-list">
        {lines.slice(0, mostLines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <More rest={lines.length - mostLines} />
    </>
  );
}

function More({ rest }: { readonly rest: number }) {
  return rest > 0 ? <p class="import-note">{words.imports.more(rest)}</p> : null;
}
