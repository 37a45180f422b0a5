import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Hit, Wording } from '../../contract/calls';
import { fill } from '../../domain/fill';
import { languageName } from './language-name';
import type { PickerOptions, SearchResult } from './picker-options';
import { type TypedValues, useTyped } from './use-typed';
import { words } from './words';

/** `fields` asks for what a template lacks; `save` and `note` are forms beside the list. */
export type Stage = 'list' | 'fields' | 'save' | 'note';

export interface PickerModel {
  readonly query: string;
  /** `null` until the first answer. */
  readonly result: SearchResult | null;
  readonly index: number;
  readonly chosen: Hit | null;
  readonly rendered: Wording | null;
  readonly stage: Stage;
  readonly values: TypedValues;
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
  /** Opens a form; `false` where there is nothing for it, or another one stands open. */
  open(form: 'save' | 'note'): boolean;
  /** Back to the list; `said` is spoken when something was saved, and all is looked up anew. */
  back(said?: string): void;
}

/** The picker's state. Answers that come late, for an older query or another choice, are dropped. */
export function usePicker(options: PickerOptions): PickerModel {
  const [query, setQueryState] = useState(options.firstQuery);
  const [result, setResult] = useState<SearchResult | null>(null);
  const [index, setIndex] = useState(0);
  const [rendered, setRendered] = useState<Wording | null>(null);
  const [stage, setStage] = useState<Stage>('list');
  const values = useTyped(options.notes);
  const [problem, setProblem] = useState('');
  const search = useRef<Promise<SearchResult | null>>(Promise.resolve(null));
  const taking = useRef(false);
  const chosen = result?.hits[index] ?? null;
  const chosenNow = useRef(index);
  chosenNow.current = index;
  const [language, setLanguage] = useState<string | null>(null);
  // Enter may follow Alt+L faster than the picker is drawn again.
  const languageNow = useRef(language);
  const [turn, setTurn] = useState(0);

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

  // biome-ignore lint/correctness/useExhaustiveDependencies: a note that was saved changes what comes back
  useEffect(() => {
    if (!chosen) {
      setRendered(null);
      return;
    }
    let current = true;
    void options.render(chosen.id, values.typed, language).then((answer) => {
      if (current && answer) setRendered(answer);
    });
    return () => {
      current = false;
    };
  }, [chosen, values.typed, language, turn, options]);

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
      const filled = await options.render(hit.id, values.now(), languageNow.current);
      if (filled === undefined || filled === null) setProblem(filled === null ? words.failed : words.gone);
      else if (filled.unfilled.length === 0) {
        values.remember(filled);
        options.pick(hit, filled);
      } else askFor(hit, filled, at);
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
    languageNow.current = next;
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
    values,
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
      values.type(tag, value);
    },
    nextLanguage,
    open: (form) => {
      if (stage !== 'list' || (form === 'save' && !options.keep)) return false;
      setStage(form);
      return true;
    },
    back: (said) => {
      if (said !== undefined) {
        options.announce(said);
        setTurn(turn + 1);
        setQuery(query);
      }
      setStage('list');
      setProblem('');
      values.clear();
    },
  };
}
