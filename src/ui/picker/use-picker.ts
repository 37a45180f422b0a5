import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Hit, Wording } from '../../contract/calls';
import { fill } from '../../domain/fill';
import { languageName } from './language-name';
import type { PickerOptions, SearchResult } from './picker-options';
import { words } from './words';

export type Typed = Readonly<Record<string, string>>;

export interface PickerModel {
  readonly query: string;
  /** `null` until the first answer. */
  readonly result: SearchResult | null;
  readonly index: number;
  readonly chosen: Hit | null;
  readonly rendered: Wording | null;
  readonly stage: 'list' | 'fields';
  readonly typed: Typed;
  readonly problem: string;
  setQuery(query: string): void;
  choose(index: number): void;
  move(to: 'next' | 'previous' | 'first' | 'last'): void;
  /** Takes the chosen template, or asks for what is unfilled first. */
  take(): Promise<void>;
  takeAt(index: number): Promise<void>;
  type(tag: string, value: string): void;
  /** Takes the next of the template's languages; `false` when there is no other. */
  nextLanguage(): boolean;
  back(): void;
}

/** The picker's state. Answers that come late, for an older query or another choice, are dropped. */
export function usePicker(options: PickerOptions): PickerModel {
  const [query, setQueryState] = useState(options.firstQuery);
  const [result, setResult] = useState<SearchResult | null>(null);
  const [index, setIndex] = useState(0);
  const [rendered, setRendered] = useState<Wording | null>(null);
  const [stage, setStage] = useState<'list' | 'fields'>('list');
  const [typed, setTyped] = useState<Typed>({});
  const [problem, setProblem] = useState('');
  const search = useRef<Promise<SearchResult | null>>(Promise.resolve(null));
  const taking = useRef(false);
  const chosen = result?.hits[index] ?? null;
  const chosenNow = useRef(index);
  chosenNow.current = index;
  // Enter may follow a letter faster than the picker is drawn again.
  const typedNow = useRef(typed);
  const [language, setLanguage] = useState<string | null>(null);

  function setQuery(next: string): void {
    setQueryState(next);
    const asked = options.search(next);
    search.current = asked;
    void asked.then((answer) => {
      if (search.current !== asked) return;
      setResult(answer ?? { hits: [], total: 0 });
      setProblem(answer ? '' : words.failed);
      setIndex(0);
      chosenNow.current = 0;
    });
  }

  // At once, not after the first paint: rows should stand in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first search belongs to opening alone
  useLayoutEffect(() => setQuery(options.firstQuery), []);

  useEffect(() => {
    if (!chosen) {
      setRendered(null);
      return;
    }
    let current = true;
    void options.render(chosen.id, typed, language).then((answer) => {
      if (current && answer) setRendered(answer);
    });
    return () => {
      current = false;
    };
  }, [chosen, typed, language, options]);

  function choose(next: number): void {
    const hit = result?.hits[next];
    if (!hit || !result) return;
    setIndex(next);
    if (options.mode === 'inline')
      options.announce(fill(words.place, { title: hit.title, index: next + 1, total: result.hits.length }));
  }

  async function takeAt(at: number | null): Promise<void> {
    // A second Enter while the first is under way must not insert twice.
    if (taking.current) return;
    taking.current = true;
    try {
      // What was typed last counts, even when its answer is still on the way.
      const answer = await search.current;
      const hit = answer?.hits[at ?? chosenNow.current];
      if (!hit) return;
      const filled = await options.render(hit.id, typedNow.current, language);
      if (filled === undefined || filled === null) setProblem(filled === null ? words.failed : words.gone);
      else if (filled.unfilled.length === 0) options.pick(hit, filled);
      else askFor(hit, filled, at);
    } finally {
      taking.current = false;
    }
  }

  function askFor(hit: Hit, filled: Wording, at: number | null): void {
    if (at !== null) setIndex(at);
    setRendered(filled);
    if (stage === 'fields') {
      const missing = filled.tags.find((tag) => filled.unfilled.includes(tag.name));
      if (missing) setProblem(fill(words.fillFirst, { label: missing.label }));
      return;
    }
    setStage('fields');
    options.announce(fill(words.fieldsTitle, { title: hit.title }));
  }

  function nextLanguage(): boolean {
    const languages = rendered?.languages ?? [];
    if (!rendered || languages.length < 2) return false;
    const next = languages[(languages.indexOf(rendered.language) + 1) % languages.length] ?? null;
    setLanguage(next);
    if (next) options.announce(fill(words.version, { language: languageName(next) }));
    return true;
  }

  return {
    query,
    result,
    index,
    chosen,
    rendered,
    stage,
    typed,
    problem,
    setQuery,
    choose,
    move: (to) => {
      const count = result?.hits.length ?? 0;
      if (count === 0) return;
      const goal = {
        next: (index + 1) % count,
        previous: (index + count - 1) % count,
        first: 0,
        last: count - 1,
      };
      choose(goal[to]);
    },
    take: () => takeAt(null),
    takeAt,
    type: (tag, value) => {
      setProblem('');
      typedNow.current = { ...typedNow.current, [tag]: value };
      setTyped(typedNow.current);
    },
    nextLanguage,
    back: () => {
      setStage('list');
      setProblem('');
      typedNow.current = {};
      setTyped({});
    },
  };
}
