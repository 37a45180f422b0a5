import { useRef, useState } from 'preact/hooks';
import type { Wording } from '../../contract/calls';
import type { NoteOptions } from './picker-options';

export type Typed = Readonly<Record<string, string>>;

/** What the agent fills in for tags, and what of it is to be kept in the contact's note. */
export interface TypedValues {
  readonly typed: Typed;
  /** The same, known before the picker is drawn again: Enter may follow a letter faster than that. */
  now(): Typed;
  type(tag: string, value: string): void;
  clear(): void;
  keeps(tag: string): boolean;
  setKept(tag: string, kept: boolean): void;
  /** Writes what is to be kept of a template that goes in. */
  remember(wording: Wording): void;
}

export function useTyped(notes: NoteOptions): TypedValues {
  const [typed, setTyped] = useState<Typed>({});
  const [kept, setKept] = useState<readonly string[]>([]);
  const latest = useRef(typed);

  function set(next: Typed): void {
    latest.current = next;
    setTyped(next);
  }

  return {
    typed,
    now: () => latest.current,
    type: (tag, value) => set({ ...latest.current, [tag]: value }),
    clear: () => set({}),
    keeps: (tag) => kept.includes(tag),
    setKept: (tag, keep) => setKept(keep ? [...kept, tag] : kept.filter((other) => other !== tag)),
    remember: ({ keeps }) => {
      const fields = Object.entries(keeps).flatMap(([tag, name]) => {
        const value = latest.current[tag]?.trim() ?? '';
        return value === '' || !kept.includes(tag) ? [] : [{ name, value }];
      });
      // Where it can't be kept, the agent is asked again the next time.
      if (fields.length > 0) void notes.write(fields);
    },
  };
}
