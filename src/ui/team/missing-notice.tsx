import { Button } from '../kit/button';
import { ProblemNotice } from './problem-notice';
import { useAction } from './use-action';
import { words } from './words';

/** A server that was replaced, or restored from an old copy, lacks what is still here. */
export function MissingNotice({ count, editor }: { readonly count: number; readonly editor: boolean }) {
  const { busy, failure, run } = useAction();
  if (count === 0) return null;
  const settle = (putBack: boolean) => void run('team/missing', { putBack });
  return (
    <div class="notice notice-soon team-sure">
      <p>{words.missing(count)}</p>
      <ProblemNotice failure={failure} />
      <div class="team-actions">
        {editor && <Button label={words.putBack} disabled={busy} onClick={() => settle(true)} />}
        <Button label={words.letGo} tone="quiet" disabled={busy} onClick={() => settle(false)} />
      </div>
    </div>
  );
}
