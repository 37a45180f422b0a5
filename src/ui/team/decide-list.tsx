import { SwitchField } from '../kit/switch-field';
import { ProblemNotice } from './problem-notice';
import { useAction } from './use-action';
import { words } from './words';

const groups = ['targets', 'officeHours', 'brand', 'promotionDays', 'partCorrections'] as const;

/** Which settings an editor makes everyone's. */
export function DecideList({ decides }: { readonly decides: readonly string[] }) {
  const { failure, run } = useAction();
  return (
    <>
      <h3>{words.decides}</h3>
      <p class="section-text">{words.decidesText}</p>
      <ProblemNotice failure={failure} />
      {groups.map((group) => (
        <SwitchField
          key={group}
          label={words.groups[group]}
          on={decides.includes(group)}
          onSwitch={(on) => void run('team/decide', { group, on })}
        />
      ))}
    </>
  );
}
