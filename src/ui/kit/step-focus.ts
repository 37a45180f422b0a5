/**
 * Where an arrow, Home or End key leads in a row or column of `count` things, or `null` for other keys.
 * Wraps around. In a row the inline direction decides which arrow goes on.
 */
export function stepFocus(
  event: KeyboardEvent,
  current: number,
  count: number,
  axis: 'row' | 'column',
): number | null {
  const rightToLeft =
    axis === 'row' && event.target instanceof Element && getComputedStyle(event.target).direction === 'rtl';
  const ahead = axis === 'column' ? 'ArrowDown' : rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const behind = axis === 'column' ? 'ArrowUp' : rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (count === 0) return null;
  if (event.key === ahead) return (current + 1) % count;
  if (event.key === behind) return (current - 1 + count) % count;
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  return null;
}
