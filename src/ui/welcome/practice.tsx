import type { Settings } from '../../domain/settings';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { ChatStage } from './chat-stage';
import { usePractice } from './use-practice';
import { words } from './words';

/** What Riposte is, and beside it a conversation in which to try it at once. */
export function Practice({ settings }: { readonly settings: Settings }) {
  const model = usePractice();
  const { opened, picked, sent } = model.done;
  return (
    <section class="practice" aria-label={words.practice}>
      <div class="practice-words">
        <h1>{words.heading}</h1>
        <p class="practice-intro">{words.intro}</p>
        <h2>{words.practice}</h2>
        <ol class="steps" aria-label={words.steps}>
          <Step done={opened} text={words.stepOpen(settings.keys.open)} />
          <Step done={picked} text={words.stepPick} />
          <Step done={sent} text={words.stepSend} />
        </ol>
        <div class="practised" aria-live="polite">
          {picked && sent && (
            <>
              <p>{words.practised}</p>
              <Button label={words.again} tone="quiet" onClick={model.again} />
            </>
          )}
        </div>
      </div>
      <ChatStage model={model} settings={settings} />
    </section>
  );
}

function Step({ done, text }: { readonly done: boolean; readonly text: string }) {
  return (
    <li class={done ? 'step step-done' : 'step'}>
      <span class="step-mark">{done && <Icon name="check" />}</span>
      <span>
        {text}
        {done && <span class="visually-hidden"> ({words.stepDone})</span>}
      </span>
    </li>
  );
}
