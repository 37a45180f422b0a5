import type { PlatformId } from '../domain/platform';
import { createTemplateSearch, type TemplateSearch } from '../domain/search';
import { orderForEmptyQuery, usableOn } from '../domain/suggest-order';
import type { Template } from '../domain/template';
import { readInstall } from '../store/install';
import type { Store } from '../store/store';
import { readMostUsed, readTemplate, readTemplates } from '../store/templates';

/** Where templates are looked for. `platform` is `null` in our own pages, which manage archived ones too. */
export interface Place {
  readonly platform: PlatformId | null;
  /** BCP 47, or empty. */
  readonly language: string;
}

export interface Found {
  readonly templates: readonly Template[];
  /** How many there are, those beyond the limit too. */
  readonly total: number;
}

/** All templates in memory, with the index over them. */
interface Shelf {
  readonly byId: Map<string, Template>;
  readonly search: TemplateSearch;
  revision: number;
}

/** A slice of work on the index; other questions are answered between two. */
const sliceMs = 12;

/**
 * The templates for reading. What is shown with nothing typed comes straight from the store's own order, so that the
 * first question after a worker's start is quick; the index is built while the agent looks at that.
 */
export class Library {
  readonly #store: Store;
  readonly #now: () => number;
  #shelf: Promise<Shelf> | null = null;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * What to show with nothing typed: most used, then recent. `total` is a lower bound: to count ten thousand
   * records takes longer than to answer.
   */
  async mostUsed(place: Place, limit: number): Promise<Found> {
    const wanted = limit * 3;
    const candidates = await this.#store.read(['templates'], (tx) => readMostUsed(tx, wanted));
    const ordered = orderForEmptyQuery(candidates, { ...place, now: this.#now() });
    if (ordered.length >= limit || candidates.length < wanted) {
      return { templates: ordered.slice(0, limit), total: ordered.length };
    }
    // Most of the best belong to other platforms: all must be looked at.
    const { byId } = await this.#open();
    const all = orderForEmptyQuery([...byId.values()], { ...place, now: this.#now() });
    return { templates: all.slice(0, limit), total: all.length };
  }

  async find(query: string, place: Place, limit: number): Promise<Found> {
    const { byId, search } = await this.#open();
    const found = search
      .search(query)
      .flatMap((id) => byId.get(id) ?? [])
      .filter((template) => place.platform === null || usableOn(template, place.platform));
    return { templates: found.slice(0, limit), total: found.length };
  }

  async get(id: string): Promise<Template | null> {
    if (this.#shelf) return (await this.#shelf).byId.get(id) ?? null;
    return this.#store.read(['templates'], (tx) => readTemplate(tx, id));
  }

  /** The body of every template, in no order. */
  async bodies(): Promise<string[]> {
    const { byId } = await this.#open();
    return [...byId.values()].map(({ body }) => body);
  }

  /** Builds the index ahead of the first query, in slices. */
  async prepare(): Promise<void> {
    const { search } = await this.#open();
    while (!search.prepare(sliceMs)) await new Promise((resolve) => setTimeout(resolve));
  }

  /** Tells of a change that was stored, by its revision. */
  async changed(revision: number, put: readonly Template[], removed: readonly string[]): Promise<void> {
    const opening = this.#shelf;
    const shelf = await opening;
    if (!shelf || shelf.revision >= revision) return;
    if (shelf.revision !== revision - 1) {
      // Something was missed: read anew at the next query.
      if (this.#shelf === opening) this.#shelf = null;
      return;
    }
    shelf.revision = revision;
    for (const template of put) {
      shelf.byId.set(template.id, template);
      shelf.search.replace(template);
    }
    for (const id of removed) {
      shelf.byId.delete(id);
      shelf.search.remove(id);
    }
  }

  /** Everything was erased: read anew at the next query. */
  forget(): void {
    this.#shelf = null;
  }

  /** Tells of a use, which changes no text. */
  async used(template: Template): Promise<void> {
    (await this.#shelf)?.byId.set(template.id, template);
  }

  #open(): Promise<Shelf> {
    this.#shelf ??= this.#read().catch((error: unknown) => {
      this.#shelf = null;
      throw error;
    });
    return this.#shelf;
  }

  async #read(): Promise<Shelf> {
    const { templates, revision } = await this.#store.read(['templates', 'install'], async (tx) => ({
      templates: await readTemplates(tx),
      revision: (await readInstall(tx))?.revision ?? 0,
    }));
    const byId = new Map(templates.map((template) => [template.id, template]));
    // Among equal hits the search keeps this order: the more used first.
    const used = orderForEmptyQuery(templates, { platform: null, language: '', now: this.#now() });
    const archived = templates.filter((template) => template.archived);
    return { byId, search: createTemplateSearch([...used, ...archived]), revision };
  }
}
