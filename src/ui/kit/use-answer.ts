import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answered, AnswerOf, AskOf, CallName, NewsTopic } from '../../contract/calls';
import { useServices } from './services';

/** Why a call brought nothing. */
export type Failure = Extract<Answered<never>, { ok: false }>;

export interface Loaded<T> {
  /** The last good answer; `null` before the first. */
  readonly value: T | null;
  /** Set while the newest attempt failed; `value` then is older. */
  readonly failure: Failure | null;
  readonly reload: () => void;
}

/** Asks on mount, when `data` changes, and whenever the background announces `topic`. Late answers are dropped. */
export function useAnswer<N extends CallName>(
  call: N,
  data: AskOf<N>,
  topic: NewsTopic,
): Loaded<AnswerOf<N>> {
  const { ask, onNews } = useServices();
  const [value, setValue] = useState<AnswerOf<N> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const turn = useRef(0);
  const key = JSON.stringify(data);

  const reload = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    void ask(call, JSON.parse(key) as AskOf<N>).then((answer) => {
      if (mine !== turn.current) return;
      if (answer.ok) setValue(answer.value);
      setFailure(answer.ok ? null : answer);
    });
  }, [ask, call, key]);

  useEffect(() => {
    const life = new AbortController();
    reload();
    onNews((heard) => heard === topic && reload(), life.signal);
    return () => {
      // Answers still under way belong to a component that is gone.
      turn.current += 1;
      life.abort();
    };
  }, [reload, onNews, topic]);

  return { value, failure, reload };
}
