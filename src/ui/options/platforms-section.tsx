import { platformNames, servedPlatforms } from '../../domain/platform';
import { SwitchField } from '../kit/switch-field';
import { kitWords } from '../kit/words';
import { Locked } from './locked';
import { Section } from './section';
import type { SettingsSectionProps } from './settings-section';
import { words } from './words';

/** Where Riposte works, and what each site's terms say about it (`rules.md` 9). */
export function PlatformsSection({ settings, saving, change }: SettingsSectionProps) {
  return (
    <Section id="platforms" name={words.platforms} text={words.platformsText} saving={saving}>
      <Locked group="platforms">
        {servedPlatforms.map((platform) => (
          <SwitchField
            key={platform}
            label={platformNames[platform]}
            hint={kitWords.platformTerms[platform]}
            on={settings.platforms[platform]}
            onSwitch={(on) => change((now) => ({ ...now, platforms: { ...now.platforms, [platform]: on } }))}
          />
        ))}
      </Locked>
    </Section>
  );
}
