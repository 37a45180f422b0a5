import { useState } from 'preact/hooks';
import type { TeamState, TroubleKind } from '../../contract/team-shapes';
import { Button } from '../kit/button';
import { CredentialsFields, credentialsFrom, isComplete } from './credentials-fields';
import { ProblemNotice } from './problem-notice';
import { useAction } from './use-action';
import { words } from './words';

/** A new sign-in for the same account; what waits here stays. */
export function SignInAgain({ state }: { readonly state: NonNullable<TeamState> }) {
  const { busy, failure, run } = useAction();
  const [typed, setTyped] = useState({ kind: state.signIn, user: state.user, secret: '' });
  const [trouble, setTrouble] = useState<TroubleKind | null>(null);

  async function signIn(): Promise<void> {
    const answer = await run('team/connect', { place: state.place, credentials: credentialsFrom(typed) });
    if (!answer) return;
    if ('refused' in answer) return setTrouble(answer.refused);
    setTyped({ ...typed, secret: '' });
  }

  return (
    <form
      class="team-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(typed) && !busy) void signIn();
      }}
    >
      <CredentialsFields typed={typed} onTyped={setTyped} />
      <ProblemNotice failure={failure} trouble={trouble} />
      <div class="team-actions">
        <Button
          label={busy ? words.connecting : words.signInAgain}
          tone="primary"
          type="submit"
          disabled={!isComplete(typed) || busy}
        />
      </div>
    </form>
  );
}
