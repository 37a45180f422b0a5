/** What a `data-event-urn` says (`platforms/linkedin.md` 4.1); `null` for what this one does not say. */
export interface EventUrn {
  /** Milliseconds since the epoch, as the server stamped it. */
  readonly at: number | null;
  readonly thread: string | null;
  /** The member who is logged in, not the sender. */
  readonly viewer: string | null;
}

/** LinkedIn opened in May 2003; no message is older. */
const oldest = Date.UTC(2003, 4, 5);
/** The server's clock may be ahead of ours. */
const mostAhead = 86_400_000;

/** Reads an event URN. Damaged ones give `null` for what cannot be read, never an exception. */
export function readEventUrn(urn: string, now: number): EventUrn {
  const code = urn.match(/,2-([^,()]+)\)?$/)?.[1];
  const text = code === undefined ? null : decodeBase64(code);
  const stamp = Number(text?.match(/^(\d{13})b/)?.[1] ?? Number.NaN);
  const conversation = text?.match(/&([\w-]+)$/)?.[1];
  const named = urn.match(/messagingThread:(2-[^,()]+)/)?.[1];
  return {
    at: stamp >= oldest && stamp <= now + mostAhead ? stamp : null,
    thread:
      conversation === undefined
        ? named === undefined
          ? null
          : canonicalThread(named)
        : `2-${btoa(conversation)}`,
    viewer: urn.match(/fsd_profile:([\w-]+)/)?.[1] ?? null,
  };
}

/**
 * One spelling for a thread id that pages write in several (`=` encoded or left out, the URL's own alphabet);
 * `null` for what is no thread id.
 */
export function canonicalThread(id: string): string | null {
  const code = id.match(/^2-([\w+/-]{4,}(?:=|%3D){0,2})$/i)?.[1];
  return code === undefined ? null : `2-${padded(code.replace(/%3D/gi, '='))}`;
}

function decodeBase64(code: string): string | null {
  try {
    return atob(padded(code.replace(/%3D/gi, '=')));
  } catch {
    // Not base64 after all; the URN is damaged or of a kind that we do not know.
    return null;
  }
}

function padded(code: string): string {
  const bare = code.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  return bare.padEnd(Math.ceil(bare.length / 4) * 4, '=');
}
