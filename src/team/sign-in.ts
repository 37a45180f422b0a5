import { z } from 'zod';
import type { Credentials } from '../contract/team-shapes';
import { type Fetch, request } from './request';
import { TeamTrouble } from './trouble';

/** Gives each request its `Authorization` header. */
export type SignIn = () => Promise<string>;

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
    return async () => header;
  }
  if (credentials.kind === 'bearer') return async () => `Bearer ${credentials.token}`;
  let token: { readonly text: string; readonly until: number } | null = null;
  return async () => {
    if (token === null || token.until <= now()) {
      const { access_token, expires_in } = await exchange(credentials.apiKey, fetch);
      token = { text: access_token, until: now() + expires_in * 1_000 - renewEarlyMs };
    }
    return `Bearer ${token.text}`;
  };
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
