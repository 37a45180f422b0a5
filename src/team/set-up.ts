import { z } from 'zod';
import { Failure } from '../contract/failure';
import type { Credentials, NewMember, TeamPlace } from '../contract/team-shapes';
import { statsDatabase, teamDatabase } from './address';
import type { Ask, Fetch, Reply } from './request';
import { designDoc } from './server-rules';
import { type SignIn, signedRequest, signInWith } from './sign-in';
import { statsDesign } from './totals-rules';
import { TeamTrouble } from './trouble';

export interface SetUpParts {
  readonly place: TeamPlace;
  /** A server admin's; used here and then forgotten. */
  readonly admin: Credentials;
  readonly members: readonly NewMember[];
  readonly fetch: Fetch;
  readonly now: () => number;
}

/** What was made, and which members the server had already: those keep their password. */
export interface SetUp {
  readonly created: boolean;
  readonly added: readonly string[];
  readonly known: readonly string[];
}

const sessionShape = z.object({ userCtx: z.object({ roles: z.array(z.string()) }) });
const membersShape = z.array(z.string());
const revShape = z.object({ _rev: z.string(), roles: z.array(z.string()).optional() }).loose();

/**
 * Makes a team's databases, rights and rules on its server (`team-sync.md` 2). What is there already is brought up to
 * date, so it may be run again, also after it broke off half-way.
 */
export async function setUpTeam(parts: SetUpParts): Promise<SetUp> {
  const server = new Admin(parts.place.url, signInWith(parts.admin, parts.fetch, parts.now), parts.fetch);
  const session = sessionShape.safeParse((await server.ask('/_session')).json).data;
  if (!session) throw new TeamTrouble('garbage');
  if (!session.userCtx.roles.includes('_admin')) throw new Failure('no-admin');
  const team = parts.place.team;
  const database = teamDatabase(parts.place);
  const created = await server.makeDatabase(
    database,
    membersOf(['editor', 'agent', 'lead'].map(roleIn(team))),
  );
  await nameMembers(server, `/${database}/_design/team`, parts);
  const added: string[] = [];
  const known: string[] = [];
  for (const member of parts.members) {
    (await addMember(server, parts.place, member)) ? added.push(member.name) : known.push(member.name);
  }
  return { created, added, known };
}

/** The rules of the team's database, and who is in the team: leads learn from it whose day totals there are. */
async function nameMembers(server: Admin, path: string, { members, place }: SetUpParts): Promise<void> {
  const names = members.map(({ name }) => name);
  const design = { ...designDoc(place.team), members: names };
  if (await server.create(path, design)) return;
  await server.change(path, ({ _rev, members: before }) => ({
    ...{ ...design, _rev },
    members: [...new Set([...(membersShape.safeParse(before).data ?? []), ...names])],
  }));
}

/** Answers whether the account is new. */
async function addMember(server: Admin, place: TeamPlace, member: NewMember): Promise<boolean> {
  const { name, password } = member;
  const roles = [...new Set([member.role, 'agent'])].map(roleIn(place.team));
  const path = `/_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;
  const isNew = await server.create(path, { name, type: 'user', roles, password });
  if (!isNew) {
    await server.change(path, (user) => ({
      ...user,
      roles: [...new Set([...(user.roles ?? []), ...roles])],
    }));
  }
  const stats = statsDatabase(place, name);
  await server.makeDatabase(stats, membersOf([roleIn(place.team)('lead')], [name]));
  await server.put(`/${stats}/_design/team`, statsDesign(name));
  return isNew;
}

/** Several teams on one server keep apart by the names of their roles. */
function roleIn(team: string): (role: string) => string {
  return (role) => `${team}-${role}`;
}

function membersOf(roles: readonly string[], names: readonly string[] = []) {
  return { admins: { names: [], roles: ['_admin'] }, members: { names, roles } };
}

/** The few things that only a server admin may do. */
class Admin {
  readonly #url: string;
  readonly #signIn: SignIn;
  readonly #fetch: Fetch;

  constructor(url: string, signIn: SignIn, fetch: Fetch) {
    this.#url = url;
    this.#signIn = signIn;
    this.#fetch = fetch;
  }

  async ask(path: string, ask: Omit<Ask, 'url'> = {}): Promise<Reply> {
    const headers = { 'content-type': 'application/json' };
    return signedRequest(this.#fetch, this.#signIn, { ...ask, url: `${this.#url}${path}`, headers });
  }

  /** Makes a database unless it is there, and says who may use it. Answers whether it is new. */
  async makeDatabase(name: string, security: object): Promise<boolean> {
    const { status } = await this.ask(`/${name}`, { method: 'PUT' });
    if (status >= 400 && status !== 412) throw refusal(status);
    const rights = await this.ask(`/${name}/_security`, { method: 'PUT', body: JSON.stringify(security) });
    if (rights.status >= 400) throw refusal(rights.status);
    return status !== 412;
  }

  /** Answers `false` when there is such a document already. */
  async create(path: string, body: object): Promise<boolean> {
    const { status } = await this.ask(path, { method: 'PUT', body: JSON.stringify(body) });
    if (status >= 400 && status !== 409) throw refusal(status);
    return status !== 409;
  }

  async put(path: string, body: object): Promise<void> {
    if (!(await this.create(path, body))) await this.change(path, ({ _rev }) => ({ ...body, _rev }));
  }

  async change(path: string, change: (old: z.output<typeof revShape>) => object): Promise<void> {
    const old = revShape.safeParse((await this.ask(path)).json).data;
    if (!old) throw new TeamTrouble('garbage');
    const { status } = await this.ask(path, { method: 'PUT', body: JSON.stringify(change(old)) });
    if (status >= 400) throw refusal(status);
  }
}

function refusal(status: number): TeamTrouble {
  return new TeamTrouble(status === 403 ? 'forbidden' : status === 404 ? 'missing' : 'server');
}
