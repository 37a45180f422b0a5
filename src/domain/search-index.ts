import SearchableMap from 'minisearch/SearchableMap';
import { slipsBetween } from './slips';

/** Where a term stood; bits, so that one number tells all places of a term in one document. */
export const fieldBits = { shortcut: 1, title: 2, labels: 4, folder: 8, body: 16 } as const;
export type Field = keyof typeof fieldBits;

/** How a term of the query met a term of the index; 1 is the same word. */
export type Meet = (document: number, fields: number, closeness: number) => void;

/** Postings are one number each, document and fields together: a third of the memory of objects. */
const documentUnit = 32;
/** Below this many documents, words that hold the term or are a slip or two away count too. */
const enoughDocuments = 12;

/**
 * Terms and where they stand. MiniSearch's radix tree finds words by their beginning and by likeness; the
 * postings are our own, because its full index takes five times as long to build, and the background worker that
 * holds it is killed and started again all day.
 */
export class SearchIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly tree = new SearchableMap<number[]>();
  private freshTerms: string[] = [];

  /** Documents must be added in rising order, each field once per document. */
  add(document: number, field: Field, terms: readonly string[]): void {
    const bit = fieldBits[field];
    for (const term of terms) {
      const known = this.postings.get(term);
      if (known === undefined) {
        this.postings.set(term, [document * documentUnit + bit]);
        this.freshTerms.push(term);
        continue;
      }
      const last = known.length - 1;
      const newest = known[last] ?? 0;
      if (Math.floor(newest / documentUnit) === document) known[last] = newest | bit;
      else known.push(document * documentUnit + bit);
    }
  }

  /**
   * Every document with the term itself or a word it begins; when those are few, also words that hold it
   * (`fund` in "refund") and words much like it (`refnud`).
   */
  find(term: string, meet: Meet): void {
    this.plantFreshTerms();
    let met = 0;
    for (const [word, postings] of this.tree.atPrefix(term)) {
      met += postings.length;
      report(postings, word === term ? 1 : 0.55 + 0.4 * (term.length / word.length), meet);
    }
    if (met >= enoughDocuments) return;
    this.findInside(term, meet);
    this.findAlike(term, meet);
  }

  private findInside(term: string, meet: Meet): void {
    if (term.length < 3) return;
    for (const [word, postings] of this.postings) {
      if (word.includes(term) && !word.startsWith(term)) report(postings, 0.4, meet);
    }
  }

  private findAlike(term: string, meet: Meet): void {
    const slips = slipsAllowed(term);
    if (slips === 0) return;
    for (const [word, [postings]] of this.tree.fuzzyGet(term, slips + 1)) {
      // The tree counts swapped letters as two slips; people make them as one.
      const made = slipsBetween(term, word, slips);
      if (made <= slips && !word.includes(term)) report(postings, 0.4 - 0.1 * made, meet);
    }
  }

  /** The tree is slow to grow term by term while postings come in; it grows before the first question. */
  private plantFreshTerms(): void {
    for (const term of this.freshTerms) this.tree.set(term, this.postings.get(term) ?? []);
    this.freshTerms = [];
  }
}

function report(postings: readonly number[], closeness: number, meet: Meet): void {
  for (const posting of postings) {
    meet(Math.floor(posting / documentUnit), posting % documentUnit, closeness);
  }
}

/** Short words have too many neighbours; numbers and codes are meant as they are. */
function slipsAllowed(term: string): number {
  if (term.length < 4 || !/^\p{L}+$/u.test(term)) return 0;
  return term.length < 8 ? 1 : 2;
}
