import type { PlatformId } from '../../../domain/platform';
import type { Failure } from '../use-answer';
import { failuresEn } from './failures-en';

/** What the shared components say. */
export const en = {
  undo: 'Undo',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  removeLabel: (label: string) => `Remove label ${label}`,
  failures: failuresEn,
  failure: (failure: Failure) =>
    failure.reason === 'gone'
      ? 'Riposte was updated or restarted. Reload this page to go on.'
      : failure.code
        ? failuresEn[failure.code]
        : `That did not work (${failure.detail || failure.reason}). Nothing was changed.`,
  /** What each site's terms say, as far as we know (`rules.md` 9). */
  platformTerms: {
    instagram:
      'Meta’s terms forbid reading or acting by automated means without its permission. Messages may promote only within 24 hours after the person wrote.',
    facebook:
      'Meta’s terms forbid reading or acting by automated means without its permission. Promotion is allowed only within the standard messaging window.',
    x: 'X says that scripting its website can end in permanent suspension, and that automated messages need the person’s clear intent.',
    linkedin:
      'LinkedIn’s User Agreement names this very technique: it forbids add-ons that overlay or change its pages. It looks for extensions, and has written to people who use them. Decide for yourself.',
    tiktok:
      'TikTok’s Community Guidelines apply to business messages too, and the customer has to write first.',
    whatsapp:
      'WhatsApp’s terms forbid bulk and automatic messages and unofficial automation. Businesses need people’s opt-in.',
  } satisfies Record<PlatformId, string>,
};

export type Words = typeof en;
