import { describe, expect, it } from 'vitest';
import { canonicalThread, readEventUrn } from '../../../../src/platforms/linkedin/event-urn';

const now = Date.UTC(2026, 10, 21);
const urn = (text: string): string => `urn:li:msg_message:(urn:li:fsd_profile:ACoAAB_x-1,2-${btoa(text)})`;

describe('readEventUrn', () => {
  it('reads time, conversation and viewer', () => {
    const conversation = 'cf2a035c-9f6e-4a2b-8d11-0123456789ab_013';
    expect(readEventUrn(urn(`1676641440939b58769-004&${conversation}`), now)).toEqual({
      at: Date.UTC(2023, 1, 17, 13, 44, 0, 939),
      thread: `2-${btoa(conversation)}`,
      viewer: 'ACoAAB_x-1',
    });
  });

  it('reads the time where no conversation is named', () => {
    expect(readEventUrn(urn('1771950346603b97645-100'), now)).toMatchObject({
      at: 1_771_950_346_603,
      thread: null,
    });
  });

  it('reads the older shape, which names the thread outright', () => {
    const old = `urn:li:fs_event:(urn:li:messagingThread:2-QUJDRA,2-${btoa('1676641440939b58769-004')})`;
    expect(readEventUrn(old, now)).toEqual({ at: 1_676_641_440_939, thread: '2-QUJDRA==', viewer: null });
  });

  const damaged = ['', 'urn:li:msg_message:(x,2-%%not*base64%%)', urn('no time'), urn('9999999999999b1-1')];
  it.each(damaged)('gives no time for %j', (text) => expect(readEventUrn(text, now).at).toBeNull());
});

describe('canonicalThread', () => {
  it('spells one id in one way', () => {
    const spellings = ['2-QUJDRA==', '2-QUJDRA', '2-QUJDRA%3D%3D', '2-QUJDRA%3d%3d'];
    expect(new Set(spellings.map(canonicalThread))).toEqual(new Set(['2-QUJDRA==']));
  });

  it.each(['new', '2-', 'QUJDRA==', '2-a b c d'])('takes %j for no id', (id) => {
    expect(canonicalThread(id)).toBeNull();
  });
});
