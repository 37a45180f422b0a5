import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from './button';
import { kitWords } from './words';

/** Long enough to read and reach the button; hovering or focusing it stops the time. */
export const toastMs = 8_000;

export interface Toast {
  readonly text: string;
  /** What a button or Ctrl+Z takes back. */
  readonly onUndo?: () => void;
  /** Other words for the button than "Undo". */
  readonly undoLabel?: string;
  /** Runs once when the toast goes without undo: time over, dismissed, replaced, or the page closes. */
  readonly onSettle?: () => void;
}

const ToastContext = createContext<((toast: Toast) => void) | null>(null);

/** Shows a toast; a new one replaces, and so settles, the old. */
export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext);
  if (show === null) throw new Error('no Toasts above this component');
  return show;
}

/** Holds the page and, at its lower edge, one toast at a time. */
export function Toasts({ children }: { readonly children: ComponentChildren }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const current = useRef<Toast | null>(null);

  const replace = useCallback((next: Toast | null) => {
    const old = current.current;
    current.current = next;
    setToast(next);
    old?.onSettle?.();
  }, []);
  const undo = useCallback(() => {
    const undone = current.current;
    if (!undone?.onUndo) return;
    current.current = null;
    setToast(null);
    undone.onUndo();
  }, []);

  useEffect(() => {
    const settle = () => replace(null);
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isUndoKey(event) || !current.current?.onUndo) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('pagehide', settle);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('pagehide', settle);
      window.removeEventListener('keydown', onKeyDown);
      settle();
    };
  }, [replace, undo]);

  const show = useMemo(() => (next: Toast) => replace(next), [replace]);
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div class="toast-area">
        <ToastBar toast={toast} onUndo={undo} onGone={() => replace(null)} />
      </div>
    </ToastContext.Provider>
  );
}

/** Ctrl+Z outside text fields, where it undoes typing. */
function isUndoKey(event: KeyboardEvent): boolean {
  const field = event.target instanceof Element && event.target.closest('input, textarea, select');
  return event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !field;
}

interface ToastBarProps {
  readonly toast: Toast | null;
  readonly onUndo: () => void;
  readonly onGone: () => void;
}

function ToastBar({ toast, onUndo, onGone }: ToastBarProps) {
  const [held, setHeld] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: time starts anew with each toast and each release
  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(onGone, toastMs);
    return () => clearTimeout(timer);
  }, [toast, held]);
  // A toast taken away under the pointer never tells that the pointer left.
  useEffect(() => {
    if (toast === null) setHeld(false);
  }, [toast]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the toast from leaving while it is looked at
    <div
      class={toast ? 'toast toast-shown' : 'toast'}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <div role="status" class="toast-text">
        {toast?.text ?? ''}
      </div>
      {toast?.onUndo && <Button label={toast.undoLabel ?? kitWords.undo} tone="quiet" onClick={onUndo} />}
      {toast && <IconButton label={kitWords.dismiss} icon="close" onClick={onGone} />}
    </div>
  );
}
