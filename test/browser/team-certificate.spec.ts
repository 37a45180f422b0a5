import selfsigned from 'selfsigned';
import { afterAll, expect, it } from 'vitest';
import { FakeCouch } from '../team/fake-couch.ts';
import { serveCouch } from '../team/serve-couch.ts';
import type { Session } from './harness/session.ts';
import { launchBuilt } from './harness/suite.ts';

const host = 'couch.example';
const couch = new FakeCouch();
couch.addUser('bob', 'bob-secret', ['agent']);
couch.databases.set('team_north', {
  ...{ docs: new Map(), changes: [] },
  security: { members: { roles: ['agent'] } },
});
const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: host }], {
  extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
});
const server = await serveCouch(couch, { key, cert });
afterAll(() => server.close());

/** Types a sign-in and presses Connect, in a browser where every host leads to the server; what options then say. */
async function connect(strictCertificates: boolean): Promise<string> {
  // Nobody vouches for the server's certificate.
  const session: Session = await launchBuilt({
    sitesPort: server.port,
    siteHosts: [host],
    strictCertificates,
  });
  try {
    const options = await session.extensionPage('options.html#team');
    const fields = [
      ['Server address', host],
      ['Team name', 'north'],
      ['User name', 'bob'],
      ['Password', 'bob-secret'],
    ] as const;
    for (const [label, text] of fields) {
      await (await options.waitForSelector(`aria/${label}`))?.click();
      await options.keyboard.type(text);
    }
    await (await options.waitForSelector('aria/Connect[role="button"]'))?.click();
    const said = await options.waitForFunction(() => {
      const text = document.body.textContent ?? '';
      return ['a certificate that this browser does not trust', 'Sync now'].find((one) => text.includes(one));
    });
    return (await said.jsonValue()) ?? '';
  } finally {
    await session.close();
  }
}

it('a team’s server whose certificate the browser does not trust is said to be out of reach, and hears no password', async () => {
  expect(await connect(true)).toBe('a certificate that this browser does not trust');
  expect(couch.seen).toEqual([]);
  expect(await connect(false)).toBe('Sync now');
}, 120_000);
