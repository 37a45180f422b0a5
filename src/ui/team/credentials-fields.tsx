import type { Credentials } from '../../contract/team-shapes';
import { SecretField } from '../kit/secret-field';
import { Select } from '../kit/select';
import { TextField } from '../kit/text-field';
import { words } from './words';

/** What is typed into the sign-in fields; only those of `kind` count. */
export interface TypedCredentials {
  readonly kind: Credentials['kind'];
  readonly user: string;
  readonly secret: string;
}

export const noCredentials: TypedCredentials = { kind: 'basic', user: '', secret: '' };

/** The sign-in as the background takes it. */
export function credentialsFrom({ kind, user, secret }: TypedCredentials): Credentials {
  if (kind === 'basic') return { kind, user: user.trim(), password: secret };
  return kind === 'bearer' ? { kind, token: secret.trim() } : { kind, apiKey: secret.trim() };
}

export function isComplete({ kind, user, secret }: TypedCredentials): boolean {
  return secret !== '' && (kind !== 'basic' || user.trim() !== '');
}

interface CredentialsFieldsProps {
  readonly typed: TypedCredentials;
  readonly onTyped: (typed: TypedCredentials) => void;
}

/** How to sign in, and with what. */
export function CredentialsFields({ typed, onTyped }: CredentialsFieldsProps) {
  const { kind } = typed;
  const label = { basic: words.password, bearer: words.token, iam: words.apiKey }[kind];
  return (
    <div class="triple">
      <Select
        label={words.signInWith}
        value={kind}
        choices={(['basic', 'bearer', 'iam'] as const).map((value) => ({
          value,
          label: words.signIns[value],
        }))}
        onPick={(value) => onTyped({ ...typed, kind: value as Credentials['kind'], secret: '' })}
      />
      {kind === 'basic' && (
        <TextField
          label={words.user}
          dir="ltr"
          spellcheck={false}
          maxLength={120}
          value={typed.user}
          onText={(user) => onTyped({ ...typed, user })}
        />
      )}
      <SecretField label={label} value={typed.secret} onText={(secret) => onTyped({ ...typed, secret })} />
    </div>
  );
}
