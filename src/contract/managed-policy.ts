import { z } from 'zod';
import { defaultSettings } from '../domain/settings';
import type { OverlayGroup, SettingsOverlay } from '../domain/settings-overlay';
import { settingsShape } from './shapes';
import { teamSlugShape } from './team-shapes';

/** What an IT department may roll out; `public/managed-storage.json` says the same to the browser. */
export interface ManagedPolicy {
  /** The team to join, for the sign-in form; the password is the agent's to type. */
  readonly server: { readonly url: string; readonly team: string; readonly user: string } | null;
  /** What settings are before the agent changes them. */
  readonly defaults: SettingsOverlay;
  /** What the agent cannot change. */
  readonly locked: SettingsOverlay;
}

const serverShape = z.object({
  url: z.string().min(1).max(400),
  team: teamSlugShape,
  user: z.string().max(120).default(''),
});

/** The groups of settings that a policy may name. */
export const policyGroups: readonly OverlayGroup[] = [
  ...(['brand', 'targets', 'officeHours', 'platforms', 'keys'] as const),
  ...(['partCorrections', 'promotionDays', 'retentionDays'] as const),
];

/** Reads a policy group by group: one that does not fit is left out, the others hold. */
export function readPolicy(raw: Readonly<Record<string, unknown>>): ManagedPolicy {
  return {
    server: serverShape.safeParse(raw.server).data ?? null,
    defaults: readGroups(raw.defaults),
    locked: readGroups(raw.locked),
  };
}

function readGroups(raw: unknown): SettingsOverlay {
  if (typeof raw !== 'object' || raw === null) return {};
  const given = new Map(Object.entries(raw));
  const read = policyGroups.flatMap((group) => {
    if (!given.has(group)) return [];
    const value = settingsShape.shape[group].safeParse(filledUp(group, given.get(group)));
    return value.success ? [[group, value.data]] : [];
  });
  return Object.fromEntries(read);
}

/** What a policy leaves out of a group is as it comes. */
function filledUp(group: OverlayGroup, value: unknown): unknown {
  const usual = defaultSettings[group];
  const isGroup = typeof usual === 'object' && typeof value === 'object' && value !== null;
  return isGroup ? { ...usual, ...value } : value;
}
