import { useEffect } from 'preact/hooks';
import type { AnswerOf } from '../../contract/calls';
import type { NumbersFilter } from '../../domain/day-rows';
import { FailureNotice } from '../kit/failure-notice';
import { useServices } from '../kit/services';
import { useAnswer } from '../kit/use-answer';
import { kitWords } from '../kit/words';
import { AgentTable } from './agent-table';
import { FiguresView } from './figures-view';
import { type Known, useKnown } from './use-known';
import { words } from './words';

/** While the page is open the server is asked this often. */
const refreshMs = 30_000;

interface TeamNumbersProps {
  readonly filter: NumbersFilter;
  /** `null` for everybody. */
  readonly agent: string | null;
  readonly onKnown: (part: Partial<Known>) => void;
  /** Picks one agent. */
  readonly onAgent: (agent: string) => void;
}

/** What a lead sees: the figures of everybody or of one, kept here and brought up to date while the page is open. */
export function TeamNumbers({ filter, agent, onKnown, onAgent }: TeamNumbersProps) {
  const { value, failure, reload } = useAnswer('agents/numbers', { filter, agent }, 'agents');
  useRefresh();
  useKnown(onKnown, value && { templates: value.view.templates, members: value.members });
  return (
    <>
      <FailureNotice failure={failure} onRetry={reload} />
      <ReadStatus answer={value} />
      {value && (
        <FiguresView view={value.view}>
          {agent === null && <AgentTable agents={value.agents} onAgent={onAgent} />}
        </FiguresView>
      )}
    </>
  );
}

/** How fresh the figures are, and whose are missing. Spoken when it changes. */
function ReadStatus({ answer }: { readonly answer: AnswerOf<'agents/numbers'> }) {
  const { readAt = null, trouble = null, unread = [] } = answer ?? {};
  return (
    <div role="status" class="field-hint">
      <p>
        {readAt === null ? words.reading : words.readAt(readAt)}
        {trouble !== null && ` ${kitWords.failures[`team-${trouble}`]}`}
      </p>
      {unread.length > 0 && <p>{words.unread(unread)}</p>}
    </div>
  );
}

function useRefresh(): void {
  const { ask } = useServices();
  useEffect(() => {
    const refresh = (): void => void ask('agents/refresh', null);
    refresh();
    const timer = setInterval(refresh, refreshMs);
    return () => clearInterval(timer);
  }, [ask]);
}
