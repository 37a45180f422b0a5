import type { AskedOf } from '../contract/calls';
import type { Contact } from '../domain/conversation';
import type { RenderContext } from '../domain/render';
import type { Settings } from '../domain/settings';
import { bodyFor, type ChosenBody } from '../domain/suggest-order';
import { tagLabels } from '../domain/tag-labels';
import type { Template } from '../domain/template';
import { uiLanguageFor } from '../domain/ui-language';
import { readByKeys } from '../store/conversations';
import { readNote } from '../store/notes';
import { readSettings } from '../store/settings';
import { hashOf } from './resolve-conversation';
import type { Services } from './services';

export type Audience = AskedOf<'templates/render'>['audience'];

const nobody: Contact = { name: null, handle: null, headline: null, company: null };

/** What is known of those a reply is for. */
export interface AudienceContext extends RenderContext {
  /** BCP 47 of what they write; empty when unknown. */
  readonly spoken: string;
  /** Salted hash of the conversation; `null` when nobody can tell which one it is. */
  readonly hash: string | null;
  /** Anybody may be greeted in a group. */
  readonly group: boolean;
  readonly promotionDays: number;
}

/** Everything templates may say to these people here and now. `language` and `typed` are the caller's to set. */
export async function audienceContext(services: Services, audience: Audience): Promise<AudienceContext> {
  const [keys, spoken] = await Promise.all([
    audience ? services.identity.keysOf(audience.conversation) : [],
    services.contactLanguage.of(audience?.said ?? ''),
  ]);
  const { settings, note, hash } = await services.store.read(
    ['settings', 'conversations', 'notes'],
    async (tx) => {
      const hash = hashOf(keys, await readByKeys(tx, keys));
      const note = hash === null ? {} : await readNote(tx, hash);
      return { settings: await readSettings(tx), note, hash };
    },
  );
  return {
    ...agentContext(services, settings),
    // A group's title is nobody's name: "Hi Weekend" greets no one.
    contact: audience && !audience.conversation.group ? audience.contact : nobody,
    note,
    platform: audience?.conversation.platform ?? null,
    spoken,
    hash,
    group: audience?.conversation.group ?? false,
    promotionDays: settings.promotionDays,
  };
}

/** The wording of a template that fits these people; where it names no language, the agent's is presumed. */
export function wordingFor(template: Template, { spoken, language, platform }: AudienceContext): ChosenBody {
  return bodyFor(template, { language: spoken || template.language || language, platform });
}

/** The part that is the same whoever is written to. */
export function agentContext(services: Services, settings: Settings): RenderContext {
  return {
    contact: nobody,
    note: {},
    agent: settings.agent,
    brand: settings.brand,
    platform: null,
    language: services.language(),
    now: services.now(),
    timeZone: settings.officeHours.timeZone,
    typed: {},
    labelOf: tagLabels(uiLanguageFor(settings.language, services.language())),
  };
}
