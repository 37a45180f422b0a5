import { useEffect } from 'preact/hooks';
import type { NumbersAnswer } from './numbers-answer';

/** What the choices above the figures offer, as the last answer knew it. */
export interface Known {
  readonly templates: readonly Pick<NumbersAnswer['templates'][number], 'template' | 'title'>[];
  readonly members: readonly string[];
}

/** Tells the choices what an answer brought; nothing while there is none. */
export function useKnown(onKnown: (part: Partial<Known>) => void, part: Partial<Known> | null): void {
  const key = JSON.stringify(
    part && [part.templates?.map(({ template, title }) => [template, title]), part.members],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was learned is told again only when it differs
  useEffect(() => {
    if (part) onKnown(part);
  }, [key, onKnown]);
}
