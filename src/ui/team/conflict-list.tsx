import type { TeamState } from '../../contract/team-shapes';
import { Button } from '../kit/button';
import { ProblemNotice } from './problem-notice';
import { SideBySide } from './side-by-side';
import { useAction } from './use-action';
import { words } from './words';

interface ConflictListProps {
  readonly conflicts: NonNullable<TeamState>['conflicts'];
  readonly editor: boolean;
}

/** What two people changed at once: both texts, and a choice. */
export function ConflictList({ conflicts, editor }: ConflictListProps) {
  const { busy, failure, run } = useAction();
  if (conflicts.length === 0) return null;
  const settle = (conflict: string, restore: boolean) => void run('team/settle', { conflict, restore });
  return (
    <>
      <h3>{words.conflicts}</h3>
      <p class="section-text">{words.conflictsText}</p>
      <ProblemNotice failure={failure} />
      <ul class="team-list">
        {conflicts.map(({ id, title, field, kept, lost, by }) => (
          <li key={id} class="team-card">
            <p>
              <strong dir="auto">{title}</strong> ·{' '}
              {new Map(Object.entries(words.fields)).get(field) ?? field}
            </p>
            <SideBySide
              sides={[
                { label: words.kept, text: kept },
                { label: words.lost(by), text: lost },
              ]}
            />
            <div class="team-actions">
              <Button label={words.keep} disabled={busy} onClick={() => settle(id, false)} />
              {editor && <Button label={words.restore} disabled={busy} onClick={() => settle(id, true)} />}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
