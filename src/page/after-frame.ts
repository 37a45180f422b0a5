/** A page that draws no frames, because nothing of it is in sight, must not hold us up. */
const patienceMs = 250;

/**
 * Runs `work` right after the next frame: the page has just paid for style and layout, so measuring costs next to
 * nothing. In a hidden page, which draws none, at once. Returns what calls it off.
 */
export function afterFrame(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const run = (): void => {
    cancel();
    work();
  };
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  if (document.hidden) timer = setTimeout(run);
  else {
    timer = setTimeout(run, patienceMs);
    frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(run);
    });
  }
  return cancel;
}
