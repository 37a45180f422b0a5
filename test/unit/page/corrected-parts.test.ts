// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { correctedParts } from '../../../src/page/corrected-parts';
import type { Parts } from '../../../src/platforms/adapter';

const parts: Parts = { composer: [{ seen: '2026-01', css: 'textarea' }] };

describe('correctedParts', () => {
  it('puts a team’s selectors before the adapter’s own, in their order', () => {
    const corrected = correctedParts(parts, { composer: ['.new textarea', '.newer textarea'] });
    expect(corrected.composer?.map(({ css }) => css)).toEqual([
      '.new textarea',
      '.newer textarea',
      'textarea',
    ]);
  });

  it('gives a part that the adapter has no way to find', () => {
    expect(correctedParts(parts, { list: ['.rows'] }).list?.map(({ css }) => css)).toEqual(['.rows']);
  });

  it('passes over what is no selector', () => {
    expect(correctedParts(parts, { composer: ['textarea['] })).toEqual(parts);
  });
});
