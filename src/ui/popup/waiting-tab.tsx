import type { Waiting } from '../../contract/calls';
import { nextChangeAt } from '../../domain/clock-text';
import { platformNames } from '../../domain/platform';
import { EmptyState } from '../kit/empty-state';
import { FailureNotice } from '../kit/failure-notice';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import type { Loaded } from '../kit/use-answer';
import { kitWords } from '../kit/words';
import { useNow } from './use-now';
import { WaitingRow } from './waiting-row';
import { words } from './words';

interface WaitingTabProps {
  readonly waiting: Loaded<readonly Waiting[]>;
}

/** Everyone who waits, in the background's order: most urgent first, snoozed last. */
export function WaitingTab({ waiting }: WaitingTabProps) {
  const { ask } = useServices();
  const toast = useToast();
  const shown = waiting.value ?? [];
  const now = useNow((at) => earliest(shown.map((one) => nextChangeAt(one.wait, at))));

  async function snooze(one: Waiting, until: number | null): Promise<void> {
    const before = one.wait.snoozedUntil;
    const answer = await ask('conversations/snooze', { conversation: one.conversation, until });
    waiting.reload();
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    if (until !== null) toast({ text: words.snoozed(nameOf(one)), onUndo: () => void snooze(one, before) });
  }

  async function dismiss(one: Waiting): Promise<void> {
    const { conversation, name, url } = one;
    const answer = await ask('conversations/dismiss', { conversation });
    waiting.reload();
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    toast({
      text: words.dismissed(nameOf(one)),
      onUndo: () => {
        void ask('conversations/restore', { conversation, name, url }).then((restored) => {
          if (!restored.ok) toast({ text: kitWords.failure(restored) });
          waiting.reload();
        });
      },
    });
  }

  async function open({ conversation }: Waiting): Promise<void> {
    const answer = await ask('conversations/open', { conversation });
    if (!answer.ok) toast({ text: kitWords.failure(answer) });
    else if (answer.value === 'nowhere') toast({ text: words.openNowhereWhy });
  }

  return (
    <div class="waiting">
      <FailureNotice failure={waiting.failure} onRetry={waiting.reload} />
      {waiting.value !== null && shown.length === 0 && (
        <EmptyState icon="check" title={words.nobodyTitle} text={words.nobodyText} />
      )}
      {shown.length > 0 && (
        <ul class="waiting-list" aria-label={words.waitingList}>
          {shown.map((one) => (
            <WaitingRow
              key={one.conversation}
              waiting={one}
              name={nameOf(one)}
              now={now}
              onSnooze={(until) => void snooze(one, until)}
              onDismiss={() => void dismiss(one)}
              onOpen={() => void open(one)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function nameOf(one: Waiting): string {
  return one.name ?? words.someoneOn(platformNames[one.platform]);
}

function earliest(instants: readonly (number | null)[]): number | null {
  const real = instants.filter((at) => at !== null);
  return real.length === 0 ? null : Math.min(...real);
}
