import { z } from 'zod';

const pickerWords = [
  ...['locale', 'dialog', 'search', 'list', 'insert', 'copy', 'back', 'close', 'loading', 'nothingYet'],
  ...['noMatch', 'failed', 'gone', 'promotion', 'team', 'preview', 'version', 'otherLanguage', 'fieldsTitle'],
  ...['fillFirst', 'choose', 'place', 'hintMove', 'hintInsert', 'hintCopy', 'hintClose'],
  ...[
    'keep',
    'note',
    'noteTitle',
    'newField',
    'newValue',
    'noteSaved',
    'noteRefused',
    'remember',
    'title',
    'shortcut',
    'body',
    'save',
    'saved',
    'shortcutTaken',
  ],
] as const;

const aroundWords = [
  ...['openPicker', 'openPickerHint', 'inserted', 'insertedPartly', 'overwritten', 'copiedInstead', 'copied'],
  ...['copyFailed', 'moved', 'loading', 'noComposer', 'locale', 'dismiss', 'count'],
] as const;

const findingWords = [
  ...['leftover', 'name', 'refused', 'long', 'bytes', 'shouting', 'insult', 'card', 'password'],
  ...['repeated', 'repeatedToday', 'promotion', 'answered'],
] as const;

const clockWords = ['waiting', 'left', 'late', 'request', 'min', 'h', 'd'] as const;

/**
 * What Riposte says inside a platform's page, as data: content scripts carry English alone and are given the words
 * of any other language. `{places}` in them are filled where they are shown (`domain/fill`).
 */
export const inPageWordsShape = z.object({
  picker: z.record(z.enum(pickerWords), z.string()),
  around: z.record(z.enum(aroundWords), z.string()),
  findings: z.record(z.enum(findingWords), z.string()),
  clock: z.record(z.enum(clockWords), z.string()),
});

export type InPageWords = z.infer<typeof inPageWordsShape>;
export type PickerWords = InPageWords['picker'];
export type AroundWords = InPageWords['around'];
export type FindingWords = InPageWords['findings'];
