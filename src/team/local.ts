import type { SettingsOverlay } from '../domain/settings-overlay';
import type { Template } from '../domain/template';
import { raiseRevision } from '../store/install';
import type { StoreName } from '../store/records';
import { putTeamSettings, readDecided } from '../store/settings';
import type { TeamDoc, TeamMeta } from '../store/team-records';
import { putTemplate, readTemplate } from '../store/templates';
import type { ReadTx, WriteTx } from '../store/transaction';
import { isSettingsDoc, overlayFrom, settingsDocs, templateFrom } from './documents';
import type { LostValue } from './merge';
import { same } from './merge';

/** Everything a change of the team's documents may touch; one transaction covers them all. */
export const teamStores: readonly StoreName[] = [
  ...(['teamDocs', 'teamMeta', 'teamConflicts', 'templates', 'settings', 'install', 'once'] as const),
];

/** What agents see of a change: the templates shown, and whether settings moved. */
export interface Shown {
  /** Revision of the templates after the change; 0 when none changed. */
  readonly revision: number;
  readonly put: readonly Template[];
  readonly removed: readonly string[];
  readonly settings: boolean;
}

/** Where syncing stands before it began. */
export function freshMeta(user: string): TeamMeta {
  return {
    ...{ key: 'sync', token: null, server: null, epoch: 1, whole: false, user, roles: [] },
    ...{ askedWhoAt: null, lastSyncAt: null, trouble: null, failures: 0, notBefore: 0 },
    browser: crypto.randomUUID(),
  };
}

export function readMeta(tx: ReadTx): Promise<TeamMeta | null> {
  return tx.get('teamMeta', 'sync');
}

/** Changes what is known of the sync; nothing when the team was left meanwhile. */
export async function changeMeta(tx: WriteTx, change: (meta: TeamMeta) => Partial<TeamMeta>): Promise<void> {
  const meta = await readMeta(tx);
  if (meta) await tx.put('teamMeta', { ...meta, ...change(meta) });
}

export function readTeamDoc(tx: ReadTx, id: string): Promise<TeamDoc | null> {
  return tx.get('teamDocs', id);
}

/** Documents changed here: 1 to be pushed, 2 refused by the server. */
export function readDirty(tx: ReadTx, dirty: 1 | 2, most?: number): Promise<TeamDoc[]> {
  return tx.allBy('teamDocs', 'dirty', dirty, most);
}

/** Documents that the last full pull did not find on the server any more. */
export async function readMissing(tx: ReadTx): Promise<TeamDoc[]> {
  const meta = await readMeta(tx);
  if (!meta?.whole || meta.epoch === 1) return [];
  const docs = await tx.allBy('teamDocs', 'dirty', 0);
  return docs.filter(({ epoch }) => epoch < meta.epoch);
}

/** Gathers changes of documents within one transaction and keeps what agents see in line with them. */
export class DocChanges {
  readonly #tx: WriteTx;
  /** Templates as they are now, as far as looked at; `null` for none. */
  readonly #before = new Map<string, Template | null>();
  readonly #put = new Map<string, Template>();
  readonly #removed = new Set<string>();
  readonly #settingsDocs = new Map<string, TeamDoc | null>();

  constructor(tx: WriteTx) {
    this.#tx = tx;
  }

  /** Looks many up at once that are about to change. */
  async expect(ids: readonly string[]): Promise<void> {
    const known = await this.#tx.some('templates', ids);
    for (const id of ids) this.#before.set(id, known.get(id) ?? null);
  }

  async put(doc: TeamDoc): Promise<void> {
    await this.#tx.put('teamDocs', doc);
    await this.#show(doc.id, doc.gone ? null : doc);
  }

  async remove(id: string): Promise<void> {
    await this.#tx.remove('teamDocs', id);
    await this.#show(id, null);
  }

  async noteLost(doc: string, lost: readonly LostValue[], at: number): Promise<void> {
    for (const value of lost) {
      await this.#tx.put('teamConflicts', { ...value, id: `${doc}|${value.field}|${at}`, doc, at });
    }
  }

  /** Call last. Brings settings and the revision in line. */
  async finish(): Promise<Shown> {
    const settings = this.#settingsDocs.size > 0 && (await this.#decide());
    const shown = this.#put.size + this.#removed.size > 0 || settings;
    const revision = shown ? await raiseRevision(this.#tx) : 0;
    return { revision, put: [...this.#put.values()], removed: [...this.#removed], settings };
  }

  async #show(id: string, doc: TeamDoc | null): Promise<void> {
    if (isSettingsDoc(id)) this.#settingsDocs.set(id, doc);
    const seen = this.#before.get(id);
    const before = seen === undefined ? await readTemplate(this.#tx, id) : seen;
    const template = doc && templateFrom(id, doc.body, before);
    if (template && same(template, before)) return;
    this.#before.set(id, template);
    if (template) {
      await putTemplate(this.#tx, template);
      this.#put.set(id, template);
      this.#removed.delete(id);
    } else if (before) {
      await this.#tx.remove('templates', id);
      this.#removed.add(id);
      this.#put.delete(id);
    }
  }

  async #decide(): Promise<boolean> {
    const docs = await Promise.all(Object.keys(settingsDocs).map((id) => readTeamDoc(this.#tx, id)));
    const locked: SettingsOverlay = overlayFrom(docs.flatMap((doc) => (doc && !doc.gone ? [doc] : [])));
    if (same(locked, (await readDecided(this.#tx)).team)) return false;
    await putTeamSettings(this.#tx, locked);
    return true;
  }
}
