import type { AnswerOf } from '../../contract/calls';
import { badgeRule } from '../../domain/badge';
import { platformNames } from '../../domain/platform';
import { Button } from '../kit/button';
import { useServices } from '../kit/services';
import { useAnswer } from '../kit/use-answer';
import { shareFigure, timeFigure } from './figures';
import { words } from './words';

type Badge = AnswerOf<'numbers/badge'>;

const mostShown = 8;

/** How Facebook's badge stands, and what it takes. Nothing for those who answer nobody there. */
export function BadgeGauge() {
  const { value } = useAnswer('numbers/badge', null, 'conversations');
  if (value === null || value.gauge.messages === 0) return null;
  const { gauge, waiting } = value;
  return (
    <div class="badge-gauge">
      <h3>
        {words.badge} <span class="badge-quote">{words.badgeName}</span>
      </h3>
      <p class="field-hint">{words.badgeText}</p>
      {gauge.rate === null ? (
        <p>{words.badgeFew(gauge.messages, badgeRule.enough)}</p>
      ) : (
        <>
          <Meter
            name={words.badgeRate}
            text={words.badgeRateGoal(shareFigure(gauge.rate))}
            share={gauge.rate}
            goal={badgeRule.rate}
            good={gauge.rate >= badgeRule.rate}
          />
          <Meter
            name={words.badgeTime}
            text={words.badgeTimeGoal(timeFigure(gauge.mean))}
            // Twice the goal fills the bar.
            share={Math.min(1, (gauge.mean ?? 0) / (2 * badgeRule.seconds))}
            goal={0.5}
            good={(gauge.mean ?? 0) <= badgeRule.seconds}
          />
          <p class={gauge.held ? 'badge-held' : 'badge-lost'}>{toDo(gauge)}</p>
          {!gauge.held && gauge.answerNow > 0 && <ToAnswer waiting={waiting} />}
        </>
      )}
    </div>
  );
}

function toDo({ held, answerNow, answerNext }: Badge['gauge']): string {
  if (held) return words.badgeHeld;
  if (answerNext === null) return words.badgeFar;
  if (answerNext === 0) return answerNow === 1 ? words.badgeAnswerOne : words.badgeAnswer(answerNow);
  return answerNow === 0 ? words.badgeNext(answerNext) : words.badgeAnswerAnd(answerNext);
}

interface MeterProps {
  readonly name: string;
  readonly text: string;
  /** How full, and where the goal is; 0 to 1. */
  readonly share: number;
  readonly goal: number;
  readonly good: boolean;
}

function Meter({ name, text, share, goal, good }: MeterProps) {
  return (
    <div class="meter">
      <span class="meter-name" aria-hidden="true">
        {name}
      </span>
      <meter class="visually-hidden" aria-label={name} min={0} max={1} value={share} aria-valuetext={text} />
      <span class={good ? 'meter-bar' : 'meter-bar meter-short'}>
        <span class="meter-fill" style={{ '--share': share }} />
        <span class="meter-goal" style={{ '--share': goal }} />
      </span>
      <span class="meter-text">{text}</span>
    </div>
  );
}

/** Those whose answer counts, in the order in which it helps most. */
function ToAnswer({ waiting }: { readonly waiting: Badge['waiting'] }) {
  const { openUrl, now } = useServices();
  return (
    <ul class="badge-list">
      {waiting.slice(0, mostShown).map(({ conversation, platform, name, url, wait }) => (
        <li key={conversation}>
          <span dir="auto">{name ?? words.someoneOn(platformNames[platform])}</span>
          <span class="badge-waits">{timeFigure(Math.max(0, (now() - wait.start.at) / 1000))}</span>
          {url !== null && <Button label={words.open} tone="quiet" onClick={() => void openUrl(url)} />}
        </li>
      ))}
    </ul>
  );
}
