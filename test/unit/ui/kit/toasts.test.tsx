// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Toast, Toasts, toastMs, useToast } from '../../../../src/ui/kit/toasts';
import { fakeBackground } from '../fake-services';
import { mount } from '../mount';

let show: (toast: Toast) => void = () => {};

function Page() {
  show = useToast();
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  mount(
    <Toasts>
      <Page />
    </Toasts>,
    fakeBackground(),
  );
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms) as never);

describe('a toast', () => {
  it('is spoken through a live region that was there before', () => {
    const region = screen.getByRole('status');
    act(() => show({ text: 'Saved.' }));
    expect(region.textContent).toBe('Saved.');
  });

  it('goes after its time and then settles, once', () => {
    const onSettle = vi.fn();
    act(() => show({ text: 'Gone', onUndo: () => {}, onSettle }));
    pass(toastMs - 1);
    expect(onSettle).not.toHaveBeenCalled();
    pass(1);
    expect(screen.getByRole('status').textContent).toBe('');
    pass(toastMs);
    expect(onSettle).toHaveBeenCalledTimes(1);
  });

  it('stays while the pointer or the focus is on it', () => {
    act(() => show({ text: 'Held', onUndo: () => {} }));
    const bar = screen.getByRole('status').parentElement ?? document.body;
    fireEvent.mouseEnter(bar);
    pass(toastMs * 2);
    expect(screen.getByRole('status').textContent).toBe('Held');
    fireEvent.mouseLeave(bar);
    pass(toastMs);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('undone never settles', () => {
    const onUndo = vi.fn();
    const onSettle = vi.fn();
    act(() => show({ text: 'Removed', onUndo, onSettle }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    pass(toastMs);
    expect(onUndo).toHaveBeenCalledTimes(1);
    expect(onSettle).not.toHaveBeenCalled();
  });

  it('settles when another takes its place', () => {
    const onSettle = vi.fn();
    act(() => show({ text: 'First', onSettle }));
    act(() => show({ text: 'Second' }));
    expect(onSettle).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toBe('Second');
  });
});
