import { composerText } from './composer';
import { setValue } from './strategies';

/** Ends the watch over the insertion before. */
let last = new AbortController();

/**
 * Makes one undo of an insertion that the browser's own history holds as many steps: Firefox keeps each line of an
 * `execCommand` apart, Chromium does not (measured in 153 and 156). When the agent undoes its last step, the others
 * are undone too, until `before` stands there again; redo likewise. Nothing is undone but what the agent began to undo.
 *
 * @param most the largest number of steps that the insertion can have made
 */
export function undoTogether(composer: HTMLElement, before: string, after: string, most: number): void {
  last.abort();
  last = new AbortController();
  const { signal } = last;
  let going: 'undo' | 'redo' | null = null;
  let working = false;

  composer.addEventListener(
    'beforeinput',
    (event) => {
      if (!event.isTrusted || working) return;
      going = null;
      if (event.inputType === 'historyUndo' && composerText(composer) === after) going = 'undo';
      if (event.inputType === 'historyRedo' && composerText(composer) === before) going = 'redo';
    },
    { signal },
  );
  composer.addEventListener(
    'input',
    (event) => {
      if (!event.isTrusted || !going || working) return;
      const direction = going;
      working = true;
      const goal = direction === 'undo' ? before : after;
      // The steps raise events of their own, which must not begin anew.
      for (let step = 1; step < most && composerText(composer) !== goal; step++) {
        document.execCommand(direction);
      }
      working = false;
      going = null;
    },
    { signal },
  );
}

/**
 * Lets one undo take back an insertion that the browser has no history of: Firefox forgets a textarea's when the text
 * turns its direction around (`dir="auto"` and a right-to-left reply, measured in 153). Only where the undo key has
 * left the text as it was.
 */
export function undoWithoutHistory(area: HTMLTextAreaElement, before: string, after: string): void {
  last.abort();
  last = new AbortController();
  area.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !isUndoKey(event) || area.value !== after) return;
      // The browser's own undo comes right after this event.
      setTimeout(() => {
        if (area.value !== after) return;
        area.setSelectionRange(0, after.length);
        setValue(area, before);
      });
    },
    { signal: last.signal },
  );
}

function isUndoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && ctrlKey !== metaKey && !shiftKey && !altKey;
}
