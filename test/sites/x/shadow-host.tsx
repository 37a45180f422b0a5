import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { installStyles } from '../kit/styles.ts';
import { useSite } from './context.tsx';
import { styles } from './styles.ts';

interface ShadowHostProps {
  readonly testId: string;
  readonly className?: string;
  /** Milliseconds from the host's arrival to its shadow root's: no mutation tells of the latter. */
  readonly rootAfter: number;
  readonly children?: ReactNode;
  onRoot?(root: ShadowRoot): void;
}

/** An element whose content lives in an open shadow root, which comes after it. */
export function ShadowHost({ testId, className, rootAfter, children, onRoot }: ShadowHostProps) {
  const { seeded } = useSite();
  const told = useRef(onRoot);
  told.current = onRoot;
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!host.current) return;
      const made = host.current.attachShadow({ mode: 'open' });
      installStyles(seeded, styles, made);
      setRoot(made);
      told.current?.(made);
    }, rootAfter);
    return () => clearTimeout(timer);
  }, [rootAfter, seeded]);
  return (
    <div data-testid={testId} className={className} ref={host}>
      {root && createPortal(children, root)}
    </div>
  );
}
