import type { DamageReason } from '../../../import/refusal';
import { formats } from '../../kit/formats';
import type { UnnamedFormat } from '../tool-names';

const write = formats('en');
const templates = { one: 'template', other: 'templates' };

/** What the popup says while another tool's library comes in. */
export const importEn = {
  progress: 'How much of the file is read',
  cancel: 'Cancel',
  writing: 'Bringing the templates in…',
  takenBack: 'The import is undone.',
  review: 'Import review',
  from: (tool: string) => `From ${tool}`,
  kinds: {
    list: 'a list of texts',
    table: 'a spreadsheet',
    'mac-replacements': 'text replacements of a Mac',
  } satisfies Record<UnnamedFormat, string>,
  figure: write.figure,
  coming: 'Come in',
  duplicates: 'Already here',
  refused: 'Refused',
  confirm: (count: number) =>
    count === 0 ? 'Nothing to import' : `Import ${write.counted(count, templates)}`,
  /** A label of the templates to look through. */
  mark: 'check tags',
  askedTitle: 'Tags kept as questions',
  askedText: (mark: string) =>
    `Riposte has no such tag, so it asks you for the value when you insert the reply. These templates get the label “${mark}”.`,
  refusedTitle: 'Refused entries',
  takenTitle: 'Shortcuts already in use',
  taken: (by: string) => `Its shortcut belongs to “${by}”, so it comes in without one.`,
  translatedTitle: 'Tags translated',
  translatedText: 'These now take their values from the conversation or from your options.',
  becomes: 'becomes',
  times: (count: number) => `×\u00A0${write.figure(count)}`,
  comingTitle: 'Templates that come in',
  more: (count: number) => `And ${write.figure(count)} more.`,
  attachments: (count: number) =>
    `${write.counted(count, { one: 'picture or file stays', other: 'pictures or files stay' })} behind: a reply here is text.`,
  exportedTable: 'Saved as riposte-templates.csv.',
  exportTable: 'CSV',
  exportTableTitle: 'CSV, for spreadsheets',
  notATemplate: 'It is not a template.',
  noText: 'It holds no text for a reply.',
  brokenRow: 'Its quotes are never closed.',
  strangeFile: (name: string) => `“${name}” is no other tool’s library. Import it by itself.`,
  missing: (field: string) => `Its “${field}” is missing.`,
  notText: (field: string) => `Its “${field}” is not text.`,
  notAList: (field: string) => `Its “${field}” is not a list.`,
  strangeValue: (field: string) => `Its “${field}” has a value that Riposte does not know.`,
  tooLong: (field: string, limit: number) =>
    `Its “${field}” is longer than ${write.figure(limit)} characters.`,
  tooMany: (field: string, limit: number) => `Its “${field}” holds more than ${write.figure(limit)} entries.`,
  shortcutSigns: 'Its shortcut may hold only letters, digits, - and _.',
  inVariant: (language: string, sentence: string) => `In the ${language} variant: ${sentence}`,
  damage: {
    empty: 'The file is empty.',
    binary: 'This is not a text file.',
    'binary-plist':
      'This property list is binary. Save it as XML first (plutil -convert xml1), then import that.',
    'broken-json': 'The file is cut off or damaged: it can’t be read as JSON.',
    'broken-yaml': 'The file is cut off or damaged: it can’t be read as YAML.',
    'broken-xml': 'The file is cut off or damaged: it can’t be read as XML.',
    entities: 'The file declares XML entities, which no library needs and which are not safe to read.',
    'newer-version': 'This file was made by a newer version of Riposte.',
    'broken-zip': 'The archive is cut off or damaged.',
    'zip-too-large': 'The archive unpacks to far more than a library would.',
    'too-many': 'The file holds more than 50,000 entries.',
    'no-entries': 'There are no templates in this file.',
    unknown: 'Its format is not one that Riposte knows.',
  } satisfies Record<DamageReason, string>,
};

export type ImportWords = typeof importEn;
