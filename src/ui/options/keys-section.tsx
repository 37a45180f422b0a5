import { useState } from 'preact/hooks';
import { TextField } from '../kit/text-field';
import { KeyField } from './key-field';
import { Locked } from './locked';
import { Section } from './section';
import type { SettingsSectionProps } from './settings-section';
import { words } from './words';

/** How the picker is opened from the keyboard. */
export function KeysSection({ settings, saving, change }: SettingsSectionProps) {
  const [badSign, setBadSign] = useState<string | null>(null);
  const changeKeys = (part: Partial<typeof settings.keys>) =>
    change((now) => ({ ...now, keys: { ...now.keys, ...part } }));

  function setSign(text: string): void {
    // A letter or a space would open the picker in the middle of ordinary words.
    const bad = /[\p{L}\p{N}\s]/u.test(text);
    setBadSign(bad ? text : null);
    if (!bad) changeKeys({ inline: text });
  }

  return (
    <Section id="keys" name={words.keys} text={words.keysText} saving={saving}>
      <Locked group="keys">
        <div class="pair">
          <KeyField label={words.keyOpen} value={settings.keys.open} onKey={(open) => changeKeys({ open })} />
          <TextField
            label={words.keyInline}
            hint={words.keyInlineHint}
            error={badSign === null ? null : words.keyInlineBad}
            dir="ltr"
            maxLength={1}
            value={badSign ?? settings.keys.inline}
            onText={setSign}
          />
        </div>
      </Locked>
    </Section>
  );
}
