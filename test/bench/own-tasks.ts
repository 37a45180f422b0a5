/** What is of use here of an event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread really worked of `dur`: whatever else keeps the machine busy is left out. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/**
 * How long an extension's functions ran in all and in their longest turn, in ms, from a trace of `devtools.timeline`.
 * Layout and style that such a function asks for count.
 */
export function ownTime(trace: Uint8Array): { own: number; longest: number } {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const calls = traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://'))
    .sort((a, b) => a.ts - b.ts);
  const until = new Map<string, number>();
  let [own, longest] = [0, 0];
  for (const { pid, tid, ts, dur = 0, tdur = dur } of calls) {
    const thread = `${pid} ${tid}`;
    // One that another of them called is part of it.
    if (ts < (until.get(thread) ?? 0)) continue;
    until.set(thread, ts + dur);
    own += tdur;
    longest = Math.max(longest, tdur);
  }
  return { own: own / 1_000, longest: longest / 1_000 };
}
