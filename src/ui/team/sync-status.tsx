import type { TeamState } from '../../contract/team-shapes';
import { Button } from '../kit/button';
import { kitWords } from '../kit/words';
import { ProblemNotice } from './problem-notice';
import { useAction } from './use-action';
import { words } from './words';

/** Last sync, what waits, and what stands in the way. Always there, spoken when it changes. */
export function SyncStatus({ state }: { readonly state: NonNullable<TeamState> }) {
  const { busy, failure, run } = useAction();
  const { trouble, lastSyncAt, notBefore, pending, templates } = state;
  return (
    <div class={trouble ? 'team-sync team-sync-trouble' : 'team-sync'}>
      <div role="status" aria-label={words.state}>
        {trouble && <p>{kitWords.failures[`team-${trouble.kind}`]}</p>}
        <p>{lastSyncAt === null ? (trouble ? '' : words.neverSynced) : words.inSync(lastSyncAt)}</p>
        {pending > 0 && <p>{words.pending(pending)}</p>}
        <p class="field-hint">{words.templates(templates)}</p>
        {trouble && trouble.kind !== 'unauthorized' && <p class="field-hint">{words.retryAt(notBefore)}</p>}
      </div>
      <Button
        label={busy ? words.syncing : words.syncNow}
        disabled={busy}
        onClick={() => void run('team/sync', null)}
      />
      <ProblemNotice failure={failure} />
    </div>
  );
}
