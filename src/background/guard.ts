import type { Handlers } from '../bridge/answer';
import type { Finding } from '../domain/finding';
import { checkReply } from '../domain/guard';
import { lengthNear } from '../domain/message-length';
import type { Template } from '../domain/template';
import { readSent } from '../store/sent-templates';
import { type AudienceContext, audienceContext } from './audience-context';
import type { Services } from './services';

/** Answers what to mind about a draft before it is sent. Looks at the text and forgets it. */
export function guardHandlers(services: Services): Pick<Handlers, 'guard/check'> {
  return {
    'guard/check': async ({ audience, text, template }) => {
      const [context, known] = await Promise.all([
        audienceContext(services, audience),
        template === null ? null : services.library.get(template),
      ]);
      return {
        findings: await findingsFor(services, context, known, text),
        near: lengthNear(text, audience.conversation.platform),
      };
    },
  };
}

/** What to mind about a reply to these people. `template`: what it is made from; `null` for the agent's own words. */
export async function findingsFor(
  { store, now }: Services,
  context: AudienceContext,
  template: Template | null,
  text: string,
): Promise<Finding[]> {
  const { hash, group, contact, platform, promotionDays } = context;
  const sent = hash && template ? await store.read(['sentTemplates'], (tx) => readSent(tx, hash)) : [];
  const promoted = template?.purpose === 'promotion' ? sent.filter(({ promotion }) => promotion) : [];
  return checkReply(text, {
    contact: group ? null : contact,
    platform,
    sentAt: sent.find((one) => one.template === template?.id)?.at ?? null,
    promotedAt: promoted.length > 0 ? Math.max(...promoted.map(({ at }) => at)) : null,
    promotionDays,
    now: now(),
  });
}
