import type { SiteMessage } from '../sites/control.ts';
import type { PageFacts } from './read-page.ts';

/** What the look-alike itself says of the page. */
export interface Truth {
  readonly thread: string;
  readonly name: string;
  readonly handle: string;
  readonly draft: string;
  readonly messages: readonly SiteMessage[];
  readonly rows: readonly {
    readonly name: string;
    readonly handle: string;
    readonly unread: boolean;
    readonly last: 'them' | 'us' | null;
  }[];
}

/** Per part: found and right, or absent; and every wrong reading in words. */
export interface Held {
  readonly found: ReadonlySet<string>;
  readonly wrong: readonly string[];
}

/** A part is right or absent; anything else is wrong. */
export function holdAgainst(facts: PageFacts, truth: Truth): Held {
  const found = new Set<string>();
  const wrong: string[] = [];
  const pane = facts.panes.find(({ docked }) => !docked) ?? facts.panes[0];
  if (pane) {
    if (pane.thread !== null && pane.thread !== truth.thread) wrong.push(`thread ${pane.thread}`);
    check('composer', pane.composer, (text) => text === truth.draft);
    check('contact', pane.contact, ({ name, handle }) => {
      const named =
        name === null || line(name) === line(truth.name) || (truth.name === '' && name === truth.handle);
      return named && (handle === null || handle === truth.handle);
    });
    check('messages', pane.messages, (read) => {
      const odd = firstOdd(read, truth.messages);
      if (odd) wrong.push(`message ${odd}`);
      return odd === null;
    });
  }
  for (const other of facts.panes) {
    if (other !== pane) wrong.push(`a second pane with composer ${JSON.stringify(other.composer)}`);
  }
  check('list', facts.rows, (rows) => {
    const odd = rows.filter((row) => !isRow(row, truth));
    wrong.push(...odd.map((row) => `row ${JSON.stringify(row)}`));
    return odd.length === 0;
  });
  return { found, wrong };

  function check<T>(part: string, value: T | null, isRight: (value: T) => boolean): void {
    if (value === null) return;
    if (isRight(value)) found.add(part);
    else wrong.push(`${part}: ${JSON.stringify(value).slice(0, 200)}`);
  }
}

type ReadMessages = NonNullable<PageFacts['panes'][number]['messages']>;

/**
 * The page shows the end of the thread: what was read must be its end, in order, no direction flipped. Pictures,
 * cards and lines of the site's own may be read with any words or not at all. Names the first that is odd.
 */
function firstOdd(read: ReadMessages, truth: readonly SiteMessage[]): string | null {
  const heard = read.filter(({ system }) => !system);
  let at = truth.length - 1;
  for (const message of heard.toReversed()) {
    while (at >= 0 && !fits(message, truth[at])) {
      if (truth[at]?.kind === 'text')
        return `${JSON.stringify(message)} where ${JSON.stringify(truth[at])} was said`;
      at -= 1;
    }
    if (at < 0) return `${JSON.stringify(message)} before the first`;
    at -= 1;
  }
  return null;
}

function fits(message: ReadMessages[number], real: SiteMessage | undefined): boolean {
  const side = real?.from === 'us' ? 'outbound' : 'inbound';
  if (!real || (message.direction !== side && message.direction !== 'unknown')) return false;
  return real.kind !== 'text' || line(message.text) === line(real.text);
}

function isRow(row: { name: string; unread: boolean; lastFrom: string }, truth: Truth): boolean {
  return truth.rows.some((real) => {
    const speaker = real.last === 'us' ? 'us' : 'contact';
    const sameSpeaker = row.lastFrom === 'unknown' || row.lastFrom === speaker;
    // A read row may be marked unread by no sign at all, never the other way round.
    const sameName = line(row.name) === line(real.name === '' ? real.handle : real.name);
    return sameName && sameSpeaker && (!row.unread || real.unread);
  });
}

function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
