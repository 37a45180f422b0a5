import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../contract/calls';
import { useServices } from '../kit/services';
import { previewPauseMs } from './use-preview';

/** Where each text breaks, by the text; a text that is not in it has not been looked at. */
type Known = ReadonlyMap<string, Problem | null>;

/** Where texts break. Lags behind typing like the preview does; `null` while a text parses or is not looked at yet. */
export function useProblems(bodies: readonly string[]): (body: string) => Problem | null {
  const { ask } = useServices();
  const [known, setKnown] = useState<Known>(() => new Map());
  const unknown = JSON.stringify([...new Set(bodies)].filter((body) => !known.has(body)));

  useEffect(() => {
    const asked = JSON.parse(unknown) as string[];
    if (asked.length === 0) return;
    let wanted = true;
    const timer = setTimeout(() => {
      void ask('templates/check', { bodies: asked }).then((answer) => {
        // Without an answer saving says what is wrong.
        if (!wanted || !answer.ok) return;
        const found = answer.value;
        setKnown((old) => new Map([...old, ...asked.map((body, at) => [body, found[at] ?? null] as const)]));
      });
    }, previewPauseMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [ask, unknown]);

  return (body) => known.get(body) ?? null;
}
