import { useEffect, useState } from 'preact/hooks';
import type { TroubleKind } from '../../contract/team-shapes';
import { readInvite } from '../../domain/team-invite';
import { Button } from '../kit/button';
import { useServices } from '../kit/services';
import { TextField } from '../kit/text-field';
import { useToast } from '../kit/toasts';
import { useAnswer } from '../kit/use-answer';
import { CredentialsFields, credentialsFrom, isComplete, noCredentials } from './credentials-fields';
import { FilePicker } from './file-picker';
import { ProblemNotice } from './problem-notice';
import { useAction } from './use-action';
import { words } from './words';

interface ConnectFormProps {
  readonly onConnected: () => void;
  readonly onSetUp: () => void;
}

/** The way into a team. An invitation fills in all but the password. */
export function ConnectForm({ onConnected, onSetUp }: ConnectFormProps) {
  const toast = useToast();
  const { busy, failure, run } = useAction();
  const [server, setServer] = useState('');
  const [team, setTeam] = useState('');
  const [typed, setTyped] = useState(noCredentials);
  const [trouble, setTrouble] = useState<TroubleKind | null>(null);
  const teamProblem = team === '' || /^[a-z0-9][a-z0-9_-]{0,39}$/u.test(team) ? null : words.teamProblem;
  const complete = server.trim() !== '' && team !== '' && !teamProblem && isComplete(typed);

  /** Answers whether the text was an invitation. */
  function take(text: string): boolean {
    const invite = readInvite(text);
    if (!invite) return false;
    setServer(invite.url);
    setTeam(invite.team);
    if (invite.user !== '') setTyped((now) => ({ ...now, kind: 'basic', user: invite.user }));
    return true;
  }

  const { value: offer } = useAnswer('team/offer', null, 'settings');
  useEffect(() => {
    if (!offer) return;
    setServer((now) => now || offer.url);
    setTeam((now) => now || offer.team);
    setTyped((now) => (now.user === '' ? { ...now, user: offer.user } : now));
  }, [offer]);

  async function connect(): Promise<void> {
    setTrouble(null);
    const place = { url: server, team };
    const answer = await run('team/connect', { place, credentials: credentialsFrom(typed) });
    if (!answer) return;
    if ('refused' in answer) return setTrouble(answer.refused);
    setTyped(noCredentials);
    onConnected();
  }

  return (
    <form
      class="team-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !busy) void connect();
      }}
    >
      <p class="section-text">{words.connectText}</p>
      <div class="pair">
        <TextField
          label={words.server}
          hint={words.serverHint}
          dir="ltr"
          spellcheck={false}
          maxLength={600}
          value={server}
          // Half a link is one too: only what came in one go is read as an invitation.
          onText={(text) => (text.length - server.length > 5 && take(text)) || setServer(text)}
        />
        <TextField
          label={words.team}
          dir="ltr"
          spellcheck={false}
          maxLength={40}
          error={teamProblem}
          value={team}
          onText={setTeam}
        />
      </div>
      <CredentialsFields typed={typed} onTyped={setTyped} />
      <ProblemNotice failure={failure} trouble={trouble} />
      {trouble === 'offline' && <AllowHost server={server} onAllowed={() => void connect()} />}
      <div class="team-actions">
        <Button
          label={busy ? words.connecting : words.connect}
          tone="primary"
          type="submit"
          disabled={!complete || busy}
        />
        <FilePicker
          label={words.inviteFile}
          accept=".json,application/json"
          onText={(text) => take(text) || toast({ text: words.inviteBad })}
        />
        <Button label={words.setUp} tone="quiet" onClick={onSetUp} />
      </div>
    </form>
  );
}

/** A server without CORS can still be reached with the browser's own permission, asked for this host alone. */
function AllowHost({ server, onAllowed }: { readonly server: string; readonly onAllowed: () => void }) {
  const { allowHost } = useServices();
  const url = URL.canParse(server) ? server : `https://${server}`;
  if (!URL.canParse(url)) return null;
  return (
    <div class="team-actions">
      <p class="field-hint">{words.offlineHint}</p>
      <Button
        label={words.allow(new URL(url).host)}
        onClick={() => void allowHost(url).then((allowed) => allowed && onAllowed())}
      />
    </div>
  );
}
