import { z } from 'zod';
import { settingsShape, templateShape } from '../contract/shapes';
import type { Settings } from '../domain/settings';
import type { Template } from '../domain/template';

/** Where the copy is kept: `storage.local`, which no damage to IndexedDB touches. */
export interface Area {
  get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
}

export interface Snapshot {
  readonly revision: number;
  readonly templates: readonly Template[];
  readonly settings: Settings;
}

/** What a copy is found to be: none was ever made, all are damaged (of so many templates), or one to restore. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged'; readonly count: number }
  | { readonly kind: 'whole'; readonly snapshot: Snapshot };

const slots = ['copy.0', 'copy.1', 'copy.2'] as const;
const indexKey = 'copy.index';

const indexShape = z.array(z.object({ slot: z.enum(slots), revision: z.number(), count: z.number() })).max(3);
const keptShape = z.object({ count: z.number(), checksum: z.string(), text: z.string() });
const contentShape = z.object({ templates: z.array(z.unknown()), settings: z.unknown() });

type Index = z.output<typeof indexShape>;

/** A second copy of templates and settings: the last three states, each with its checksum and count. */
export class SecondCopy {
  readonly #area: Area;

  constructor(area: Area) {
    this.#area = area;
  }

  /** Revision of the newest copy, or `null` when there is none. */
  async revision(): Promise<number | null> {
    return (await this.#index())[0]?.revision ?? null;
  }

  /** Puts a new copy in place of the oldest. The index follows the copy, so that a half one is never the newest. */
  async write({ revision, templates, settings }: Snapshot): Promise<void> {
    const index = await this.#index();
    const slot =
      slots.find((name) => !index.some((kept) => kept.slot === name)) ?? index[2]?.slot ?? slots[0];
    const text = JSON.stringify({ templates, settings });
    const count = templates.length;
    await this.#area.set({ [slot]: { count, checksum: await checksumOf(text), text } });
    const others = index.filter((kept) => kept.slot !== slot);
    await this.#area.set({ [indexKey]: [{ slot, revision, count }, ...others].slice(0, 3) });
  }

  /** Leaves no copy behind. */
  erase(): Promise<void> {
    return this.#area.set({ [indexKey]: [], ...Object.fromEntries(slots.map((slot) => [slot, null])) });
  }

  /** The newest copy that is whole. */
  async find(): Promise<Found> {
    const index = await this.#index();
    const kept = await this.#area.get(slots);
    const order = index.length > 0 ? index : slots.map((slot) => ({ slot, revision: 0, count: 0 }));
    for (const { slot, revision } of order) {
      const snapshot = await readCopy(kept[slot], revision);
      if (snapshot) return { kind: 'whole', snapshot };
    }
    if (index.length === 0 && slots.every((slot) => kept[slot] == null)) return { kind: 'none' };
    return { kind: 'damaged', count: index[0]?.count ?? 0 };
  }

  async #index(): Promise<Index> {
    const stored = await this.#area.get([indexKey]);
    // A damaged index is as good as none: the copies themselves are looked at then.
    return indexShape.safeParse(stored[indexKey]).data ?? [];
  }
}

async function readCopy(raw: unknown, revision: number): Promise<Snapshot | null> {
  const kept = keptShape.safeParse(raw).data;
  if (!kept || (await checksumOf(kept.text)) !== kept.checksum) return null;
  const content = contentShape.parse(JSON.parse(kept.text));
  const templates = content.templates.flatMap((template) => templateShape.safeParse(template).data ?? []);
  const settings = settingsShape.safeParse(content.settings).data;
  if (!settings || templates.length !== kept.count) return null;
  return { revision, templates, settings: settings as Settings };
}

async function checksumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
