import type { Protocol } from 'puppeteer-core';

/** A pause of the sampler shorter than this is no end of a task. */
const breakUs = 400;

/**
 * How long functions of an extension were on the stack, and for how long without a break, in ms. Layout and style
 * that such a function asks for count; so does collection of garbage in its midst.
 */
export function spanMs({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): {
  own: number;
  longest: number;
} {
  const ours = ourNodes(nodes);
  const collector = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(garbage collector)').map(({ id }) => id),
  );
  let [own, longest, run, pause] = [0, 0, 0, 0];
  samples.forEach((id, index) => {
    // A sample stands for the time until the next one.
    const length = timeDeltas[index + 1] ?? 0;
    if (ours.has(id)) {
      own += length;
      run += length + (pause <= breakUs ? pause : 0);
      pause = 0;
    } else if (run > 0 && (collector.has(id) || pause + length <= breakUs)) pause += length;
    else [run, pause] = [0, 0];
    longest = Math.max(longest, run);
  });
  return { own: own / 1_000, longest: longest / 1_000 };
}

function ourNodes(nodes: readonly Protocol.Profiler.ProfileNode[]): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number): void => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension://')) mark(id);
  return ours;
}
