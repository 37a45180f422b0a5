import { useState } from 'preact/hooks';
import type { AnswerOf } from '../../contract/calls';
import type { NewMember, TroubleKind } from '../../contract/team-shapes';
import { Button } from '../kit/button';
import { SecretField } from '../kit/secret-field';
import { TextField } from '../kit/text-field';
import { MembersEditor, type TypedMember } from './members-editor';
import { makePassword } from './password';
import { ProblemNotice } from './problem-notice';
import { SetUpResult } from './set-up-result';
import { useAction } from './use-action';
import { words } from './words';

type Made = Extract<AnswerOf<'team/set-up'>, { added: string[] }>;

/** Makes a team on a server. The admin's password lives in this form only. */
export function SetUpForm({ onDone }: { readonly onDone: () => void }) {
  const { busy, failure, run } = useAction();
  const [server, setServer] = useState('');
  const [team, setTeam] = useState('');
  const [admin, setAdmin] = useState({ user: '', password: '' });
  const [members, setMembers] = useState<readonly TypedMember[]>([{ name: '', role: 'editor' }]);
  const [trouble, setTrouble] = useState<TroubleKind | null>(null);
  const [made, setMade] = useState<{ readonly answer: Made; readonly members: readonly NewMember[] } | null>(
    null,
  );
  const teamProblem = team === '' || /^[a-z0-9][a-z0-9_-]{0,39}$/u.test(team) ? null : words.teamProblem;
  const complete =
    server.trim() !== '' && team !== '' && !teamProblem && admin.user !== '' && admin.password !== '';

  async function create(): Promise<void> {
    setTrouble(null);
    const named = members.filter(({ name }) => name.trim() !== '');
    const whole = named.map(({ name, role }) => ({ name: name.trim(), role, password: makePassword() }));
    const answer = await run('team/set-up', {
      place: { url: server, team },
      admin: { kind: 'basic', ...admin },
      members: whole,
    });
    if (!answer) return;
    if ('refused' in answer) return setTrouble(answer.refused);
    setAdmin({ user: '', password: '' });
    setMade({ answer, members: whole });
  }

  if (made) {
    const place = { url: server.trim().replace(/\/+$/u, ''), team };
    return <SetUpResult place={place} {...made} onDone={onDone} />;
  }
  return (
    <form
      class="team-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !busy) void create();
      }}
    >
      <p class="section-text">{words.setUpText}</p>
      <div class="pair">
        <TextField label={words.server} dir="ltr" value={server} onText={setServer} />
        <TextField
          label={words.team}
          dir="ltr"
          maxLength={40}
          error={teamProblem}
          value={team}
          onText={setTeam}
        />
        <TextField
          label={words.adminUser}
          dir="ltr"
          value={admin.user}
          onText={(user) => setAdmin((now) => ({ ...now, user }))}
        />
        <SecretField
          label={words.adminPassword}
          value={admin.password}
          onText={(password) => setAdmin((now) => ({ ...now, password }))}
        />
      </div>
      <MembersEditor members={members} onMembers={setMembers} />
      <ProblemNotice failure={failure} trouble={trouble} />
      <div class="team-actions">
        <Button
          label={busy ? words.creating : words.create}
          tone="primary"
          type="submit"
          disabled={!complete || busy}
        />
        <Button label={words.cancel} tone="quiet" onClick={onDone} />
      </div>
    </form>
  );
}
