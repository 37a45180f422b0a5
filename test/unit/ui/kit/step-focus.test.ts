// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { stepFocus } from '../../../../src/ui/kit/step-focus';

function press(key: string, current: number, axis: 'row' | 'column', direction = 'ltr'): number | null {
  const target = document.createElement('button');
  target.style.direction = direction;
  document.body.append(target);
  let next: number | null = null;
  target.addEventListener('keydown', (event) => {
    next = stepFocus(event, current, 3, axis);
  });
  target.dispatchEvent(new KeyboardEvent('keydown', { key }));
  target.remove();
  return next;
}

describe('stepFocus', () => {
  it('wraps around in both directions', () => {
    expect(press('ArrowRight', 2, 'row')).toBe(0);
    expect(press('ArrowLeft', 0, 'row')).toBe(2);
    expect(press('ArrowDown', 0, 'column')).toBe(1);
    expect(press('ArrowUp', 0, 'column')).toBe(2);
  });

  it('follows the inline direction in a row', () => {
    expect(press('ArrowRight', 1, 'row', 'rtl')).toBe(0);
    expect(press('ArrowLeft', 1, 'row', 'rtl')).toBe(2);
  });

  it('knows Home and End, and leaves other keys and the other axis alone', () => {
    expect(press('Home', 1, 'row')).toBe(0);
    expect(press('End', 1, 'row')).toBe(2);
    expect(press('ArrowDown', 1, 'row')).toBeNull();
    expect(press('a', 1, 'column')).toBeNull();
  });
});
