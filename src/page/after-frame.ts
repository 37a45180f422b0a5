/** A page that draws no frames, because nothing of it is in sight, must not hold us up. */
const patienceMs = 250;

/**
 * Runs `work` right after the next frame: the page has just paid for style and layout, so measuring costs next to
 * nothing. In a hidden page, which draws none, at once. Returns what calls it off.
 */
export function afterFrame(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let isOver = false;
  const run = (): void => {
    if (isOver) return;
    cancel();
    work();
  };
  const cancel = (): void => {
    isOver = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  if (document.hidden) timer = setTimeout(run);
  else {
    timer = setTimeout(run, patienceMs);
    frame = requestAnimationFrame(() => next(run));
  }
  return cancel;
}

/** Runs `work` in a task of its own, where the browser can before the page's timers, which change the page again. */
function next(work: () => void): void {
  // Firefox hands content scripts the page's own scheduler.
  if (!import.meta.env.FIREFOX && 'scheduler' in window)
    void scheduler.postTask(work, { priority: 'user-blocking' });
  else setTimeout(work);
}
