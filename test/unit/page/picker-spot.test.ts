import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, middleSpot, roomFor, type Scene, spotFor } from '../../../src/page/picker-spot';

/** A conversation that fills the right of a wide window, as Instagram's does. */
const page: Scene = {
  window: { width: 1_200, height: 800 },
  picker: { width: 480, height: 400 },
  composer: { left: 500, top: 720, right: 1_180, bottom: 764 },
  lastInbound: null,
  docked: null,
};

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

describe('the picker’s place', () => {
  it('is above the end of the composer, with room for clock and button between', () => {
    expect(spotFor(page)).toEqual({ x: 700, y: 284, growsUp: true });
  });

  it('is above the start when the last message stands at the end', () => {
    expect(spotFor({ ...page, lastInbound: box(1_000, 600, 180, 60) }).x).toBe(500);
  });

  it('is below a composer that stands high, where there is more room', () => {
    const high = { ...page, composer: box(500, 120, 680, 44) };
    expect(spotFor(high)).toEqual({ x: 700, y: 200, growsUp: false });
    expect(roomFor(high)).toBe(560);
  });

  it('is beside a docked chat that it would cover, on the side that has the width', () => {
    const docked = box(860, 340, 328, 460);
    const chat = { ...page, composer: box(870, 750, 308, 40), docked, lastInbound: box(880, 600, 200, 60) };
    expect(spotFor(chat)).toEqual({ x: 372, y: 392, growsUp: true });
    const left = { ...docked, left: 12, right: 340 };
    const atLeft = {
      ...chat,
      docked: left,
      composer: box(22, 750, 308, 40),
      lastInbound: box(30, 600, 200, 60),
    };
    expect(spotFor(atLeft).x).toBe(348);
  });

  it('is in the middle where there is no composer', () => {
    expect(middleSpot(page)).toEqual({ x: 360, y: 400 / 3, growsUp: false });
  });

  it('is in the window wherever the composer is, and off the composer where there is room', () => {
    const size = fc.record({
      width: fc.integer({ min: 320, max: 1_600 }),
      height: fc.integer({ min: 300, max: 1_000 }),
    });
    fc.assert(
      fc.property(size, fc.nat(1_000), fc.nat(1_000), (window, left, top) => {
        const composer = box(Math.min(left, window.width - 200), Math.min(top, window.height - 40), 200, 40);
        const free = { ...page, window, composer, picker: { width: 300, height: 700 } };
        const scene = { ...free, picker: { width: 300, height: Math.min(700, roomFor(free)) } };
        const { x, y } = spotFor(scene);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(x + 300).toBeLessThanOrEqual(window.width - 8);
        expect(y).toBeGreaterThanOrEqual(8);
        const room = Math.max(composer.top, window.height - composer.bottom);
        const isClear = y + scene.picker.height <= composer.top || y >= composer.bottom;
        expect(isClear || room < 160 + 44).toBe(true);
      }),
    );
  });
});
