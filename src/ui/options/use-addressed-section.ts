import { useEffect } from 'preact/hooks';

/** What tells that the reader has taken over. */
const ownMoves = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Shows the section that the address names (`options.html#numbers`) as soon as the sections are there. What loads
 * above it later would push it away, so it is brought back until the reader moves.
 */
export function useAddressedSection(ready: boolean): void {
  useEffect(() => {
    const section = ready ? document.getElementById(location.hash.slice(1)) : null;
    if (!section) return;
    const end = new AbortController();
    const sizes = new ResizeObserver(() => section.scrollIntoView({ behavior: 'instant' }));
    sizes.observe(document.body);
    end.signal.addEventListener('abort', () => sizes.disconnect());
    const stop = () => end.abort();
    for (const move of ownMoves)
      window.addEventListener(move, stop, { signal: end.signal, capture: true, passive: true });
    return stop;
  }, [ready]);
}
