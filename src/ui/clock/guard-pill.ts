import type { Finding } from '../../domain/finding';
import { findingText, lengthText } from './finding-text';
import { words } from './words';

/** What the pill shows: things to mind, else how long the draft is. */
interface Shown {
  readonly findings: readonly Finding[];
  readonly near: { readonly length: number; readonly limit: number } | null;
}

/** The small line at the composer that says what to mind. A click puts it away; it takes no focus. */
export interface GuardPill {
  readonly elements: readonly HTMLElement[];
  /** Whether there is something to mind. */
  isShown(): boolean;
  /** The sentence that is new since the last time, to be spoken; `null` when nothing is. */
  update(shown: Shown, now: number): string | null;
}

export function makeGuardPill(onDismiss: () => void): GuardPill {
  const pill = document.createElement('button');
  pill.type = 'button';
  pill.className = 'guard';
  const [text, more, key] = [span('guard-text'), span('guard-more'), document.createElement('kbd')];
  key.textContent = 'Esc';
  pill.append(text, more, key);
  pill.addEventListener('mousedown', (event) => event.preventDefault());
  pill.addEventListener('click', onDismiss);
  const counter = span('clock');
  counter.setAttribute('role', 'img');
  let said = '';
  let last = '';

  return {
    elements: [pill, counter],
    isShown: () => !pill.hidden,
    update: ({ findings, near }, now) => {
      const shown = JSON.stringify([findings, near]);
      if (shown === last) return null;
      last = shown;
      const [first] = findings;
      const sentence = first ? findingText(first, now) : '';
      pill.hidden = first === undefined;
      text.textContent = sentence;
      more.textContent = findings.length > 1 ? `+${findings.length - 1}` : '';
      pill.title = findings.map((finding) => findingText(finding, now)).join('\n');
      pill.setAttribute('aria-label', `${words.dismiss}: ${sentence}`);
      counter.hidden = near === null || first?.kind === 'length';
      counter.textContent = near ? `${near.length}/${near.limit}` : '';
      if (near) counter.setAttribute('aria-label', lengthText(near));
      const isNew = sentence !== '' && sentence !== said;
      said = sentence;
      return isNew ? sentence : null;
    },
  };
}

function span(className: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  return element;
}
