import type { RefusalReason } from '../../import/refusal';
import { words } from './words';

/** Why an entry of another tool's library can't come in, in a sentence. */
export function refusalWords(reason: RefusalReason): string {
  const { notATemplate, noText, brokenRow, tooLong, strangeFile } = words.imports;
  switch (reason.why) {
    case 'not-a-template':
      return notATemplate;
    case 'no-text':
      return noText;
    case 'broken-row':
      return brokenRow;
    case 'too-long':
      return tooLong(reason.limit);
    case 'strange-file':
      return strangeFile(reason.name);
    case 'said':
      return reason.sentence;
  }
}
