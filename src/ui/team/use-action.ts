import { useState } from 'preact/hooks';
import type { AnswerOf, AskOf, CallName } from '../../contract/calls';
import { useServices } from '../kit/services';
import type { Failure } from '../kit/use-answer';

interface Action {
  readonly busy: boolean;
  /** Why the last one brought nothing; `null` while all is well. */
  readonly failure: Failure | null;
  /** Answers `null` when it failed. */
  readonly run: <N extends CallName>(call: N, data: AskOf<N>) => Promise<AnswerOf<N> | null>;
}

/** Something that is done at a press, one at a time. */
export function useAction(): Action {
  const { ask } = useServices();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    busy,
    failure,
    run: async (call, data) => {
      setBusy(true);
      const answer = await ask(call, data);
      setBusy(false);
      setFailure(answer.ok ? null : answer);
      return answer.ok ? answer.value : null;
    },
  };
}
