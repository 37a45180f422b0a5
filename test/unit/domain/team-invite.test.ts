import { describe, expect, it } from 'vitest';
import { inviteFile, inviteLink, readInvite } from '../../../src/domain/team-invite';

const invite = { url: 'https://couch.example/base', team: 'north-1', user: 'ana b' };

describe('an invitation', () => {
  it('says the same as a link and as a file, and holds nothing but server, team and name', () => {
    expect(readInvite(inviteLink(invite))).toEqual(invite);
    expect(readInvite(inviteFile(invite))).toEqual(invite);
    expect(readInvite(` ${inviteLink({ ...invite, user: '' })}\n`)).toEqual({ ...invite, user: '' });
    expect(inviteLink(invite)).toBe('https://couch.example/base/#riposte-team=north-1&user=ana+b');
  });

  it.each([
    '',
    'couch.example',
    'https://couch.example/',
    'javascript:alert(1)#riposte-team=x',
    '{"format":"riposte-templates","version":1}',
    '{"format":"riposte-invite","version":1,"url":7,"team":"x"}',
    '{',
    `https://couch.example/#riposte-team=${'x'.repeat(700)}`,
  ])('is not %s', (text) => {
    expect(readInvite(text)).toBeNull();
  });
});
