import { Shelf } from './search-shelf';
import type { SearchableTemplate } from './searchable';

export interface TemplateSearch {
  /** Ids, best first; equals keep the order in which they were given. An empty query finds nothing. */
  search(query: string): string[];
  /** Adds a template, or puts a changed one in place of the old. */
  replace(template: SearchableTemplate): void;
  remove(id: string): void;
  /**
   * Builds the index ahead of the first query, for at most about `budgetMs`: call it when the picker opens.
   * Answers whether nothing is left to build.
   */
  prepare(budgetMs?: number): boolean;
}

/**
 * Search over all templates: shortcut, title, labels, folder and body together (`design.md` 2.1). Making one
 * costs nothing; the index is built from the templates at the first query, which is faster than reading a
 * stored one back.
 */
export function createTemplateSearch(templates: readonly SearchableTemplate[]): TemplateSearch {
  let shelf = new Shelf(templates);
  return {
    search: (query) => shelf.search(query),
    replace: (template) => {
      shelf.put(template);
      if (shelf.isThin) shelf = new Shelf(shelf.all());
    },
    remove: (id) => {
      shelf.take(id);
      if (shelf.isThin) shelf = new Shelf(shelf.all());
    },
    prepare: (budgetMs = Number.POSITIVE_INFINITY) => shelf.catchUp(budgetMs),
  };
}
