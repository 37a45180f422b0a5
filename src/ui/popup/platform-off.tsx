import { useState } from 'preact/hooks';
import { platformNames } from '../../domain/platform';
import { Button } from '../kit/button';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { useAnswer } from '../kit/use-answer';
import { kitWords } from '../kit/words';
import { words } from './words';

/** Says that Riposte is off on the page behind the popup, and what that platform's terms say; one click turns it on. */
export function PlatformOff() {
  const { ask } = useServices();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const { value, reload } = useAnswer('platforms/in-front', null, 'settings');
  if (value === null || value.on) return null;
  const { platform, decided } = value;
  const name = platformNames[platform];

  async function turnOn(): Promise<void> {
    setBusy(true);
    const answer = await ask('platforms/turn-on', { platform });
    setBusy(false);
    toast({ text: answer.ok ? words.platformIsOn(name) : kitWords.failure(answer) });
    reload();
  }

  return (
    <section class="notice platform-off" aria-label={words.platformIsOff(name)}>
      <div class="platform-off-head">
        <strong>{words.platformIsOff(name)}</strong>
        {!decided && <Button label={words.turnOn} disabled={busy} onClick={() => void turnOn()} />}
      </div>
      <p>{decided ? words.platformDecided : kitWords.platformTerms[platform]}</p>
    </section>
  );
}
