import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Hit, Wording } from '../../contract/calls';
import type { Settings } from '../../domain/settings';
import { findingText } from '../clock/finding-text';
import { keyName } from '../kit/key-name';
import { useServices } from '../kit/services';
import { type MountedPicker, mountPicker } from '../picker/mount-picker';
import type { NoteField, PickerOptions } from '../picker/picker-options';
import { words } from './words';

const mostHits = 24;

interface ChatPickerParts {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  /** Where the picker is put. */
  readonly place: RefObject<HTMLElement | null>;
  readonly settings: Settings;
  /** What the contact wrote last. */
  readonly said: string;
  onOpened(): void;
  /** `whole`: all that the box is to hold now. */
  onPicked(title: string, whole: string): void;
  announce(text: string): void;
}

export interface ChatPicker {
  /** A key pressed in the box; `true` when it was for the picker. */
  key(event: KeyboardEvent): boolean;
  /** The text in the box changed. */
  typed(): void;
  toggle(): void;
}

interface Opening {
  readonly picker: MountedPicker;
  /** What the reply replaces. */
  readonly start: number;
  readonly end: number;
  /** What is typed after the sign in the box; `null` where the picker has a search field of its own. */
  readonly inline: string | null;
}

/** The real picker on the practice conversation: the same component and the same questions to the background. */
export function usePicker(parts: ChatPickerParts): ChatPicker {
  const { ask, now } = useServices();
  const open = useRef<Opening | null>(null);
  const notes = useRef<readonly NoteField[]>([]);
  const live = useRef(parts);
  live.current = parts;
  useEffect(() => () => open.current?.picker.unmount(), []);

  function close(): void {
    open.current?.picker.unmount();
    open.current = null;
  }

  function give(caret: number): void {
    const { box } = live.current;
    box.current?.focus();
    box.current?.setSelectionRange(caret, caret);
  }

  function options(inline: string | null): PickerOptions {
    const audience = audienceOf(live.current.said);
    return {
      ...{ mode: inline === null ? 'search' : 'inline', firstQuery: inline ?? '' },
      ...{ action: 'insert', note: null, keep: null },
      // Kept for this practice alone, so that nobody who is nobody stands in the store.
      notes: {
        read: async () => notes.current,
        write: async (fields) => {
          notes.current = fields.map(({ name, value }) => ({ name, label: name, value }));
          return true;
        },
      },
      search: async (query) => {
        const answer = await ask('templates/search', { query, audience, limit: mostHits });
        return answer.ok ? answer.value : null;
      },
      render: async (id, typed, language) => {
        const answer = await ask('templates/render', { id, audience, typed: { ...typed }, language });
        return answer.ok ? (answer.value ?? undefined) : null;
      },
      describe: (finding) => findingText(finding, now()),
      pick: (hit, wording) => pick(hit, wording),
      close: () => {
        const end = open.current?.end ?? 0;
        close();
        give(end);
      },
      announce: (text) => live.current.announce(text),
    };
  }

  function show(inline: { readonly query: string; readonly start: number } | null): void {
    const { box, place, onOpened } = live.current;
    if (!box.current || !place.current) return;
    close();
    const { selectionStart, selectionEnd } = box.current;
    const picker = mountPicker(place.current, options(inline?.query ?? null));
    picker.element.classList.add('placed');
    open.current = {
      ...{ picker, start: inline?.start ?? selectionStart, end: selectionEnd },
      inline: inline?.query ?? null,
    };
    onOpened();
  }

  function pick(hit: Hit, { text, caret }: Wording): void {
    const { box, onPicked } = live.current;
    const before = open.current;
    if (!box.current || !before) return;
    const { value } = box.current;
    const whole = value.slice(0, before.start) + text + value.slice(before.end);
    close();
    onPicked(hit.title, whole);
    const at = before.start + (caret ?? text.length);
    // The box holds the text once it is drawn anew.
    requestAnimationFrame(() => give(at));
  }

  function typed(): void {
    const { box, settings } = live.current;
    if (!box.current) return;
    const found = inlineIn(box.current, settings.keys.inline);
    const inline = open.current?.inline ?? null;
    if (!found) {
      if (inline !== null) close();
    } else if (inline === null) {
      // Only a sign just typed opens it.
      if (found.query === '') show(found);
    } else if (open.current) {
      open.current = { ...open.current, end: box.current.selectionEnd, inline: found.query };
      open.current.picker.query(found.query);
    }
  }

  function toggle(): void {
    if (open.current) options(null).close();
    else show(null);
  }

  return {
    key: (event) => {
      if (!event.isComposing && keyName(event) === live.current.settings.keys.open) {
        toggle();
        return true;
      }
      return open.current !== null && open.current.inline !== null && open.current.picker.key(event);
    },
    typed,
    toggle,
  };
}

/** The word after the sign that ends at the caret, at the start or after white space. */
function inlineIn(
  { value, selectionStart }: HTMLTextAreaElement,
  sign: string,
): { readonly query: string; readonly start: number } | null {
  const before = value.slice(0, selectionStart);
  const start = sign === '' ? -1 : before.lastIndexOf(sign);
  const query = before.slice(start + 1);
  if (start === -1 || /\s/u.test(query) || /\S$/u.test(before.slice(0, start))) return null;
  return { query, start };
}

function audienceOf(said: string) {
  const [name, handle] = [words.contact, words.contactHandle];
  return {
    conversation: {
      ...{ platform: 'instagram' as const, thread: null, handle, name },
      ...{ ambiguousName: false, group: false, request: false },
    },
    contact: { name, handle, headline: null, company: null },
    said,
  };
}
