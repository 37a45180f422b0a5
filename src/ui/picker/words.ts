import type { PickerWords } from '../../contract/in-page-words';

const english: PickerWords = {
  locale: 'en',
  dialog: 'Template picker',
  search: 'Search templates',
  list: 'Templates',
  insert: 'Insert',
  copy: 'Copy',
  back: 'Back to the list',
  close: 'Close',
  loading: 'Looking…',
  nothingYet: 'No templates yet. Make some in Riposte’s toolbar window.',
  noMatch: 'Nothing found for “{query}”.',
  failed: 'Riposte does not answer. Reload this page to connect again.',
  gone: 'This template is no longer there.',
  promotion: 'Promotion',
  team: 'Team',
  preview: 'Preview',
  version: '{language} version',
  otherLanguage: 'Other language',
  fieldsTitle: '{title}: fill in before it goes in',
  fillFirst: '“{label}” is still empty.',
  choose: 'Choose…',
  place: '{title}, {index} of {total}',
  hintMove: 'move',
  hintInsert: 'insert',
  hintCopy: 'copy',
  hintClose: 'close',
  keep: 'Save as template',
  note: 'Note',
  noteTitle: 'Note about this contact',
  newField: 'New field',
  newValue: 'Its value',
  noteSaved: 'Note saved.',
  noteRefused: 'This can’t be kept: Riposte can’t tell whose conversation this is, or the note is full.',
  remember: 'Remember for this contact',
  title: 'Title',
  shortcut: 'Shortcut',
  body: 'Body',
  save: 'Save',
  saved: 'Saved “{title}”.',
  shortcutTaken: '“{title}” has this shortcut.',
};

/** What the picker says, in the language last spoken. Read while rendering; fill `{places}` with `domain/fill`. */
export let words: PickerWords = english;

/** `null` speaks English. */
export function speak(next: PickerWords | null): void {
  words = next ?? english;
}
