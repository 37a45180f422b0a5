import type { Settings } from './settings';

/** Settings that a team or an IT department may decide; who the agent is stays the agent's own. */
export type OverlayGroup = Exclude<keyof Settings, 'agent'>;

/** Groups that are decided, each as a whole; the others are left to the agent. */
export type SettingsOverlay = { readonly [G in OverlayGroup]?: Settings[G] | undefined };

/** The settings that hold: later overlays go before earlier ones, and all before the agent's own. */
export function withOverlays(own: Settings, ...overlays: readonly SettingsOverlay[]): Settings {
  return Object.assign({}, own, ...overlays.map(decided));
}

/**
 * What to keep of settings that came back from a page which shows the decided ones: the agent's own values stay
 * beneath them, and hold again once nobody decides.
 */
export function withoutOverlays(
  shown: Settings,
  own: Settings,
  ...overlays: readonly SettingsOverlay[]
): Settings {
  const groups = decidedGroups(...overlays);
  return { ...shown, ...Object.fromEntries(groups.map((group) => [group, own[group]])) };
}

/** Groups that somebody else decides. */
export function decidedGroups(...overlays: readonly SettingsOverlay[]): OverlayGroup[] {
  return [...new Set(overlays.flatMap((overlay) => Object.keys(decided(overlay)) as OverlayGroup[]))];
}

function decided(overlay: SettingsOverlay): Partial<Settings> {
  return Object.fromEntries(Object.entries(overlay).filter(([, value]) => value !== undefined));
}
