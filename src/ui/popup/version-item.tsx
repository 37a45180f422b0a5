import { useId, useMemo } from 'preact/hooks';
import type { DifferencePiece } from '../../domain/text-difference';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import type { Entry } from './use-versions';
import { changesBetween, type FieldChange } from './version-changes';
import { words } from './words';

interface VersionItemProps {
  readonly entry: Entry;
  /** The one that it took the place of; `null` for the oldest that is kept. */
  readonly before: Entry | null;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** `null` where there is nothing to restore. */
  readonly onRestore: (() => void) | null;
}

/** One version: when, what it changed, and in full when opened. */
export function VersionItem({ entry, before, open, onToggle, onRestore }: VersionItemProps) {
  const detailsId = useId();
  const changes = useMemo(() => before && changesBetween(before.draft, entry.draft), [before, entry]);
  const time = words.editor.versionTime(entry.at);
  return (
    <li class="version">
      <button
        type="button"
        class="version-head"
        aria-expanded={open}
        aria-controls={open ? detailsId : undefined}
        onClick={onToggle}
      >
        <Icon name="down" />
        <span class="version-time">{time}</span>
        {entry.id === null && <span class="badge">{words.editor.versionNow}</span>}
        <span class="version-what">{summary(changes)}</span>
      </button>
      {open && (
        <div class="version-details" id={detailsId}>
          {changes === null || changes.length === 0 ? (
            <p class="difference" dir="auto">
              {entry.draft.body}
            </p>
          ) : (
            <Differences changes={changes} />
          )}
          {onRestore && <Button label={words.editor.restore} title={time} onClick={onRestore} />}
        </div>
      )}
    </li>
  );
}

function summary(changes: readonly FieldChange[] | null): string {
  if (changes === null) return words.editor.versionOldest;
  if (changes.length === 0) return words.editor.versionSame;
  return changes.map(({ label }) => label).join(', ');
}

/** Before and after in one text; line-through, underline and words for the ear tell without colour. */
function Differences({ changes }: { readonly changes: readonly FieldChange[] }) {
  return (
    <dl class="differences">
      {changes.map(({ label, pieces }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class="difference" dir="auto">
            {pieces.map((piece, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity of their own
              <Piece key={at} {...piece} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Piece({ kind, text }: DifferencePiece) {
  if (kind === 'same') return <>{text}</>;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span class="visually-hidden">{kind === 'added' ? words.editor.added : words.editor.deleted}</span>
      {text}
    </Mark>
  );
}
