import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Template } from '../../domain/template';
import { useServices } from '../kit/services';
import { type Loaded, useAnswer } from '../kit/use-answer';
import { type ListView, type Order, ordered, shows } from './list-view';

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
  /** How many match the query but not the filters. */
  readonly hidden: number;
}

/**
 * The templates that match and that `view` shows: best match first, or in the given order without a query. The former
 * answer stays until the next is in.
 */
export function useFound(all: readonly Template[], query: string, view: ListView, order: Order): Found {
  const { ask } = useServices();
  const [answer, setAnswer] = useState<{ query: string; ids: readonly string[] } | null>(null);
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
    void ask('templates/find', { query: wanted }).then((reply) => {
      // On failure the list as a whole says so; the former answer stays.
      if (mine === turn.current && reply.ok) setAnswer({ query: wanted, ids: reply.value.ids });
    });
  }, [ask, wanted, all]);

  return useMemo(() => {
    const byId = new Map(all.map((template) => [template.id, template]));
    const matches = answer ? answer.ids.flatMap((id) => byId.get(id) ?? []) : ordered(all, order);
    const templates = matches.filter((template) => shows(view, template));
    return { query: answer?.query ?? '', templates, hidden: matches.length - templates.length };
  }, [all, answer, view, order]);
}
