import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

// These packages have neither types nor modules.
const load = createRequire(import.meta.url);

/** A server that speaks CouchDB's protocol, in memory, with `admin` / `secret` as its admin. For tests only. */
export async function startExpressServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'riposte-couch-'));
  const config = join(folder, 'config.json');
  writeFileSync(
    config,
    JSON.stringify({
      admins: { admin: 'secret' },
      couchdb: { database_dir: folder },
      log: { level: 'none' },
    }),
  );
  const PouchDB = load('pouchdb-core')
    .plugin(load('pouchdb-adapter-memory'))
    .plugin(load('pouchdb-mapreduce'))
    .plugin(load('pouchdb-replication'));
  const Memory = PouchDB.defaults({ adapter: 'memory', prefix: `${folder}/` });
  const app = load('express')();
  app.use('/', load('express-pouchdb')(Memory, { configPath: config, logPath: join(folder, 'log.txt') }));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
