import { type AnswerOf, type AskedOf, calls } from '../contract/calls';
import { checkTemplate } from '../domain/render';
import { isTeamTemplate, type Template, type TemplateDraft } from '../domain/template';
import { type ReadDraft, type RefusedEntry, readTemplateFile } from '../domain/template-file';
import { raiseRevision } from '../store/install';
import { onceOnly } from '../store/once';
import { putTemplate, readTemplates, shortcutKey } from '../store/templates';
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
      const plan = planImport(sound, await readTemplates(tx), now);
      added = plan.added;
      await Promise.all(added.map((template) => putTemplate(tx, template)));
      revision = await raiseRevision(tx);
      const all = [...file.refused, ...refused].sort((a, b) => a.position - b.position);
      return {
        added: added.length,
        duplicates: plan.duplicates,
        refused: all,
        changed: plan.changed,
        damaged: null,
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
    const problem = problemIn(entry.draft, checkTemplate);
    if (!problem) sound.push(entry);
    else {
      const reason = `Line ${problem.line}, column ${problem.column}: ${problem.message}`;
      refused.push({ position: entry.position, reason });
    }
  }
  return { sound, refused };
}

interface Plan {
  readonly added: Template[];
  readonly duplicates: number;
  readonly changed: RefusedEntry[];
}

/** Decides what a file adds to the templates that are there. The same wording twice is a duplicate. */
function planImport(drafts: readonly ReadDraft[], existing: readonly Template[], now: number): Plan {
  const contents = new Set(existing.map(contentOf));
  const ids = new Set(existing.map(({ id }) => id));
  const shortcuts = new Map(existing.map(({ shortcut, title }) => [shortcutKey(shortcut), title]));
  const plan: Plan & { duplicates: number } = { added: [], duplicates: 0, changed: [] };
  for (const { draft, id, position } of drafts) {
    if (contents.has(contentOf(draft))) {
      plan.duplicates += 1;
      continue;
    }
    const key = shortcutKey(draft.shortcut);
    const taken = key === '' ? undefined : shortcuts.get(key);
    const free = id !== null && !ids.has(id) && !isTeamTemplate({ id }) ? id : crypto.randomUUID();
    const shortcut = taken === undefined ? draft.shortcut : '';
    if (taken !== undefined) {
      plan.changed.push({ position, reason: `Its shortcut is taken by “${taken}”, so it has none now.` });
    }
    plan.added.push({ ...draft, shortcut, id: free, createdAt: now, updatedAt: now, uses: 0, usedAt: null });
    contents.add(contentOf(draft));
    ids.add(free);
    if (taken === undefined) shortcuts.set(key, draft.title);
  }
  return plan;
}

/** What makes two templates the same to a reader. */
function contentOf({
  title,
  body,
  folder,
  variants,
}: Pick<TemplateDraft, 'title' | 'body' | 'folder' | 'variants'>): string {
  const wordings = variants.map(({ language, platform, body }) => [language, platform, body]);
  return JSON.stringify([title, body, folder, wordings]);
}
