import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { NumbersFilter } from '../../domain/day-rows';
import { localDay } from '../../domain/zone';
import { FailureNotice } from '../kit/failure-notice';
import { Select } from '../kit/select';
import { useServices } from '../kit/services';
import { useAnswer } from '../kit/use-answer';
import { BadgeGauge } from './badge-gauge';
import { ExportButton } from './export-button';
import { FiguresView } from './figures-view';
import { FilterBar } from './filter-bar';
import { filterOf, firstChoice } from './filter-choice';
import { plotLibrary } from './plot';
import { TeamNumbers } from './team-numbers';
import { templateName } from './template-name';
import { type Known, useKnown } from './use-known';
import { words } from './words';

/** Whose replies: the agent's own, everybody's, or one agent's. */
type Whose = 'me' | 'team' | { readonly agent: string };

/** How fast replies went out: pictures first, tables behind. `timeZone` is the agent's, empty for the browser's own. */
export function NumbersPage({ timeZone }: { readonly timeZone: string }) {
  const { now } = useServices();
  const [choice, setChoice] = useState(firstChoice);
  const [whose, setWhose] = useState<Whose>('me');
  const [{ templates, members }, setKnown] = useState<Known>({ templates: [], members: [] });
  const learn = useCallback((part: Partial<Known>) => setKnown((before) => ({ ...before, ...part })), []);
  const leads = useAnswer('team/state', null, 'team').value?.rights.lead === true;
  useLayoutEffect(() => void plotLibrary(), []);
  const today = localDay(now(), timeZone);
  const filter = filterOf(choice, today);
  const own = !leads || whose === 'me';
  return (
    <div class="numbers-page">
      {leads && <WhoseSelect whose={whose} members={members} onPick={setWhose} />}
      <FilterBar
        choice={choice}
        today={today}
        templates={templates.flatMap(({ template, title }) =>
          template === null ? [] : [{ id: template, title: templateName(template, title) }],
        )}
        onChoose={setChoice}
      >
        {own && <ExportButton filter={filter} timeZone={timeZone} />}
      </FilterBar>
      {own ? (
        <OwnNumbers filter={filter} onKnown={learn} />
      ) : (
        <TeamNumbers
          filter={filter}
          agent={whose === 'team' ? null : whose.agent}
          onKnown={learn}
          onAgent={(agent) => setWhose({ agent })}
        />
      )}
    </div>
  );
}

interface WhoseSelectProps {
  readonly whose: Whose;
  readonly members: readonly string[];
  readonly onPick: (whose: Whose) => void;
}

function WhoseSelect({ whose, members, onPick }: WhoseSelectProps) {
  const named = typeof whose === 'string' ? members : [...new Set([...members, whose.agent])];
  return (
    <div class="numbers-whose">
      <Select
        label={words.whose}
        value={typeof whose === 'string' ? whose : `of ${whose.agent}`}
        choices={[
          { value: 'me', label: words.mine },
          { value: 'team', label: words.wholeTeam },
          ...named.map((name) => ({ value: `of ${name}`, label: name })),
        ]}
        onPick={(picked) =>
          onPick(picked === 'me' || picked === 'team' ? picked : { agent: picked.slice('of '.length) })
        }
      />
    </div>
  );
}

interface OwnNumbersProps {
  readonly filter: NumbersFilter;
  readonly onKnown: (part: Partial<Known>) => void;
}

function OwnNumbers({ filter, onKnown }: OwnNumbersProps) {
  const { value, failure, reload } = useAnswer('numbers/summary', filter, 'conversations');
  useKnown(onKnown, value && { templates: value.templates });
  return (
    <>
      <FailureNotice failure={failure} onRetry={reload} />
      {value ? (
        <FiguresView view={value}>
          <BadgeGauge />
        </FiguresView>
      ) : (
        <BadgeGauge />
      )}
    </>
  );
}
