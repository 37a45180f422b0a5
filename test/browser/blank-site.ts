import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import selfsigned from 'selfsigned';

/** An https server on loopback that answers every host and path with the same page of one heading. */
export async function openBlankSite(): Promise<{ readonly port: number; close(): void }> {
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createServer({ key, cert }, (request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    });
    response.end(`<!doctype html><html lang="en"><title>blank</title><h1>${request.headers.host ?? ''}</h1>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
