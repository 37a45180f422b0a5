// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseHotkey } from '../../../../src/page/hotkey';
import { isUsableKey, keyName } from '../../../../src/ui/kit/key-name';

const press = (init: KeyboardEventInit) => keyName(new KeyboardEvent('keydown', init));

describe('keyName', () => {
  it('names keys with their modifiers, and nothing while only modifiers are held', () => {
    expect(press({ key: 'r', code: 'KeyR', altKey: true })).toBe('Alt+R');
    expect(press({ key: ' ', code: 'Space', ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Space');
    expect(press({ key: 'F8', code: 'F8' })).toBe('F8');
    expect(press({ key: 'Control', ctrlKey: true })).toBeNull();
  });

  it('goes by the letter, and by its place where Alt makes another sign of it', () => {
    expect(press({ key: 'a', code: 'KeyQ', altKey: true })).toBe('Alt+A');
    expect(press({ key: '®', code: 'KeyR', altKey: true })).toBe('Alt+R');
  });

  it('is read back by the page as the same key', () => {
    const name = press({ key: 'k', code: 'KeyK', ctrlKey: true, shiftKey: true }) ?? '';
    expect(parseHotkey(name)).toEqual({ key: 'k', alt: false, ctrl: true, shift: true, meta: false });
  });
});

describe('isUsableKey', () => {
  it.each([
    ['Alt+R', true],
    ['Meta+K', true],
    ['F8', true],
    ['R', false],
    ['Shift+R', false],
    ['Enter', false],
    ['Ctrl++', false],
  ])('%s: %s', (name, usable) => {
    expect(isUsableKey(name)).toBe(usable);
  });
});
