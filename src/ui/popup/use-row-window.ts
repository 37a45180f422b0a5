import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below what is in sight. */
const spare = 6;
/** Assumed until the box has a size. */
const guessedHeight = 600;

export interface RowWindow {
  readonly box: RefObject<HTMLDivElement | null>;
  /** First and one past the last row to draw. */
  readonly first: number;
  readonly end: number;
  readonly onScroll: () => void;
  /** Brings a row into sight with the least movement. */
  readonly reveal: (row: number) => void;
}

/** Which of `count` rows of equal height (pixels) are in sight of a scrolling box: 10,000 rows cost what 20 do. */
export function useRowWindow(count: number, rowHeight: number): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(guessedHeight);
  // The list may be empty at first and its box come later.
  const present = count > 0;

  useEffect(() => {
    const element = box.current;
    if (!present || !element) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight || guessedHeight));
    observer.observe(element);
    setTop(element.scrollTop);
    return () => observer.disconnect();
  }, [present]);

  const reveal = (row: number) => {
    const element = box.current;
    if (!element) return;
    const start = row * rowHeight;
    const visible = element.clientHeight || guessedHeight;
    if (start < element.scrollTop) element.scrollTop = start;
    else if (start + rowHeight > element.scrollTop + visible) element.scrollTop = start + rowHeight - visible;
    setTop(element.scrollTop);
  };

  return {
    box,
    first: Math.max(0, Math.min(count, Math.floor(top / rowHeight) - spare)),
    end: Math.min(count, Math.ceil((top + height) / rowHeight) + spare),
    onScroll: () => setTop(box.current?.scrollTop ?? 0),
    reveal,
  };
}
