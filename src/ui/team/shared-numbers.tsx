import { useAnswer } from '../kit/use-answer';
import { kitWords } from '../kit/words';
import { words } from './words';

/** What leads of the team see of this agent's numbers, in plain words, and when they were last sent. */
export function SharedNumbers() {
  const sent = useAnswer('agents/sent', null, 'team').value;
  return (
    <div class="team-shared">
      <h3>{words.yourNumbers}</h3>
      <p class="section-text">{words.leadsSee}</p>
      <p class="section-text">{words.leadsSeeNot}</p>
      <div role="status" aria-label={words.yourNumbers} class="field-hint">
        {sent && <p>{words.sharedSince(sent.since)}</p>}
        <p>{sent?.lastSentAt == null ? words.nothingSent : words.lastSent(sent.lastSentAt)}</p>
        {sent?.trouble && (
          <p>{sent.trouble === 'missing' ? words.noPlace : kitWords.failures[`team-${sent.trouble}`]}</p>
        )}
      </div>
    </div>
  );
}
