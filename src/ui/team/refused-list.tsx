import type { TeamState } from '../../contract/team-shapes';
import { Button } from '../kit/button';
import { useToast } from '../kit/toasts';
import { ProblemNotice } from './problem-notice';
import { useAction } from './use-action';
import { words } from './words';

/** Changes that the server did not take, each with its reason. */
export function RefusedList({ refused }: { readonly refused: NonNullable<TeamState>['refused'] }) {
  const toast = useToast();
  const { busy, failure, run } = useAction();
  if (refused.length === 0) return null;
  async function discard(id: string): Promise<void> {
    await run('team/discard', { ids: [id] });
    toast({ text: words.discarded });
  }
  return (
    <>
      <h3>{words.refused}</h3>
      <ProblemNotice failure={failure} />
      <ul class="team-list">
        {refused.map(({ id, title, reason }) => (
          <li key={id}>
            <div>
              <strong dir="auto">{title}</strong>
              <p class="field-hint">{new Map(Object.entries(words.reasons)).get(reason) ?? reason}</p>
            </div>
            <Button
              label={words.discard}
              aria-label={words.discardFor(title)}
              disabled={busy}
              onClick={() => void discard(id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
