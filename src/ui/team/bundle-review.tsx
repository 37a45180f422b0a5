import type { AnswerOf } from '../../contract/calls';
import { Button } from '../kit/button';
import { SideBySide } from './side-by-side';
import { words } from './words';

/** More are counted, but not drawn. */
const mostDrawn = 50;

interface BundleReviewProps {
  readonly seen: Exclude<AnswerOf<'bundle/read'>, { refused: string }>;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** Who signed a file, and every change it would make. */
export function BundleReview({ seen, busy, onTake, onCancel }: BundleReviewProps) {
  const { signer, at, fingerprint, known, changes, same, bad } = seen;
  return (
    <section class="team-review" aria-label={words.signedBy(signer, at)}>
      <strong dir="auto">{words.signedBy(signer, at)}</strong>
      <p class="code">{words.fingerprint(fingerprint)}</p>
      <p class={known ? 'field-hint' : 'notice notice-soon'}>
        {known ? words.knownSigner(known.name, known.since) : words.stranger}
      </p>
      <p>{words.bundleCount(changes.length, same, bad)}</p>
      <ul class="team-list">
        {changes.slice(0, mostDrawn).map(({ title, before, after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it was read and never changes
          <li key={index} class="team-card">
            <strong dir="auto">{title}</strong>
            <SideBySide
              sides={[
                { label: words.before, text: before ?? words.newHere },
                { label: words.inFile, text: after },
              ]}
            />
          </li>
        ))}
      </ul>
      <div class="team-actions">
        <Button
          label={words.takeBundle}
          tone="primary"
          disabled={busy || changes.length === 0}
          onClick={onTake}
        />
        <Button label={words.cancel} tone="quiet" onClick={onCancel} />
      </div>
    </section>
  );
}
