import type { TroubleKind } from '../../contract/team-shapes';
import type { Failure } from '../kit/use-answer';
import { kitWords } from '../kit/words';

interface ProblemNoticeProps {
  readonly failure: Failure | null;
  readonly trouble?: TroubleKind | null;
}

/** Says why something did not work, to those who see and those who listen. */
export function ProblemNotice({ failure, trouble = null }: ProblemNoticeProps) {
  const text = failure ? kitWords.failure(failure) : trouble ? kitWords.failures[`team-${trouble}`] : '';
  return (
    <div role="alert">
      {text !== '' && (
        <div class="notice notice-late">
          <p>{text}</p>
        </div>
      )}
    </div>
  );
}
