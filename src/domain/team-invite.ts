/** What somebody needs to know to join a team, but for the password, which never travels with it. */
export interface TeamInvite {
  /** The server's root. */
  readonly url: string;
  readonly team: string;
  /** Whom it is for; empty for anyone. */
  readonly user: string;
}

const fileFormat = 'riposte-invite';
const mostText = 600;

/** An invitation as a link: the server's address, with the rest behind `#`, which browsers send to nobody. */
export function inviteLink({ url, team, user }: TeamInvite): string {
  const rest = new URLSearchParams({ 'riposte-team': team, ...(user !== '' && { user }) });
  return `${url}/#${rest}`;
}

/** An invitation as the text of a file. */
export function inviteFile(invite: TeamInvite): string {
  return `${JSON.stringify({ format: fileFormat, version: 1, ...invite }, null, 2)}\n`;
}

/** Reads a link or a file's text; `null` for anything else. */
export function readInvite(text: string): TeamInvite | null {
  const plain = text.trim();
  return plain.startsWith('{') ? readFile(plain) : readLink(plain);
}

function readLink(text: string): TeamInvite | null {
  if (!URL.canParse(text)) return null;
  const { origin, pathname, hash } = new URL(text);
  const rest = new URLSearchParams(hash.slice(1));
  const team = rest.get('riposte-team');
  if (team === null) return null;
  return checked({ url: `${origin}${pathname}`, team, user: rest.get('user') ?? '' });
}

function readFile(text: string): TeamInvite | null {
  try {
    const content = JSON.parse(text) as Record<string, unknown>;
    if (content.format !== fileFormat || content.version !== 1) return null;
    return checked({ url: content.url, team: content.team, user: content.user ?? '' });
  } catch {
    // Not JSON: not one of ours.
    return null;
  }
}

function checked({ url, team, user }: Record<keyof TeamInvite, unknown>): TeamInvite | null {
  const texts = [url, team, user];
  if (!texts.every((one): one is string => typeof one === 'string' && one.length <= mostText)) return null;
  const [address = '', name = '', who = ''] = texts;
  if (!/^https?:\/\//u.test(address)) return null;
  return { url: address.replace(/\/+$/u, ''), team: name, user: who };
}
