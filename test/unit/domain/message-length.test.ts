import { describe, expect, it } from 'vitest';
import { lengthLimits, lengthWarning } from '../../../src/domain/message-length';
import { platformIds } from '../../../src/domain/platform';

describe('lengthWarning', () => {
  it.each(platformIds)('is silent up to the limit of %s and speaks above it', (platform) => {
    const { soft } = lengthLimits[platform];
    expect(lengthWarning('a'.repeat(soft), platform)).toBeNull();
    expect(lengthWarning('a'.repeat(soft + 1), platform)).toMatch(/^[\d,]+ characters: .+\.$/);
  });

  it('says how much must go where the site refuses', () => {
    expect(lengthWarning('a'.repeat(1_250), 'instagram')).toBe(
      '1,250 characters: Instagram takes 1,000, so 250 must go.',
    );
  });

  it('only doubts between the soft and the hard limit', () => {
    expect(lengthWarning('a'.repeat(2_500), 'facebook')).toBe(
      '2,500 characters: Facebook may cut or split messages over 2,000.',
    );
    expect(lengthWarning('a'.repeat(20_001), 'facebook')).toMatch(/so 1 must go/);
  });

  it('counts bytes where Instagram may', () => {
    expect(lengthWarning('ж'.repeat(501), 'instagram')).toMatch(/501 characters make 1,002 bytes/);
    expect(lengthWarning('ж'.repeat(501), 'x')).toBeNull();
  });

  it('counts an emoji as composers do, two units', () => {
    expect(lengthWarning('😀'.repeat(500), 'tiktok')).toBeNull();
    expect(lengthWarning('😀'.repeat(3_001), 'tiktok')).toMatch(/^6,002 characters/);
  });
});
