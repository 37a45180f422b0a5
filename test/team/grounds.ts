import { setUpTeam } from '../../src/team/set-up';
import { FakeCouch } from './fake-couch';
import { databaseName, Member, teamName } from './member';

const place = { url: 'https://couch.example', team: teamName };

/** A server with a team on it: `alice` and `ann` are editors, `bob` and any others agents. */
export async function teamServer(agents: readonly string[] = ['bob']): Promise<FakeCouch> {
  const server = new FakeCouch();
  server.addUser('admin', 'secret', ['_admin']);
  const members = [
    ...['alice', 'ann'].map((name) => ({ name, role: 'editor' as const, password: `${name}-secret` })),
    ...agents.map((name) => ({ name, role: 'agent' as const, password: `${name}-secret` })),
  ];
  const admin = { kind: 'basic', user: 'admin', password: 'secret' } as const;
  await setUpTeam({ place, admin, members, fetch: server.fetch, now: Date.now });
  server.seen.length = 0;
  return server;
}

export function joined(server: FakeCouch, user: string): Promise<Member> {
  return new Member(server, user).join();
}

/** Every template on the server, as `title|body`, past all rights. */
export function onServer(server: FakeCouch): Record<string, string> {
  const ids = [...(server.databases.get(databaseName)?.docs.keys() ?? [])].filter((id) =>
    id.startsWith('tpl:'),
  );
  return Object.fromEntries(
    ids.flatMap((id) => {
      const leaf = server.winner(databaseName, id);
      return leaf && !leaf.deleted ? [[id, `${leaf.body.title}|${leaf.body.body}`]] : [];
    }),
  );
}

/** A repeatable source of numbers from 0 to 1. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
