import { type AskedOf, calls } from '../contract/calls';
import { Failure } from '../contract/failure';
import { checkTemplate } from '../domain/render';
import { emptyDraft, isTeamTemplate, teamIdStart } from '../domain/template';
import { onceOnly } from '../store/once';
import { bodyFrom, documentSchema, suggestionShape } from '../team/documents';
import { editDoc } from '../team/edit';
import { readTeamDoc } from '../team/local';
import type { Services } from './services';
import { inTeam } from './team-templates';

/** Puts an agent's proposal before the editors. */
export async function suggestChange(services: Services, asked: AskedOf<'team/suggest'>): Promise<null> {
  const { once, about, title, body, variants, note } = asked;
  if (about !== null && !isTeamTemplate({ id: about })) throw new Failure('own-template');
  const texts = [body, ...(variants ?? []).map((variant) => variant.body)];
  if (texts.some((text) => checkTemplate(text) !== null)) throw new Failure('template-broken');
  const now = services.now();
  await inTeam(services, async (changes, tx, { user }) => {
    await onceOnly(tx, { id: once, at: now, answer: calls['team/suggest'].answer }, async () => {
      const fields = { schema: documentSchema, type: 'sug', about, title, body, variants, note };
      const suggestion = { ...fields, updatedAt: now, updatedBy: user };
      await editDoc(changes, tx, `sug:${user}:${crypto.randomUUID()}`, () => suggestion);
      return null;
    });
  });
  return null;
}

/** Takes a proposal over into the team's templates, or puts it aside. */
export async function answerSuggestion(
  services: Services,
  { id, accept }: AskedOf<'team/suggestion'>,
): Promise<null> {
  const now = services.now();
  await inTeam(services, async (changes, tx, { user, editor }) => {
    const doc = await readTeamDoc(tx, id);
    const suggestion = suggestionShape.safeParse(doc?.body).data;
    if (!doc || doc.gone || !id.startsWith('sug:')) return;
    if (!editor && (accept || suggestion?.updatedBy !== user)) {
      throw new Failure('editors-only');
    }
    if (accept && suggestion) {
      const { about, title, body, variants } = suggestion;
      const target = about ?? `${teamIdStart}${crypto.randomUUID()}`;
      await editDoc(changes, tx, target, (before) =>
        before
          ? { ...before, title, body, ...(variants && { variants }), updatedAt: now, updatedBy: user }
          : bodyFrom({ ...emptyDraft, title, body, variants: variants ?? [] }, null, now, user),
      );
    }
    await editDoc(changes, tx, id, () => null);
  });
  return null;
}
