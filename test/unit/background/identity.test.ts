import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Identity } from '../../../src/background/identity';
import type { ConversationRef } from '../../../src/domain/conversation';

const ana: ConversationRef = {
  ...{ platform: 'instagram', thread: '17', handle: 'ana.lopez', name: 'Ana López' },
  ...{ ambiguousName: false, group: false, request: false },
};

function identity(salt = 'salt'): Identity {
  return new Identity(async () => salt);
}

describe('Identity', () => {
  it('gives keys by thread, handle and name, strongest first', async () => {
    const keys = await identity().keysOf(ana);
    expect(keys.map((key) => key.slice(0, 2))).toEqual(['t:', 'h:', 'n:']);
  });

  it.each<[string, Partial<ConversationRef>]>([
    ['a handle with @ and capitals', { handle: '@Ana.Lopez' }],
    ['another spacing and case of the name', { name: ' ANA   LÓPEZ ' }],
    ['another form of the same letters', { name: 'Ana Lo\u0301pez' }],
  ])('does not mind %s', async (_what, change) => {
    expect(await identity().keysOf({ ...ana, ...change })).toEqual(await identity().keysOf(ana));
  });

  it('has no key for what is missing, blank or ambiguous', async () => {
    const kinds = async (change: Partial<ConversationRef>): Promise<string[]> =>
      (await identity().keysOf({ ...ana, ...change })).map((key) => key.slice(0, 1));
    expect(await kinds({ thread: null })).toEqual(['h', 'n']);
    expect(await kinds({ ambiguousName: true })).toEqual(['t', 'h']);
    expect(await kinds({ name: ' ', handle: '' })).toEqual(['t']);
    expect(await kinds({ thread: null, handle: null, name: null })).toEqual([]);
  });

  it('keeps platforms, kinds and installs apart', async () => {
    const all = [
      ...(await identity().keysOf(ana)),
      ...(await identity().keysOf({ ...ana, platform: 'facebook' })),
      ...(await identity('other salt').keysOf(ana)),
      ...(await identity().keysOf({ ...ana, thread: 'ana.lopez', handle: '17' })),
    ].map((key) => key.slice(2));
    // The name of the last is the one that the first has too.
    expect(new Set(all).size).toBe(all.length - 1);
  });

  it('never shows what it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 4, maxLength: 40 }), async (name) => {
        const keys = await identity().keysOf({ ...ana, name, handle: name, thread: name });
        for (const key of keys) {
          expect(key).toMatch(/^[thn]:[\w-]{43}$/);
          expect(key).not.toContain(name);
        }
      }),
      { numRuns: 50 },
    );
  });
});
