import { composerText } from './composer';
import { type Insertion, insertText } from './insert';

/**
 * `kept`: it stands there still, or the agent went on with it. `again`: the page wrote over it and it was put in once
 * more. `lost`: the page wrote over it twice, or would not take it again.
 */
export type KeepResult = 'kept' | 'again' | 'lost';

/** Sites that restore a draft of their own do so within this (`inserting-text-x-linkedin.md` 1 and 2). */
const watchMs = 1_000;
const lookMs = 40;

/**
 * Watches over a reply that was put in and read back: X restores its own draft late and writes over it. What the agent
 * does, a key or a click anywhere, ends the watch: from then on the text is theirs, and an emptied composer was sent.
 *
 * @param before what the composer held before the insertion
 * @param stillWanted `false` once the page shows another conversation
 */
export async function keepInserted(
  composer: HTMLElement,
  insertion: Insertion,
  before: string,
  stillWanted: () => boolean,
): Promise<KeepResult> {
  if (!(await isOverwritten(composer)) || !stillWanted()) return 'kept';
  const now = composerText(composer);
  const { text, caret } = insertion;
  // What the page restored is the agent's own older draft: the reply goes behind it.
  const again = now === before ? insertion : { text, caret, start: now.length, end: now.length };
  if ((await insertText(composer, again, stillWanted)) !== 'inserted') return 'lost';
  return (await isOverwritten(composer)) && stillWanted() ? 'lost' : 'again';
}

/** Whether the page, not the agent, changes the composer's text while we watch. */
function isOverwritten(composer: HTMLElement): Promise<boolean> {
  return new Promise((resolve) => {
    const held = composerText(composer);
    const started = performance.now();
    const acts = new AbortController();
    let changed: string | null = null;
    const end = (overwritten: boolean): void => {
      clearInterval(timer);
      acts.abort();
      resolve(overwritten);
    };
    const look = (): void => {
      const now = composerText(composer);
      // Only what rests is an answer: some editors draw anew in steps.
      const rests = now !== held && now === changed;
      changed = now === held ? null : now;
      if (!composer.isConnected || performance.now() - started > watchMs) end(false);
      else if (rests) end(true);
    };
    const timer = setInterval(look, lookMs);
    for (const type of agentActs) {
      window.addEventListener(type, (event) => event.isTrusted && end(false), {
        capture: true,
        signal: acts.signal,
      });
    }
  });
}

const agentActs = ['keydown', 'pointerdown', 'click', 'beforeinput', 'drop'] as const;
