import { describe, expect, it } from 'vitest';
import { classifySender, type Sender } from '../../../src/bridge/sender';
import { platformHosts } from '../../../src/contract/platform-hosts';

const own = { id: 'riposteid', root: 'chrome-extension://riposteid/' };
const url = 'https://www.instagram.com/direct/t/1/';
const page: Sender = { id: own.id, url, origin: 'https://www.instagram.com', frameId: 0, tab: { id: 4 } };
const popup: Sender = { id: own.id, url: `${own.root}popup.html`, origin: 'chrome-extension://riposteid' };

describe('classifySender', () => {
  it.each<[string, Sender, string]>([
    ['a content script', page, 'page'],
    ['one without origin, as in older Firefox', { ...page, origin: undefined }, 'page'],
    ['the popup', popup, 'popup'],
    [
      'the popup as a tab, with a place in it',
      { ...popup, url: `${popup.url}#waiting`, tab: { id: 4 }, frameId: 0 },
      'popup',
    ],
    ['options', { ...popup, url: `${own.root}options.html?x=1#team` }, 'options'],
    ['welcome', { ...popup, url: `${own.root}welcome.html` }, 'welcome'],
  ])('knows %s', (_name, sender, expected) => {
    expect(classifySender(sender, own)).toBe(expected);
  });

  it.each(Object.values(platformHosts).flat())('knows a page of %s', (host) => {
    expect(classifySender({ ...page, url: `https://${host}/x`, origin: `https://${host}` }, own)).toBe(
      'page',
    );
  });

  it.each<[string, Sender]>([
    ['nobody', {}],
    ['another extension', { ...popup, id: 'other' }],
    ['no id', { ...page, id: undefined }],
    ['no address', { ...page, url: undefined }],
    ['an empty address', { ...page, url: '' }],
    ['an address that is none', { ...page, url: 'instagram', origin: undefined }],
    ['a foreign page', { ...page, url: 'https://evil.example/', origin: 'https://evil.example' }],
    ['a page whose origin is another', { ...page, origin: 'https://evil.example' }],
    ['a sandboxed page', { ...page, origin: 'null' }],
    [
      'a look-alike subdomain',
      {
        ...page,
        url: 'https://www.instagram.com.evil.example/',
        origin: 'https://www.instagram.com.evil.example',
      },
    ],
    ['a look-alike suffix', { ...page, url: 'https://evilx.com/', origin: 'https://evilx.com' }],
    [
      'a user name that looks like a host',
      { ...page, url: 'https://x.com@evil.example/', origin: undefined },
    ],
    ['an unencrypted page', { ...page, url: url.replace('https', 'http'), origin: undefined }],
    ['another port', { ...page, url: 'https://www.instagram.com:8443/', origin: undefined }],
    ['a file', { ...page, url: 'file:///www.instagram.com/direct', origin: undefined }],
    ['a content script outside tabs', { ...page, tab: undefined }],
    ['a frame within a page', { ...page, frameId: 3 }],
    ['no word of the frame', { ...page, frameId: undefined }],
    ['another page of ours', { ...popup, url: `${own.root}other.html` }],
    ['a name every object has', { ...popup, url: `${own.root}constructor` }],
    ['a deeper page of ours', { ...popup, url: `${own.root}x/popup.html` }],
    ['our page with another origin', { ...popup, origin: 'https://evil.example' }],
    [
      'our address as a prefix',
      { ...popup, url: 'chrome-extension://riposteidx/popup.html', origin: undefined },
    ],
  ])('refuses %s', (_name, sender) => {
    expect(classifySender(sender, own)).toBeNull();
  });
});
