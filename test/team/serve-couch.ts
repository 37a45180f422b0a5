import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { FakeCouch } from './fake-couch.ts';

/** Serves the strict fake on loopback, open to other origins as a team's admin would set it; `tls` with a certificate. */
export async function serveCouch(
  couch: FakeCouch,
  tls: { readonly key: string; readonly cert: string } | null = null,
): Promise<{ readonly url: string; readonly port: number; readonly close: () => Promise<void> }> {
  const open = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'accept, authorization, content-type, origin, referer',
    'access-control-allow-methods': 'GET, PUT, POST, HEAD, DELETE',
    'access-control-max-age': '600',
  };
  const answerTo = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'OPTIONS') return response.writeHead(204, open).end();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const { authorization } = request.headers;
    const answer = await couch.fetch(`http://127.0.0.1${request.url}`, {
      method: request.method ?? 'GET',
      ...(authorization !== undefined && { headers: { authorization } }),
      ...(body !== '' && { body }),
    });
    response.writeHead(answer.status, { ...open, 'content-type': 'application/json' });
    return response.end(await answer.text());
  };
  const server = tls ? createTlsServer(tls, answerTo) : createServer(answerTo);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
