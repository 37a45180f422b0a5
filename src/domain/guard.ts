import type { Contact } from './conversation';
import type { Finding } from './finding';
import { strangerGreeted } from './guard-greeting';
import { holdsCardNumber, holdsPassword } from './guard-secrets';
import { insultIn, isShouted } from './guard-tone';
import { lengthFinding } from './message-length';
import type { PlatformId } from './platform';

/** What a reply is held against. */
export interface GuardContext {
  /** `null` for a group, where anybody may be greeted. */
  readonly contact: Contact | null;
  readonly platform: PlatformId | null;
  /** When the same template went to this contact last; `null` for never. */
  readonly sentAt: number | null;
  /** When this contact had a promotion last; `null` for never, or when the reply is none. */
  readonly promotedAt: number | null;
  /** Days between two promotions to one contact; 0 for no such rule. */
  readonly promotionDays: number;
  readonly now: number;
}

const dayMs = 86_400_000;

/**
 * What to mind before this text is sent, the worst first. It warns and never blocks, and would rather miss something
 * than cry wolf (`design.md` 2.3).
 */
export function checkReply(text: string, context: GuardContext): Finding[] {
  const findings: (Finding | null)[] = [
    holdsCardNumber(text) ? { kind: 'card' } : null,
    holdsPassword(text) ? { kind: 'password' } : null,
    leftoverIn(text),
    strangerGreeted(text, context.contact),
    insultOf(text),
    isShouted(text) ? { kind: 'shouting' } : null,
    context.platform === null ? null : lengthFinding(text, context.platform),
    promotedTooSoon(context),
    context.sentAt === null ? null : { kind: 'repeated', at: context.sentAt },
  ];
  return findings.filter((finding) => finding !== null);
}

/** Tags, and the gaps that people leave for themselves: `[name]`, `<order number>`, `{name}`, `%name%`. */
const leftovers = [
  /\{\{[^}]*\}?\}?|\{%[^%]*(?:%\}?)?/u,
  /\[(?=[^\]]*\p{L}{2})[\p{L}\p{M}\p{N} _.'’/#-]{2,40}\](?!\()/u,
  /<(?:your |the |insert )?(?:first |last |full |customer |order |company )?(?:name|number|date|amount|link|product)>/iu,
  /\{[a-z][a-z_. ]{1,30}\}/iu,
  /%[a-z]+_?[a-z]*_name%|%name%/iu,
];

function leftoverIn(text: string): Finding | null {
  for (const pattern of leftovers) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { kind: 'leftover', text: found.slice(0, 40) };
  }
  return null;
}

function insultOf(text: string): Finding | null {
  const insult = insultIn(text);
  return insult === null ? null : { kind: 'insult', text: insult };
}

function promotedTooSoon({ promotedAt, promotionDays, now }: GuardContext): Finding | null {
  if (promotedAt === null || now - promotedAt >= promotionDays * dayMs) return null;
  return { kind: 'promotion', at: promotedAt, days: promotionDays };
}
