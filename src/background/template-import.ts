import { type AnswerOf, type AskedOf, calls } from '../contract/calls';
import { planImport } from '../domain/import-plan';
import { checkTemplate } from '../domain/render';
import type { Template } from '../domain/template';
import { type ReadDraft, type RefusedEntry, readTemplateFile } from '../domain/template-file';
import { raiseRevision } from '../store/install';
import { onceOnly } from '../store/once';
import { putTemplate, readTemplates } from '../store/templates';
import type { Services } from './services';
import { afterTemplates } from './template-changes';
import { problemIn } from './template-problem-in';

type Imported = AnswerOf<'templates/import'>;

/** Drafts checked at a stretch; other questions are answered between two. */
const sliceLength = 100;

/** Reads a template file and adds what is not there yet, all in one go or, when the file is damaged, nothing. */
export async function importTemplates(
  services: Services,
  { once, text }: AskedOf<'templates/import'>,
): Promise<Imported> {
  const file = readTemplateFile(text);
  if (!file.ok) return { added: 0, duplicates: 0, refused: [], changed: [], damaged: file.damaged };
  const { sound, refused } = await checkAll(file.drafts);
  const now = services.now();
  let added: Template[] = [];
  let revision = 0;
  const answer = await services.store.write(['templates', 'install', 'once'], 'strict', async (tx) =>
    onceOnly(tx, { id: once, at: now, answer: calls['templates/import'].answer }, async () => {
      const plan = planImport(sound, await readTemplates(tx), () => crypto.randomUUID());
      added = plan.added.map(({ id, draft }) => ({
        ...draft,
        ...{ id, createdAt: now, updatedAt: now, uses: 0, usedAt: null },
      }));
      await Promise.all(added.map((template) => putTemplate(tx, template)));
      revision = await raiseRevision(tx);
      const all = [...file.refused, ...refused].sort((a, b) => a.position - b.position);
      return {
        added: added.length,
        duplicates: plan.duplicates.length,
        refused: all,
        changed: [...plan.taken],
        damaged: null,
        ids: added.map(({ id }) => id),
      };
    }),
  );
  if (added.length > 0) afterTemplates(services, revision, added, []);
  return answer;
}

async function checkAll(
  drafts: readonly ReadDraft[],
): Promise<{ sound: ReadDraft[]; refused: RefusedEntry[] }> {
  const sound: ReadDraft[] = [];
  const refused: RefusedEntry[] = [];
  for (const [index, entry] of drafts.entries()) {
    if (index % sliceLength === sliceLength - 1) await new Promise((resolve) => setTimeout(resolve));
    const broken = problemIn(entry.draft, checkTemplate);
    if (!broken) sound.push(entry);
    else {
      const { problem, wording } = broken;
      const variant = entry.draft.variants[wording - 1]?.language ?? null;
      refused.push({ position: entry.position, reason: { why: 'problem', problem, variant } });
    }
  }
  return { sound, refused };
}
