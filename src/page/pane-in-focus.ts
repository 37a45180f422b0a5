import type { Pane } from '../platforms/adapter';
import { deepActive } from './composer/composer';

/** The pane in whose composer the agent is; `null` when in none. */
export function paneInFocus(panes: readonly Pane[]): Pane | null {
  const active = deepActive();
  return (
    panes.find(({ composer }) => composer.found && active !== null && composer.value.contains(active)) ?? null
  );
}
