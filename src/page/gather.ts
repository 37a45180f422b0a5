/** Many calls within `ms` become one of `work`, at the end of that time; none once `signal` aborts. */
export function gather(ms: number, work: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  signal.addEventListener('abort', () => timer && clearTimeout(timer));
  return () => {
    timer ??= setTimeout(() => {
      timer = null;
      work();
    }, ms);
  };
}
