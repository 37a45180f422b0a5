import type { AnswerOf } from '../../contract/calls';
import type { NewMember, TeamPlace } from '../../contract/team-shapes';
import { inviteLink } from '../../domain/team-invite';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { TextField } from '../kit/text-field';
import { words } from './words';

interface SetUpResultProps {
  readonly place: TeamPlace;
  readonly answer: Extract<AnswerOf<'team/set-up'>, { added: string[] }>;
  readonly members: readonly NewMember[];
  readonly onDone: () => void;
}

/** The new accounts, with invitation and password apart: the one place where passwords are shown, once. */
export function SetUpResult({ place, answer, members, onDone }: SetUpResultProps) {
  return (
    <>
      <div class="notice" role="status">
        <p>
          {words.made(place.team)} {answer.added.length > 0 && words.madeText}
        </p>
      </div>
      <ul class="team-list">
        {members.map(({ name, password }) => (
          <li key={name} class="team-card">
            <strong dir="ltr">{name}</strong>
            <Field label={words.copyInvite}>
              {(aria) => (
                <input
                  class="control code"
                  readOnly
                  dir="ltr"
                  {...aria}
                  value={inviteLink({ ...place, user: name })}
                />
              )}
            </Field>
            {answer.known.includes(name) ? (
              <p class="field-hint">{words.knownMember}</p>
            ) : (
              <TextField label={words.passwordOf(name)} dir="ltr" value={password} onText={() => undefined} />
            )}
          </li>
        ))}
      </ul>
      <div class="team-actions">
        <Button label={words.done} tone="primary" onClick={onDone} />
      </div>
    </>
  );
}
