import { useId } from 'preact/hooks';
import type { Waiting } from '../../contract/calls';
import { describeWait, durationPhrase } from '../../domain/clock-text';
import { Button } from '../kit/button';
import { MenuButton } from '../kit/menu-button';
import { PlatformMark } from '../kit/platform-mark';
import { inAnHour, snoozeWords, tomorrowMorning, untilNextMessage } from './snooze-times';
import { words } from './words';

interface WaitingRowProps {
  readonly waiting: Waiting;
  readonly name: string;
  readonly now: number;
  readonly onSnooze: (until: number | null) => void;
  readonly onDismiss: () => void;
  readonly onOpen: () => void;
}

/** One contact who waits: who, how long, and what to do about it. */
export function WaitingRow({ waiting, name, now, onSnooze, onDismiss, onOpen }: WaitingRowProps) {
  const { wait, url, platform, windowEndsAt } = waiting;
  const nameId = useId();
  const clock = describeWait(wait, now, words.clock);
  const snoozed = wait.snoozedUntil !== null && wait.snoozedUntil > now;
  return (
    <li class={snoozed ? 'waiting-row waiting-snoozed' : 'waiting-row'}>
      <div class="waiting-who">
        <PlatformMark platform={platform} />
        <span class="waiting-name" id={nameId} dir="auto">
          {name}
        </span>
        {wait.request && <span class="badge">{words.request}</span>}
        <span class={`clock clock-${clock.state}`} role="timer" aria-label={clock.name} title={clock.name}>
          <bdi>{clock.short}</bdi>
          {clock.state === 'late' && <span class="clock-word">{words.late}</span>}
          {clock.state === 'soon' && <span class="clock-word">{words.soon}</span>}
        </span>
      </div>
      {windowEndsAt !== null && (
        <p class="waiting-window" title={words.windowWhy}>
          {windowEndsAt > now
            ? words.windowLeft(durationPhrase(windowEndsAt - now, words.clock))
            : words.windowOver}
        </p>
      )}
      <div class="waiting-does">
        {snoozed && wait.snoozedUntil !== null ? (
          <>
            <span class="waiting-until">{untilWords(wait.snoozedUntil, now)}</span>
            <Button label={words.wake} tone="quiet" onClick={() => onSnooze(null)} />
          </>
        ) : (
          <MenuButton
            label={words.snooze}
            icon="snooze"
            items={[
              { label: words.snoozeHour, onPick: () => onSnooze(inAnHour(now)) },
              { label: words.snoozeTomorrow, onPick: () => onSnooze(tomorrowMorning(now)) },
              { label: words.snoozeMessage, onPick: () => onSnooze(untilNextMessage) },
            ]}
          />
        )}
        {!snoozed && <Button label={words.noReplyNeeded} icon="check" tone="quiet" onClick={onDismiss} />}
        {url === null ? (
          <span class="waiting-until" title={words.openNowhereWhy}>
            {words.openNowhere}
          </span>
        ) : (
          <Button label={words.open} aria-describedby={nameId} onClick={onOpen} />
        )}
      </div>
    </li>
  );
}

function untilWords(until: number, now: number): string {
  return until >= untilNextMessage ? words.snoozedForMessage : words.snoozedUntil(snoozeWords(until, now));
}
