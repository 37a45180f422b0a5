import { useMemo, useState } from 'preact/hooks';
import type { Template } from '../../domain/template';

/** The templates that one change is meant for. */
export interface Selection {
  /** Whether the list is for selecting now; nothing need be chosen yet. */
  readonly on: boolean;
  readonly ids: ReadonlySet<string>;
  /** What is chosen of the templates listed; what a filter hides is never changed unseen. */
  readonly chosen: readonly Template[];
  readonly start: () => void;
  readonly toggle: (id: string) => void;
  readonly add: (ids: readonly string[]) => void;
  readonly end: () => void;
}

const none: ReadonlySet<string> = new Set();

export function useSelection(listed: readonly Template[]): Selection {
  const [on, setOn] = useState(false);
  const [picked, setPicked] = useState(none);
  const chosen = useMemo(() => listed.filter(({ id }) => picked.has(id)), [listed, picked]);
  const ids = useMemo(() => new Set(chosen.map(({ id }) => id)), [chosen]);
  return {
    on,
    ids,
    chosen,
    start: () => setOn(true),
    toggle: (id) => {
      setOn(true);
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setPicked(next);
    },
    add: (more) => {
      setOn(true);
      setPicked(new Set([...ids, ...more]));
    },
    end: () => {
      setOn(false);
      setPicked(none);
    },
  };
}
