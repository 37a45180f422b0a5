import { describe, expect, it } from 'vitest';
import { isHotkey, parseHotkey } from '../../../src/page/hotkey';

interface Press {
  key: string;
  code?: string;
  alt?: boolean;
  ctrl?: boolean;
  shift?: boolean;
  composing?: boolean;
  keyCode?: number;
}

function press({
  key,
  code = '',
  alt = false,
  ctrl = false,
  shift = false,
  composing = false,
  keyCode = 65,
}: Press) {
  return {
    key,
    code,
    altKey: alt,
    ctrlKey: ctrl,
    shiftKey: shift,
    metaKey: false,
    isComposing: composing,
    keyCode,
  } as KeyboardEvent;
}

describe('hotkey', () => {
  const altR = parseHotkey('Alt+R');

  it('reads the settings form', () => {
    expect(altR).toEqual({ key: 'r', alt: true, ctrl: false, shift: false, meta: false });
    expect(parseHotkey('Ctrl + Shift + Space')).toEqual({
      key: ' ',
      alt: false,
      ctrl: true,
      shift: true,
      meta: false,
    });
    expect(parseHotkey('')).toBeNull();
    expect(parseHotkey('Alt+')).toBeNull();
  });

  it.each([
    ['plain', press({ key: 'r', code: 'KeyR', alt: true }), true],
    ['capital by caps lock', press({ key: 'R', code: 'KeyR', alt: true }), true],
    ['Alt makes another sign on a Mac', press({ key: '®', code: 'KeyR', alt: true }), true],
    ['Cyrillic layout', press({ key: 'к', code: 'KeyR', alt: true }), true],
    ['without Alt', press({ key: 'r', code: 'KeyR' }), false],
    ['with Ctrl too (AltGr)', press({ key: 'r', code: 'KeyR', alt: true, ctrl: true }), false],
    ['another key', press({ key: 't', code: 'KeyT', alt: true }), false],
    ['while an input method composes', press({ key: 'r', code: 'KeyR', alt: true, composing: true }), false],
    ['taken by an input method', press({ key: 'Process', code: 'KeyR', alt: true, keyCode: 229 }), false],
  ])('%s', (_name, event, expected) => {
    expect(altR && isHotkey(event, altR)).toBe(expected);
  });
});
