import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useAnswer } from '../kit/use-answer';
import { words } from './words';

interface Decided {
  readonly team: readonly string[];
  readonly managed: readonly string[];
}

const DecidedContext = createContext<Decided>({ team: [], managed: [] });

/** Lets the sections below know which groups of settings somebody else decides. */
export function DecidedSettings({ children }: { readonly children: ComponentChildren }) {
  const { value } = useAnswer('settings/decided', null, 'settings');
  return (
    <DecidedContext.Provider value={value ?? { team: [], managed: [] }}>{children}</DecidedContext.Provider>
  );
}

/** Says in one sentence where the settings on this page come from. */
export function Origins() {
  const { team, managed } = useContext(DecidedContext);
  return <p class="origins">{team.length + managed.length === 0 ? words.allYours : words.someDecided}</p>;
}

interface LockedProps {
  /** The group of settings that the fields below belong to. */
  readonly group: string;
  readonly children: ComponentChildren;
}

/** Fields of one group: open, or shown but out of reach, with who decides. */
export function Locked({ group, children }: LockedProps) {
  const { team, managed } = useContext(DecidedContext);
  const why = managed.includes(group)
    ? words.managedDecides
    : team.includes(group)
      ? words.teamDecides
      : null;
  return (
    <fieldset class="locked" disabled={why !== null}>
      {why !== null && <p class="field-hint">{why}</p>}
      {children}
    </fieldset>
  );
}
