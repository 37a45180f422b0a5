import type { AroundWords, FindingWords, InPageWords } from '../../contract/in-page-words';
import { type ClockPhrases, englishClock } from '../../domain/clock-text';

const english: AroundWords = {
  openPicker: 'Insert template',
  openPickerHint: 'Insert template ({key})',
  inserted: 'Inserted “{title}”.',
  insertedPartly: 'Look at the message box: the site changed the text. The whole reply is on the clipboard.',
  overwritten: 'The site wrote over the reply. The whole reply is on the clipboard: press Ctrl+V.',
  copiedInstead: 'The message box did not take the text. It is on the clipboard: press Ctrl+V.',
  copied: 'Copied “{title}”. Paste it where you need it.',
  copyFailed: 'The message box did not take the text, and the clipboard is closed too. Nothing was changed.',
  moved: 'You moved to another conversation, so nothing was inserted.',
  loading: 'This conversation is still loading. Try again in a moment.',
  noComposer: 'Riposte does not find the message box here, so it can only copy.',
  locale: 'en-GB',
  dismiss: 'Dismiss',
  count: '{length} of {limit} characters',
};

const englishFindings: FindingWords = {
  leftover: '“{text}” is not filled in',
  name: 'Greets “{text}”, but this is {contact}',
  refused: '{length} characters: this site takes {limit}',
  long: '{length} characters: over {limit} it may be cut or split',
  bytes: 'Makes {length} bytes: over {limit} it may be refused',
  shouting: 'Mostly capitals: reads as shouting',
  insult: '“{text}” may offend',
  card: 'Holds a card number',
  password: 'Holds a password',
  repeated: 'This template was sent here before, on {day}',
  repeatedToday: 'This template was sent here today',
  promotion: 'Had a promotion on {day}, less than {days} days ago',
  answered: 'Somebody on your side has answered meanwhile',
};

/** What the parts around the composer say, in the language last spoken; fill `{places}` with `domain/fill`. */
export let words: AroundWords = english;
/** What the guard says, by the kind of finding. */
export let findingWords: FindingWords = englishFindings;
/** What clocks say. */
export let clockWords: ClockPhrases = englishClock;

/** `null` speaks English. */
export function speak(next: Omit<InPageWords, 'picker'> | null): void {
  words = next?.around ?? english;
  findingWords = next?.findings ?? englishFindings;
  clockWords = next?.clock ?? englishClock;
}
