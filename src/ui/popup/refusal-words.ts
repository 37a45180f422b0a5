import type { RefusalReason } from '../../import/refusal';
import { problemSentence } from './problem-sentence';
import { words } from './words';

/** Why an entry of a file can't come in, in a sentence. Fields go by the names they have in the file. */
export function refusalWords(reason: RefusalReason): string {
  const say = words.imports;
  switch (reason.why) {
    case 'not-a-template':
      return say.notATemplate;
    case 'no-text':
      return say.noText;
    case 'broken-row':
      return say.brokenRow;
    case 'shortcut-signs':
      return say.shortcutSigns;
    case 'missing':
      return say.missing(reason.field);
    case 'not-text':
      return say.notText(reason.field);
    case 'not-a-list':
      return say.notAList(reason.field);
    case 'strange-value':
      return say.strangeValue(reason.field);
    case 'too-long':
      return say.tooLong(reason.field, reason.limit);
    case 'too-many':
      return say.tooMany(reason.field, reason.limit);
    case 'strange-file':
      return say.strangeFile(reason.name);
    case 'problem': {
      const sentence = problemSentence(reason.problem);
      return reason.variant === null ? sentence : say.inVariant(reason.variant, sentence);
    }
  }
}
