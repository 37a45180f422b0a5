import { composerText, editorKind, isTextArea, readComposer, selectInComposer } from './composer';
import { strategiesFor } from './strategies';
import { undoTogether, undoWithoutHistory } from './undo-together';

/** What to insert, and where: `start` to `end` are offsets into the composer's present text, replaced. */
export interface Insertion {
  readonly text: string;
  /** Offset in `text` for the caret afterwards; `null` for its end. */
  readonly caret: number | null;
  readonly start: number;
  readonly end: number;
}

/**
 * `inserted`: read back and exact. `refused`: the editor took nothing; the draft is as it was.
 * `disturbed`: the editor holds something else and could not be brought back; the agent must look.
 */
export type InsertResult = 'inserted' | 'refused' | 'disturbed';

/** Editors apply some input later; this long until we believe that nothing will come. */
const readBackMs = 1_000;

/**
 * Inserts and reads back what the editor then holds. Tries a second way only while the draft is untouched, so
 * that text can never stand there twice or by half; otherwise undoes what happened.
 * `stillWanted` is asked before each step: `false` means that the page moved to another conversation.
 */
export async function insertText(
  composer: HTMLElement,
  insertion: Insertion,
  stillWanted: () => boolean,
): Promise<InsertResult> {
  const before = composerText(composer);
  const expected = before.slice(0, insertion.start) + insertion.text + before.slice(insertion.end);
  for (const strategy of strategiesFor[editorKind(composer)]) {
    await selectInComposer(composer, insertion.start, insertion.end);
    if (!stillWanted() || composerText(composer) !== before) return 'refused';
    strategy(composer, insertion.text);
    const held = await settledText(composer, before, expected);
    if (same(held, expected)) {
      if (import.meta.env.FIREFOX) mendUndo(composer, before, held, insertion.text);
      await placeCaret(composer, insertion);
      return 'inserted';
    }
    if (!same(held, before) && !(await takeBack(composer, before))) return 'disturbed';
  }
  return 'refused';
}

/** What one undo of the agent's needs of us in Firefox, by editor. */
function mendUndo(composer: HTMLElement, before: string, after: string, text: string): void {
  if (isTextArea(composer)) undoWithoutHistory(composer, before, after);
  else if (editorKind(composer) === 'plain') undoTogether(composer, before, after, mostSteps(text));
}

/** Typed line by line: a command for each line and each break between two. */
function mostSteps(text: string): number {
  return 2 * text.split('\n').length;
}

/** Compared without the differences that editors make on their own: kinds of space, zero-width fillers. */
function same(held: string, wanted: string): boolean {
  return comparable(held) === comparable(wanted);
}

function comparable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '');
}

/** The composer's text once it is `expected`, or differs from `before` and rests, or time is up. */
function settledText(composer: HTMLElement, before: string, expected: string): Promise<string> {
  return new Promise((resolve) => {
    const started = performance.now();
    let last = '';
    const look = (): void => {
      const held = composerText(composer);
      const waited = performance.now() - started;
      const resting = held === last && !same(held, before) && waited > 150;
      last = held;
      if (same(held, expected) || resting || waited > readBackMs) resolve(held);
      else setTimeout(look, waited < 60 ? 4 : 30);
    };
    look();
  });
}

async function placeCaret(composer: HTMLElement, { text, caret, start }: Insertion): Promise<void> {
  const wanted = start + (caret ?? text.length);
  const now = readComposer(composer);
  if (now.start !== wanted || now.end !== wanted) await selectInComposer(composer, wanted, wanted);
}

/**
 * A wrong result is taken back and checked: by the editor's own history where it can be asked, else by putting
 * the draft in place of everything. `execCommand('undo')` would not do: on Lexical it undoes the browser's own
 * history, behind the editor's back (measured in Chromium 156).
 */
async function takeBack(composer: HTMLElement, before: string): Promise<boolean> {
  const kind = editorKind(composer);
  if (kind === 'lexical') {
    const init = { bubbles: true, cancelable: true, composed: true, inputType: 'historyUndo' };
    composer.dispatchEvent(new InputEvent('beforeinput', init));
  } else {
    await selectInComposer(composer, 0, composerText(composer).length);
    strategiesFor[kind][0]?.(composer, before);
  }
  return same(await settledText(composer, '', before), before);
}
