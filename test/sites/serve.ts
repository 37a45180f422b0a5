import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import selfsigned from 'selfsigned';
import type { Site } from './site.ts';
import { sites } from './sites.ts';
import { readView, type View, writeView } from './view.ts';

/** Running look-alikes. Every host leads to the same port; the Host header tells them apart. */
export interface RunningSites {
  readonly port: number;
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/** Serves all look-alikes over https on 127.0.0.1 with a certificate made for the occasion. */
export async function startSites({ port = 0 }: { readonly port?: number } = {}): Promise<RunningSites> {
  const hosts = sites.flatMap((site) => site.hosts);
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const bundles = new Map<Site, Promise<string>>();
  const bundleOf = (site: Site): Promise<string> => {
    const known = bundles.get(site) ?? bundle(site);
    bundles.set(site, known);
    return known;
  };
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response, bundleOf).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type BundleOf = (site: Site) => Promise<string>;

async function answer(request: IncomingMessage, response: ServerResponse, bundleOf: BundleOf): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const site = sites.find((one) => one.hosts.includes(host));
  if (!site) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end(`no look-alike of ${host}`);
    return;
  }
  const url = new URL(request.url ?? '/', `https://${host}`);
  if (url.pathname === '/__site/set') setView(site, url, response);
  else if (url.pathname === '/__site/app.js') {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(await bundleOf(site));
  } else sendPage(site, viewOf(site, request), response);
}

function setView(site: Site, url: URL, response: ServerResponse): void {
  const next = url.searchParams.get('next');
  let view: View;
  try {
    view = readView(url.search, site);
    if (next !== null && !/^\/(?!\/)/.test(next)) throw new Error(`next is a path of this host: ${next}`);
  } catch (error) {
    response.writeHead(400, { 'content-type': 'text/plain' }).end(String(error));
    return;
  }
  response
    .writeHead(next ? 302 : 204, {
      'set-cookie': `site=${encodeURIComponent(writeView(view))}; Path=/; Secure`,
      ...(next ? { location: next } : {}),
    })
    .end();
}

function viewOf(site: Site, request: IncomingMessage): View {
  const cookie = /(?:^|;\s*)site=([^;]*)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  return readView(decodeURIComponent(cookie), site);
}

function sendPage(site: Site, view: View, response: ServerResponse): void {
  const nonce = randomBytes(12).toString('base64');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': site.policy.replaceAll('NONCE', nonce),
    'cache-control': 'no-store',
  });
  response.end(`<!doctype html><html ${site.htmlAttributes(view)} data-view="${writeView(view).replaceAll('&', '&amp;')}">
<head><meta charset="utf-8"><title>…</title><meta name="viewport" content="width=device-width"></head>
<body><div id="mount"></div><script nonce="${nonce}" src="/__site/app.js" defer></script></body></html>`);
}

async function bundle(site: Site): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(site.app)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

if (import.meta.main) {
  const running = await startSites({ port: Number(process.env.SITES_PORT ?? 8443) });
  console.log(`Look-alikes of ${running.hosts.join(', ')} on 127.0.0.1:${running.port}. Open one with`);
  console.log(
    `  chromium --user-data-dir=/tmp/sites --ignore-certificate-errors --host-resolver-rules="MAP * 127.0.0.1:${running.port}" https://www.instagram.com/direct/inbox/`,
  );
  console.log('Set its view at /__site/set?lang=es&theme=dark&next=/direct/inbox/ . Ctrl+C ends it.');
}
