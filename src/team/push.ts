import type { TeamDoc, TeamMeta } from '../store/team-records';
import { takeAnswer } from './apply';
import { readDirty, readMeta } from './local';
import { change, type SyncParts } from './sync-parts';

const mostDocs = 500;
/** Servers limit the size of a request; this is far below any limit. */
const mostCharacters = 4_000_000;

/** Sends everything that was changed here. Answers the documents that the server has in another revision. */
export async function pushAll(parts: SyncParts): Promise<TeamDoc[]> {
  const conflicts = new Map<string, TeamDoc>();
  for (;;) {
    const { dirty, meta } = await parts.store.read(['teamDocs', 'teamMeta'], async (tx) => ({
      dirty: await readDirty(tx, 1, mostDocs + conflicts.size),
      meta: await readMeta(tx),
    }));
    if (!meta) return [];
    const batch = fitting(dirty.filter(({ id }) => !conflicts.has(id)).map((doc) => signed(doc, meta)));
    if (batch.length === 0) return [...conflicts.values()];
    const moved = await pushBatch(parts, batch, conflicts);
    // A server that answers to nothing would be asked for ever.
    if (moved === 0) return [...conflicts.values()];
  }
}

/** Answers how many documents were decided one way or the other. */
async function pushBatch(
  parts: SyncParts,
  batch: readonly TeamDoc[],
  conflicts: Map<string, TeamDoc>,
): Promise<number> {
  const sent = new Map(batch.map((doc) => [doc.id, doc]));
  const results = await parts.remote.push(
    batch.map(({ id, rev, gone, body }) => ({ id, rev, deleted: gone, body })),
  );
  await change(parts, async (changes, tx) => {
    const ids = [...sent.keys()];
    const [meta, known] = await Promise.all([readMeta(tx), tx.some('teamDocs', ids), changes.expect(ids)]);
    const answered = results.map(async (result) => {
      const doc = sent.get(result.id);
      if (!doc) return;
      if (result.outcome === 'conflict') conflicts.set(doc.id, doc);
      const after = takeAnswer(known.get(doc.id) ?? null, doc, result, meta?.epoch ?? 0);
      if (after) await changes.put(after);
      if (after === null) await changes.remove(doc.id);
    });
    await Promise.all(answered);
  });
  return results.length;
}

/** The server takes a document only from the user it names. */
function signed(doc: TeamDoc, { user, browser }: TeamMeta): TeamDoc {
  return { ...doc, body: { ...doc.body, updatedBy: user, updatedFrom: browser } };
}

function fitting(docs: readonly TeamDoc[]): TeamDoc[] {
  const batch: TeamDoc[] = [];
  let characters = 0;
  for (const doc of docs) {
    characters += JSON.stringify(doc.body).length;
    if (batch.length > 0 && characters > mostCharacters) break;
    batch.push(doc);
  }
  return batch;
}
