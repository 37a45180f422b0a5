import { type Applied, takeIn, withoutServer } from './apply';
import { mergeBranches } from './branches';
import { changeMeta, type DocChanges, readMeta, readTeamDoc } from './local';
import type { Page } from './remote';
import { rightsOf } from './rights';
import { change, type SyncParts } from './sync-parts';
import { TeamTrouble } from './trouble';

const pageLength = 500;
/** More pages than this, 200,000 documents, come only from a server that never ends. */
const mostPages = 400;

/** Takes in everything that changed on the server, page by page; the next one travels while one is written. */
export async function pullAll(parts: SyncParts): Promise<void> {
  let ahead: { readonly from: string; readonly page: Promise<Page> } | null = null;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const meta = await parts.store.read(['teamMeta'], readMeta);
    if (!meta) return;
    // Begun anew meanwhile: what is under way follows nothing.
    const page: Page = await (ahead?.from === meta.token
      ? ahead.page
      : parts.remote.pull(meta.token, pageLength));
    ahead = page.more ? { from: page.token, page: parts.remote.pull(page.token, pageLength) } : null;
    // Its failure is heard of when its turn comes, or nobody wants it any more.
    ahead?.page.catch(() => undefined);
    await takeInPage(parts, page, meta.token);
    if (rightsOf(meta.roles, parts.team).editor) await mergeBranches(parts, page.docs, meta.user);
    if (!page.more) return;
  }
  throw new TeamTrouble('garbage');
}

/** Looks at one document by itself and takes it in, unless it has moved here since it had this revision. */
export async function pullOne(parts: SyncParts, id: string, rev: string | null): Promise<void> {
  const seen = await parts.store.read(['teamDocs'], (tx) => readTeamDoc(tx, id));
  if (!seen || seen.dirty === 0 || seen.rev !== rev) return;
  const remote = await parts.remote.fetch(id);
  await change(parts, async (changes, tx) => {
    const [local, meta] = await Promise.all([readTeamDoc(tx, id), readMeta(tx)]);
    if (!local || !meta || local.rev !== rev) return;
    const applied = remote ? takeIn(local, remote, meta) : { doc: withoutServer(local), lost: [] };
    await carryOut(changes, id, applied, parts.now());
  });
}

/** Forgets how far we read: the next pull begins at the server's beginning. Nothing here is lost. */
export async function startAnew({ store }: Pick<SyncParts, 'store'>): Promise<void> {
  await store.write(['teamMeta'], 'relaxed', (tx) =>
    changeMeta(tx, ({ epoch, token, whole }) =>
      // Already at the beginning.
      token === null && !whole ? {} : { token: null, whole: false, epoch: epoch + 1 },
    ),
  );
}

/** Documents and the token behind them go in together, so that a worker's death loses neither. */
async function takeInPage(parts: SyncParts, page: Page, from: string | null): Promise<void> {
  await change(parts, async (changes, tx) => {
    const meta = await readMeta(tx);
    // Left or begun anew meanwhile: this page follows nothing.
    if (!meta || meta.token !== from) return;
    // Each document once: the newest word on it, wherever a server repeats itself. All at a time, which is far quicker.
    const docs = new Map(page.docs.map((doc) => [doc.id, doc]));
    const ids = [...docs.keys()];
    const [known] = await Promise.all([tx.some('teamDocs', ids), changes.expect(ids)]);
    const at = parts.now();
    await Promise.all(
      [...docs.values()].map((remote) =>
        carryOut(changes, remote.id, takeIn(known.get(remote.id) ?? null, remote, meta), at),
      ),
    );
    await tx.put('teamMeta', { ...meta, token: page.token, whole: meta.whole || !page.more });
  });
}

async function carryOut(changes: DocChanges, id: string, { doc, lost }: Applied, now: number): Promise<void> {
  if (doc) await changes.put(doc);
  if (doc === null) await changes.remove(id);
  await changes.noteLost(id, lost, now);
}
