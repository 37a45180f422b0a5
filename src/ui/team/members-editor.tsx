import type { NewMember } from '../../contract/team-shapes';
import { Button, IconButton } from '../kit/button';
import { Select } from '../kit/select';
import { TextField } from '../kit/text-field';
import { words } from './words';

export type TypedMember = Pick<NewMember, 'name' | 'role'>;

interface MembersEditorProps {
  readonly members: readonly TypedMember[];
  readonly onMembers: (members: readonly TypedMember[]) => void;
}

/** Who gets an account, and what each may do. */
export function MembersEditor({ members, onMembers }: MembersEditorProps) {
  const change = (index: number, part: Partial<TypedMember>) =>
    onMembers(members.map((member, at) => (at === index ? { ...member, ...part } : member)));
  const roles = (['agent', 'editor', 'lead'] as const).map((value) => ({ value, label: words.roles[value] }));
  return (
    <>
      <h3>{words.members}</h3>
      {members.map(({ name, role }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else to be told by, and are only added at the end
        <div class="team-member" key={index}>
          <TextField
            label={words.member(index + 1)}
            dir="ltr"
            spellcheck={false}
            maxLength={60}
            error={name === '' || /^[^:/_\s][^:/\s]*$/u.test(name.trim()) ? null : words.memberProblem}
            value={name}
            onText={(text) => change(index, { name: text })}
          />
          <Select
            label={words.role(index + 1)}
            value={role}
            choices={roles}
            onPick={(value) => change(index, { role: value as NewMember['role'] })}
          />
          <IconButton
            label={words.removeMember(index + 1)}
            icon="trash"
            onClick={() => onMembers(members.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div class="team-actions">
        <Button
          label={words.addMember}
          icon="plus"
          tone="quiet"
          onClick={() => onMembers([...members, { name: '', role: 'agent' }])}
        />
      </div>
    </>
  );
}
