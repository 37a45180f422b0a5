import { useState } from 'preact/hooks';
import type { TeamState } from '../../contract/team-shapes';
import { inviteFile, inviteLink } from '../../domain/team-invite';
import { Button } from '../kit/button';
import { saveFile } from '../kit/save-file';
import { useToast } from '../kit/toasts';
import { ConflictList } from './conflict-list';
import { DecideList } from './decide-list';
import { MissingNotice } from './missing-notice';
import { ProblemNotice } from './problem-notice';
import { RefusedList } from './refused-list';
import { SharedNumbers } from './shared-numbers';
import { SignInAgain } from './sign-in-again';
import { SuggestionList } from './suggestion-list';
import { SyncStatus } from './sync-status';
import { useAction } from './use-action';
import { words } from './words';

type Connected = NonNullable<TeamState>;

/** How the team stands: who I am, what is in sync, what waits for a decision. */
export function ConnectedTeam({ state }: { readonly state: Connected }) {
  const { place, user, rights } = state;
  const role = rights.editor ? words.roles.editor : rights.lead ? words.roles.lead : words.roles.agent;
  return (
    <>
      <p class="team-who">
        <strong dir="ltr">{words.connectedTo(place.team, new URL(place.url).host)}</strong>
        <span>{words.youAre(user, role)}</span>
      </p>
      <SyncStatus state={state} />
      {state.trouble?.kind === 'unauthorized' && <SignInAgain state={state} />}
      <MissingNotice count={state.missing} editor={rights.editor} />
      <RefusedList refused={state.refused} />
      <ConflictList conflicts={state.conflicts} editor={rights.editor} />
      <SuggestionList suggestions={state.suggestions} editor={rights.editor} />
      {rights.editor && <DecideList decides={state.decides} />}
      <SharedNumbers />
      <InviteAndLeave state={state} />
    </>
  );
}

function InviteAndLeave({ state }: { readonly state: Connected }) {
  const toast = useToast();
  const { busy, failure, run } = useAction();
  const [sure, setSure] = useState(false);
  const invite = { ...state.place, user: '' };

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(inviteLink(invite));
      toast({ text: words.inviteCopied });
    } catch {
      // No permission or no focus; the file is there too.
      toast({ text: words.notCopied });
    }
  }

  async function leave(): Promise<void> {
    await run('team/leave', null);
    toast({ text: words.left });
  }

  return (
    <>
      <ProblemNotice failure={failure} />
      {sure ? (
        <fieldset class="notice notice-soon team-sure">
          <legend>{words.leaveSure}</legend>
          {state.pending > 0 && <p>{words.leavePending(state.pending)}</p>}
          <div class="team-actions">
            <Button label={words.leaveYes} tone="danger" disabled={busy} onClick={() => void leave()} />
            <Button label={words.cancel} tone="quiet" onClick={() => setSure(false)} />
          </div>
        </fieldset>
      ) : (
        <div class="team-actions">
          <Button label={words.copyInvite} icon="copy" onClick={() => void copy()} />
          <Button
            label={words.saveInvite}
            tone="quiet"
            onClick={() =>
              saveFile(`${state.place.team}.riposte-invite.json`, inviteFile(invite), 'application/json')
            }
          />
          <Button label={words.leave} tone="quiet" onClick={() => setSure(true)} />
        </div>
      )}
    </>
  );
}
