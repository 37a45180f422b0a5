import { request as ask, createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** The only way out of a test browser: a proxy on loopback that leads every host to one port and keeps a log. */
export interface Gate {
  readonly port: number;
  /** `host:port` of every connection asked for, in order; for unencrypted requests the whole URL. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens a CONNECT proxy on 127.0.0.1. Whatever host a browser asks for, it reaches `sitesPort` on loopback and
 * nothing else, so pages have their real origins and no test can touch the network. Unencrypted requests are
 * logged and answered 502, but for those to `plainPort` on loopback, such as a team's server under test.
 */
export async function openGate(sitesPort: number, plainPort: number | null = null): Promise<Gate> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // Browsers drop connections at will, above all when they close; that is no fault of a test.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const wanted = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    if (plainPort === null || wanted?.host !== `127.0.0.1:${plainPort}`) {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = request;
    const onward = ask(wanted, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connection', keep);
  server.on('connect', (request, browserSide: Socket, head) => {
    asked.push(request.url ?? '');
    const siteSide = connect(sitesPort, '127.0.0.1', () => {
      browserSide.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      siteSide.write(head);
      siteSide.pipe(browserSide).pipe(siteSide);
    });
    keep(siteSide);
    siteSide.once('close', () => browserSide.destroy());
    browserSide.once('close', () => siteSide.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
