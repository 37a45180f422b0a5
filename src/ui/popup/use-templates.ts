import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Template } from '../../domain/template';
import { useServices } from '../kit/services';
import { type Loaded, useAnswer } from '../kit/use-answer';

/** The most the background answers to one search. */
const searchLimit = 100;

export interface TemplateList extends Loaded<readonly Template[]> {
  /** All templates by title; empty before the first answer. */
  readonly all: readonly Template[];
}

/** Every template, in the order of the alphabet. */
export function useTemplates(): TemplateList {
  const loaded = useAnswer('templates/list', null, 'templates');
  const all = useMemo(() => {
    const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
    return [...(loaded.value ?? [])].sort((a, b) => order.compare(a.title, b.title));
  }, [loaded.value]);
  return { ...loaded, all };
}

export interface Found {
  /** The query this answers; empty for the whole list. */
  readonly query: string;
  readonly templates: readonly Template[];
  /** How many match; more than are listed when the search was cut off. */
  readonly total: number;
}

/** The templates that match, best first; all of them without a query. The former answer stays until the next is in. */
export function useFound(all: readonly Template[], query: string): Found {
  const { ask } = useServices();
  const [answer, setAnswer] = useState<{ query: string; ids: readonly string[]; total: number } | null>(null);
  const turn = useRef(0);
  const wanted = query.trim().slice(0, 200);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed library is searched again
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    if (wanted === '') {
      setAnswer(null);
      return;
    }
    void ask('templates/search', { query: wanted, audience: null, limit: searchLimit }).then((reply) => {
      // On failure the list as a whole says so; the former answer stays.
      if (mine !== turn.current || !reply.ok) return;
      setAnswer({ query: wanted, ids: reply.value.hits.map((hit) => hit.id), total: reply.value.total });
    });
  }, [ask, wanted, all]);

  return useMemo(() => {
    if (answer === null) return { query: '', templates: all, total: all.length };
    const byId = new Map(all.map((template) => [template.id, template]));
    const templates = answer.ids.flatMap((id) => byId.get(id) ?? []);
    return { query: answer.query, templates, total: answer.total };
  }, [all, answer]);
}
