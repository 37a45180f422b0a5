import type { Fetch } from '../../src/team/request';
import { iamTokenUrl } from '../../src/team/sign-in';
import type { TokenGate } from './token-gate';

/** IBM's token service for one server behind a `TokenGate`: an API key goes in, a token that ends comes out. */
export class IamService {
  readonly keys = new Map<string, string>();
  /** What came in: form fields of each exchange. */
  readonly asked: Record<string, string>[] = [];
  lifeSeconds = 3_600;
  /** Answers instead of the service. */
  instead: () => Response | null = () => null;
  readonly #gate: TokenGate;

  constructor(gate: TokenGate) {
    this.#gate = gate;
  }

  /** The whole network: the token service and the server. */
  readonly fetch: Fetch = async (url, init) =>
    url === iamTokenUrl ? this.#trade(init) : this.#gate.fetch(url, init);

  #trade(init: RequestInit): Response {
    const fields = Object.fromEntries(new URLSearchParams(String(init.body)));
    this.asked.push(fields);
    const instead = this.instead();
    if (instead) return instead;
    const form = new Headers(init.headers).get('content-type') === 'application/x-www-form-urlencoded';
    const grant = fields.grant_type === 'urn:ibm:params:oauth:grant-type:apikey';
    if (init.method !== 'POST' || !form || !grant) {
      return Response.json({ errorCode: 'BXNIM0109E', errorMessage: 'Property missing.' }, { status: 400 });
    }
    const user = this.keys.get(fields.apikey ?? '');
    if (user === undefined) {
      const errorMessage = 'Provided API key could not be found.';
      return Response.json({ errorCode: 'BXNIM0415E', errorMessage }, { status: 400 });
    }
    return Response.json({
      ...{ access_token: this.#gate.issue(user, this.lifeSeconds * 1_000), refresh_token: 'not_supported' },
      ...{ token_type: 'Bearer', expires_in: this.lifeSeconds, scope: 'ibm openid' },
    });
  }
}
