/** What the in-page parts around the composer say, in one place for translation. */
export const words = {
  openPicker: 'Insert template',
  openPickerHint: (key: string) => `Insert template (${key})`,
  inserted: (title: string) => `Inserted “${title}”.`,
  insertedPartly: 'Look at the message box: the site changed the text. The whole reply is on the clipboard.',
  overwritten: 'The site wrote over the reply. The whole reply is on the clipboard: press Ctrl+V.',
  copiedInstead: 'The message box did not take the text. It is on the clipboard: press Ctrl+V.',
  copied: (title: string) => `Copied “${title}”. Paste it where you need it.`,
  copyFailed: 'The message box did not take the text, and the clipboard is closed too. Nothing was changed.',
  moved: 'You moved to another conversation, so nothing was inserted.',
  loading: 'This conversation is still loading. Try again in a moment.',
  noComposer: 'Riposte does not find the message box here, so it can only copy.',
} as const;
