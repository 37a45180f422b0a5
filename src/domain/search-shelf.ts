import { fieldBits, SearchIndex } from './search-index';
import { foldText, termsOf, type Wish, wishesOf } from './search-text';
import type { SearchableTemplate } from './searchable';

/** Ranks, best first. A rank outweighs any sum of word scores. */
const rank = { exactShortcut: 3, shortcutStart: 2, title: 1, elsewhere: 0 } as const;
const wordWeights: readonly [bit: number, weight: number][] = [
  [fieldBits.title, 5],
  [fieldBits.shortcut, 4],
  [fieldBits.labels, 3],
  [fieldBits.folder, 2],
  [fieldBits.body, 1],
];
/** Weight of the best field among the bits of a posting. */
const weightOfFields = Array.from({ length: 32 }, (_, bits) =>
  wordWeights.reduce((sum, [bit, weight]) => (bits & bit ? sum + weight : sum), 0),
);

/** Templates on numbered places. A place is never another's, so the index forgets only what a template changes in place. */
export class Shelf {
  private readonly places: (SearchableTemplate | null)[] = [];
  private readonly placeOf = new Map<string, number>();
  private readonly shortcuts: string[] = [];
  private readonly index = new SearchIndex();
  private indexed = 0;

  constructor(templates: readonly SearchableTemplate[]) {
    for (const template of templates) this.put(template);
  }

  /** `true` when most places are empty and the shelf should be laid out anew. */
  get isThin(): boolean {
    return this.places.length > 200 && this.placeOf.size * 2 < this.places.length;
  }

  put(template: SearchableTemplate): void {
    if (this.putInPlace(template)) return;
    this.take(template.id);
    this.placeOf.set(template.id, this.places.length);
    this.places.push(template);
  }

  /** Where only folder, labels or nothing that is searched changed, the rest of a template need not be indexed anew. */
  private putInPlace(template: SearchableTemplate): boolean {
    const place = this.placeOf.get(template.id);
    const before = place === undefined ? null : this.places[place];
    if (place === undefined || !before || !sameTexts(before, template)) return false;
    this.places[place] = template;
    if (place >= this.indexed) return true;
    for (const field of ['folder', 'labels'] as const) {
      const [old, now] = [textIn(before, field), textIn(template, field)];
      if (old === now) continue;
      this.index.drop(place, field, termsIn(old));
      this.index.insert(place, field, termsIn(now));
    }
    return true;
  }

  take(id: string): void {
    const place = this.placeOf.get(id);
    if (place === undefined) return;
    this.places[place] = null;
    this.placeOf.delete(id);
  }

  all(): SearchableTemplate[] {
    return this.places.filter((template) => template !== null);
  }

  /** Indexes what was put since the last time; answers whether it came to the end. */
  catchUp(budgetMs: number): boolean {
    const end = performance.now() + budgetMs;
    while (this.indexed < this.places.length) {
      const place = this.indexed++;
      const template = this.places[place];
      this.shortcuts.push(template ? foldText(template.shortcut) : '');
      if (template) this.indexTemplate(place, template);
      if (place % 64 === 63 && performance.now() >= end) return false;
    }
    return true;
  }

  search(query: string): string[] {
    const folded = foldText(query).trim();
    if (folded === '') return [];
    this.catchUp(Number.POSITIVE_INFINITY);
    const ids = this.ranked(folded);
    return ids.length === 0 && !/[\p{L}\p{N}]/u.test(folded) ? this.scan(query.trim()) : ids;
  }

  /** Places that meet all wishes of a query, as ids, best first. */
  private ranked(folded: string): string[] {
    const scores = this.scoreAll(wishesOf(folded));
    const shortcut = folded.replace(/^\//u, '');
    const keys = new Float64Array(this.places.length);
    let found = 0;
    for (let place = 0; place < this.places.length; place++) {
      const score = this.finalScore(place, scores[place] ?? 0, shortcut);
      // One number to sort by: score first, then the earlier place.
      if (score > 0) keys[found++] = Math.round(score * 1_000) * 1e6 + (1e6 - 1 - place);
    }
    return this.idsOf(keys.subarray(0, found).sort().reverse());
  }

  private indexTemplate(place: number, template: SearchableTemplate): void {
    this.index.add(place, 'shortcut', termsIn(template.shortcut));
    this.index.add(place, 'title', termsIn(template.title));
    this.index.add(place, 'labels', termsIn(textIn(template, 'labels')));
    this.index.add(place, 'folder', termsIn(textIn(template, 'folder')));
    this.index.add(place, 'body', termsIn(wordsOf(template)));
  }

  /** Score per place over all wishes; 0 where one is not met. A negative part would never win, so none exist. */
  private scoreAll(wishes: readonly Wish[]): Float64Array {
    const total = new Float64Array(this.places.length).fill(1);
    const inTitle = new Uint8Array(this.places.length).fill(1);
    for (const wish of wishes) {
      const { best, title } = this.scoreWish(wish);
      for (let place = 0; place < total.length; place++) {
        const score = best[place] ?? 0;
        total[place] = score === 0 ? 0 : (total[place] ?? 0) && (total[place] ?? 0) + score;
        inTitle[place] = (inTitle[place] ?? 0) & (title[place] ?? 0);
      }
    }
    return total.map((score, place) => (score > 0 && inTitle[place] ? score + rank.title * 1_000 : score));
  }

  /** The best of a wish's ways per place, and whether the title alone meets it without slips. */
  private scoreWish(wish: Wish): { best: Float64Array; title: Uint8Array } {
    const best = new Float64Array(this.places.length);
    const title = new Uint8Array(this.places.length);
    for (const [index, way] of wish.anyOf.entries()) {
      const terms = way.map((term) => this.scoreTerm(term));
      for (let place = 0; place < best.length; place++) {
        let sum = 0;
        let titled = 1;
        for (const term of terms) {
          const score = term.best[place] ?? 0;
          sum = score === 0 ? Number.NEGATIVE_INFINITY : sum + score;
          titled &= term.title[place] ?? 0;
        }
        // Later ways are weaker readings of what was typed.
        const score = sum / terms.length / (index + 1);
        if (score > (best[place] ?? 0)) best[place] = score;
        if (score > 0 && titled) title[place] = 1;
      }
    }
    return { best, title };
  }

  private scoreTerm(term: string): { best: Float64Array; title: Uint8Array } {
    const best = new Float64Array(this.places.length);
    const title = new Uint8Array(this.places.length);
    this.index.find(term, (place, fields, closeness) => {
      const score = (weightOfFields[fields] ?? 0) * closeness;
      if (score > (best[place] ?? 0)) best[place] = score;
      if (closeness > 0.5 && fields & fieldBits.title) title[place] = 1;
    });
    return { best, title };
  }

  private finalScore(place: number, score: number, typedShortcut: string): number {
    if (!this.places[place]) return 0;
    const shortcut = this.shortcuts[place] ?? '';
    if (shortcut === '' || typedShortcut === '' || !shortcut.startsWith(typedShortcut)) return score;
    const byShortcut = shortcut === typedShortcut ? rank.exactShortcut : rank.shortcutStart;
    return 1 + (score % 1_000) + byShortcut * 1_000;
  }

  /** Punctuation alone (`?`, `%`) is no word: the texts themselves are looked through, as they stand. */
  private scan(query: string): string[] {
    const holds = (template: SearchableTemplate) =>
      template.title.includes(query) || wordsOf(template).includes(query);
    return this.all()
      .filter(holds)
      .map((template) => template.id);
  }

  private idsOf(keys: Float64Array): string[] {
    const ids: string[] = [];
    for (const key of keys) {
      const template = this.places[1e6 - 1 - (key % 1e6)];
      if (template) ids.push(template.id);
    }
    return ids;
  }
}

function termsIn(text: string): readonly string[] {
  return termsOf(foldText(text));
}

function textIn(template: SearchableTemplate, field: 'folder' | 'labels'): string {
  return field === 'folder' ? template.folder : template.labels.join(' ');
}

/** Whether the long fields are the same. */
function sameTexts(one: SearchableTemplate, other: SearchableTemplate): boolean {
  return (
    one.title === other.title &&
    one.shortcut === other.shortcut &&
    one.body === other.body &&
    JSON.stringify(one.variants ?? []) === JSON.stringify(other.variants ?? [])
  );
}

/** Everything people read in a template; not the names of its tags. */
function wordsOf(template: SearchableTemplate): string {
  const bodies = [template.body, ...(template.variants ?? []).map((variant) => variant.body)].join('\n');
  return bodies.includes('{') ? bodies.replace(/\{\{[^{}]*\}\}|\{%[^{}%]*%\}/gu, ' ') : bodies;
}
