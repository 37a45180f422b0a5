import { describe, expect, it } from 'vitest';
import { findBrowsers, type Machine } from '../../tools/find-browsers.ts';

/** A machine with these programs, that notes what was done to it. */
function machine(programs: readonly string[], given: Partial<Machine> = {}) {
  const present = new Set(programs);
  const did: string[] = [];
  const made: Machine = {
    env: {},
    isRoot: false,
    say: () => undefined,
    which: (name) => (present.has(name) ? name : null),
    run(command, args) {
      did.push([command, ...args].join(' '));
      if (command === 'apt-get' && args[0] === 'install') for (const name of args) present.add(name);
      return null;
    },
    fetched: async () => null,
    async fetch(kind) {
      did.push(`fetch ${kind}`);
      return `/cache/${kind}`;
    },
    ...given,
  };
  return { made, did };
}

const both = ['chromium', 'firefox'] as const;

describe('findBrowsers', () => {
  it('takes what is installed and touches nothing', async () => {
    const { made, did } = machine(['chromium', 'firefox']);
    expect(await findBrowsers(both, made)).toEqual({ chromium: 'chromium', firefox: 'firefox' });
    expect(did).toEqual([]);
  });

  it('prefers the one that the environment names', async () => {
    const { made } = machine(['chromium', '/opt/mine'], { env: { RIPOSTE_CHROMIUM: '/opt/mine' } });
    expect(await findBrowsers(['chromium'], made)).toEqual({ chromium: '/opt/mine' });
  });

  it('says so when the one that the environment names is not there', async () => {
    const { made } = machine(['chromium'], { env: { RIPOSTE_CHROMIUM: '/opt/gone' } });
    await expect(findBrowsers(['chromium'], made)).rejects.toThrow('RIPOSTE_CHROMIUM names /opt/gone');
  });

  it('installs only what is missing, in one go, as root on Debian', async () => {
    const { made, did } = machine(['apt-get', 'firefox'], { isRoot: true });
    expect(await findBrowsers(both, made)).toEqual({ chromium: 'chromium', firefox: 'firefox' });
    expect(did).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends chromium fonts-noto-color-emoji fonts-noto-cjk',
    ]);
  });

  it('fetches for everybody who is not root', async () => {
    const { made, did } = machine(['apt-get']);
    expect(await findBrowsers(both, made)).toEqual({
      chromium: '/cache/chromium',
      firefox: '/cache/firefox',
    });
    expect(did).toEqual([
      'fetch chromium',
      '/cache/chromium --version',
      'fetch firefox',
      '/cache/firefox --version',
    ]);
  });

  it('fetches when the packages are called something else', async () => {
    const { made } = machine(['apt-get'], {
      isRoot: true,
      run: (command) => (command === 'apt-get' ? 'Unable to locate package' : null),
    });
    expect(await findBrowsers(['firefox'], made)).toEqual({ firefox: '/cache/firefox' });
  });

  it('does not fetch twice', async () => {
    const { made, did } = machine([], { fetched: async () => '/cache/before' });
    expect(await findBrowsers(['firefox'], made)).toEqual({ firefox: '/cache/before' });
    expect(did).toEqual(['/cache/before --version']);
  });

  it('says what to do when nothing works, and why Google Chrome does not count', async () => {
    const { made } = machine(['google-chrome'], { fetch: () => Promise.reject(new Error('no network')) });
    await expect(findBrowsers(['chromium'], made)).rejects.toThrow(
      /Chromium is missing.*no network.*RIPOSTE_CHROMIUM.*Google Chrome/,
    );
  });

  it('does not take a browser that was fetched but lacks its libraries', async () => {
    const { made } = machine([], { run: () => 'libnss3.so: cannot open shared object file' });
    await expect(findBrowsers(['chromium'], made)).rejects.toThrow(/does not start \(libnss3/);
  });
});
