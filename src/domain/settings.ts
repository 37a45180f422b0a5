import type { PlatformId } from './platform';

/** A span of one day, `HH:MM` in the office's time zone; `to` may be `24:00`. */
export interface OfficeSpan {
  readonly from: string;
  readonly to: string;
}

export interface OfficeHours {
  readonly enabled: boolean;
  /** IANA name, or empty for the browser's own. */
  readonly timeZone: string;
  /** Seven days, Monday first; an empty list is a closed day. */
  readonly week: readonly (readonly OfficeSpan[])[];
  /** Closed days, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
}

/** By the name of a part, as `health` reports it. */
export type PartCorrections = Readonly<Record<string, readonly string[]>>;

export interface Settings {
  /** Of the interface, BCP 47; empty for the browser's. */
  readonly language: string;
  readonly agent: { readonly firstName: string; readonly name: string; readonly signature: string };
  readonly brand: string;
  /** Minutes aimed at, per platform, else `fallback`. */
  readonly targets: {
    readonly fallback: number;
    readonly perPlatform: Readonly<Partial<Record<PlatformId, number>>>;
  };
  readonly officeHours: OfficeHours;
  /** A notification when a reply is due soon; the browser has the last word. */
  readonly notifications: boolean;
  readonly platforms: Readonly<Record<PlatformId, boolean>>;
  readonly keys: { readonly open: string; readonly inline: string };
  /** Selectors that a team puts before an adapter's own, per platform and part, best first. */
  readonly partCorrections: Readonly<Partial<Record<PlatformId, PartCorrections>>>;
  readonly promotionDays: number;
  readonly retentionDays: number;
}

const workday: readonly OfficeSpan[] = [{ from: '09:00', to: '17:00' }];

/** Every setting works as it comes. The 15 minutes are Meta's badge (`rules.md` 5). */
export const defaultSettings: Settings = {
  language: '',
  agent: { firstName: '', name: '', signature: '' },
  brand: '',
  targets: { fallback: 15, perPlatform: {} },
  officeHours: {
    enabled: false,
    timeZone: '',
    week: [workday, workday, workday, workday, workday, [], []],
    holidays: [],
  },
  notifications: false,
  // LinkedIn's terms name this very technique: the agent decides first (`rules.md` 9).
  platforms: { instagram: true, facebook: true, x: true, linkedin: false, tiktok: true, whatsapp: true },
  keys: { open: 'Alt+R', inline: '/' },
  partCorrections: {},
  promotionDays: 30,
  retentionDays: 90,
};
