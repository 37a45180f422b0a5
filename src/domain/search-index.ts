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

  /** Takes a document's field out of the postings of its terms, which stay in their order. */
  drop(document: number, field: Field, terms: readonly string[]): void {
    for (const term of terms) {
      const known = this.postings.get(term);
      if (known === undefined) continue;
      const at = placeIn(known, document);
      const posting = known[at];
      if (posting !== undefined && Math.floor(posting / documentUnit) === document)
        known[at] = document * documentUnit + ((posting % documentUnit) & ~fieldBits[field]);
    }
  }

  /** As `add`, for a document that came before others. */
  insert(document: number, field: Field, terms: readonly string[]): void {
    for (const term of terms) {
      const known = this.postings.get(term);
      const at = known === undefined ? 0 : placeIn(known, document);
      const posting = known?.[at];
      if (known === undefined || at === known.length) this.add(document, field, [term]);
      else if (posting !== undefined && Math.floor(posting / documentUnit) === document)
        known[at] = posting | fieldBits[field];
      else known.splice(at, 0, document * documentUnit + fieldBits[field]);
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
      met += report(postings, word === term ? 1 : 0.55 + 0.4 * (term.length / word.length), meet);
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

/** Tells of every posting; answers how many there were. */
function report(postings: readonly number[], closeness: number, meet: Meet): number {
  let met = 0;
  for (const posting of postings) {
    const fields = posting % documentUnit;
    // What was dropped from all of its fields.
    if (fields === 0) continue;
    met += 1;
    meet(Math.floor(posting / documentUnit), fields, closeness);
  }
  return met;
}

/** Where a document's posting stands, or would stand. */
function placeIn(postings: readonly number[], document: number): number {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postings[middle] ?? 0) < document * documentUnit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Short words have too many neighbours; numbers and codes are meant as they are. */
function slipsAllowed(term: string): number {
  if (term.length < 4 || !/^\p{L}+$/u.test(term)) return 0;
  return term.length < 8 ? 1 : 2;
}
