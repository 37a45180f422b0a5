import { z } from 'zod';
import type { Credentials } from '../contract/team-shapes';
import { type Ask, type Fetch, type Reply, request } from './request';
import { TeamTrouble } from './trouble';

/** Gives each request its `Authorization` header. */
export interface SignIn {
  readonly header: () => Promise<string>;
  /** Told when the server refused the last header. Answers whether the next one may do better. */
  readonly refused: () => boolean;
}

/** Asks a server in somebody's name; once more where a token ended before its time. */
export async function signedRequest(fetch: Fetch, signIn: SignIn, ask: Ask): Promise<Reply> {
  const attempt = async () =>
    request(fetch, { ...ask, headers: { ...ask.headers, authorization: await signIn.header() } });
  try {
    return await attempt();
  } catch (error) {
    const refused = error instanceof TeamTrouble && error.kind === 'unauthorized';
    if (!refused || !signIn.refused()) throw error;
    return attempt();
  }
}

/** IBM exchanges an API key for a token here; Cloudant takes nothing else. */
export const iamTokenUrl = 'https://iam.cloud.ibm.com/identity/token';
/** A token is replaced this long before it ends. */
const renewEarlyMs = 120_000;

const tokenShape = z.object({
  access_token: z.string().min(1).max(20_000),
  expires_in: z.number().positive(),
});

/** The provider for one way to sign in (`basic`, `bearer`, `iam`). */
export function signInWith(credentials: Credentials, fetch: Fetch, now: () => number): SignIn {
  if (credentials.kind === 'basic') {
    const header = `Basic ${base64(`${credentials.user}:${credentials.password}`)}`;
    return always(header);
  }
  if (credentials.kind === 'bearer') return always(`Bearer ${credentials.token}`);
  return new IamSignIn(() => exchange(credentials.apiKey, fetch), now);
}

function always(header: string): SignIn {
  return { header: async () => header, refused: () => false };
}

/** Trades the key for a token, and again when the token ends, by its own word or by the server's. */
class IamSignIn implements SignIn {
  readonly #exchange: () => Promise<z.infer<typeof tokenShape>>;
  readonly #now: () => number;
  #token: Promise<{ readonly header: string; readonly until: number }> | null = null;

  constructor(exchange: () => Promise<z.infer<typeof tokenShape>>, now: () => number) {
    this.#exchange = exchange;
    this.#now = now;
  }

  readonly header = async (): Promise<string> => {
    const known = this.#token;
    if (known && (await known).until <= this.#now() && this.#token === known) this.#token = null;
    this.#token ??= this.#fresh().catch((error: unknown) => {
      this.#token = null;
      throw error;
    });
    return (await this.#token).header;
  };

  /** A server whose clock runs ahead, or that was told to let nobody in, ends a token early. */
  readonly refused = (): boolean => {
    this.#token = null;
    return true;
  };

  async #fresh() {
    const { access_token, expires_in } = await this.#exchange();
    const life = expires_in * 1_000;
    // A token that lives shorter than we are early would be traded at every request.
    const until = this.#now() + Math.max(life - renewEarlyMs, life / 2);
    return { header: `Bearer ${access_token}`, until };
  }
}

async function exchange(apiKey: string, fetch: Fetch): Promise<z.infer<typeof tokenShape>> {
  const { status, json } = await request(fetch, {
    url: iamTokenUrl,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'urn:ibm:params:oauth:grant-type:apikey',
      apikey: apiKey,
    }).toString(),
  });
  // A wrong key is a bad request there.
  if (status >= 400) throw new TeamTrouble('unauthorized');
  const token = tokenShape.safeParse(json).data;
  if (!token) throw new TeamTrouble('garbage');
  return token;
}

/** Base64 of the text's UTF-8 bytes. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
