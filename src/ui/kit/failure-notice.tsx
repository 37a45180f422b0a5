import { Button } from './button';
import type { Failure } from './use-answer';
import { kitWords } from './words';

interface FailureNoticeProps {
  readonly failure: Failure | null;
  readonly onRetry: () => void;
}

/** Says that the background could not be reached, and offers to ask again. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  return (
    <div role="alert">
      {failure && (
        <div class="notice notice-late">
          <p>{kitWords.failure(failure)}</p>
          <Button label={kitWords.tryAgain} onClick={onRetry} />
        </div>
      )}
    </div>
  );
}
