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
  /** What was hidden at the time of the next pick is let go for good. */
  const seen = (before: ReadonlySet<string>) =>
    new Set(listed.flatMap(({ id }) => (before.has(id) ? [id] : [])));
  return {
    on,
    ids,
    chosen,
    start: () => setOn(true),
    toggle: (id) => {
      setOn(true);
      setPicked((before) => {
        const next = seen(before);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    add: (more) => {
      setOn(true);
      setPicked((before) => new Set([...seen(before), ...more]));
    },
    end: () => {
      setOn(false);
      setPicked(none);
    },
  };
}
