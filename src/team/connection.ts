import { z } from 'zod';
import { credentialsShape, teamPlaceShape } from '../contract/team-shapes';

/** Where sign-ins are kept: never in IndexedDB, so that no export and no copy of it holds one. */
export interface SecretArea {
  get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  keepPagesOut(): Promise<void>;
}

const key = 'team.connection';

const connectionShape = z.object({ place: teamPlaceShape, credentials: credentialsShape });
export type Connection = z.output<typeof connectionShape>;

/** The team's server and how to sign in there; `null` without a team. */
export async function readConnection(area: SecretArea): Promise<Connection | null> {
  const stored = await area.get([key]);
  // One that does not parse is of no use: the agent is asked to sign in again.
  return connectionShape.safeParse(stored[key]).data ?? null;
}

export async function keepConnection(area: SecretArea, connection: Connection): Promise<void> {
  await area.keepPagesOut();
  await area.set({ [key]: connection });
}

export function dropConnection(area: SecretArea): Promise<void> {
  return area.remove([key]);
}
