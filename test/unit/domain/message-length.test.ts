import { describe, expect, it } from 'vitest';
import { lengthFinding, lengthLimits, lengthNear } from '../../../src/domain/message-length';
import { platformIds } from '../../../src/domain/platform';

describe('lengthFinding', () => {
  it.each(platformIds)('is silent up to the limit of %s and speaks above it', (platform) => {
    const { soft } = lengthLimits[platform];
    expect(lengthFinding('a'.repeat(soft), platform)).toBeNull();
    expect(lengthFinding('a'.repeat(soft + 1), platform)).toMatchObject({ kind: 'length', limit: soft });
  });

  it('tells a limit where the site refuses from one where it may cut', () => {
    expect(lengthFinding('a'.repeat(2_500), 'facebook')).toMatchObject({ limit: 2_000, refused: false });
    expect(lengthFinding('a'.repeat(20_001), 'facebook')).toMatchObject({ limit: 20_000, refused: true });
  });

  it('counts bytes where Instagram may', () => {
    expect(lengthFinding('ж'.repeat(501), 'instagram')).toEqual({
      kind: 'bytes',
      length: 1_002,
      limit: 1_000,
    });
    expect(lengthFinding('ж'.repeat(501), 'x')).toBeNull();
  });

  it('counts an emoji as composers do, two units', () => {
    expect(lengthFinding('😀'.repeat(500), 'tiktok')).toBeNull();
    expect(lengthFinding('😀'.repeat(3_001), 'tiktok')).toMatchObject({ length: 6_002 });
  });
});

describe('lengthNear', () => {
  it('counts from four fifths of what the site takes on', () => {
    expect(lengthNear('a'.repeat(799), 'instagram')).toBeNull();
    expect(lengthNear('a'.repeat(800), 'instagram')).toEqual({ length: 800, limit: 1_000 });
    expect(lengthNear('a'.repeat(2_001), 'facebook')).toEqual({ length: 2_001, limit: 20_000 });
  });
});
