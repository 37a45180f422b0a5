import { platformNames, servedPlatforms } from '../../domain/platform';
import type { Settings } from '../../domain/settings';
import { SwitchField } from '../kit/switch-field';
import { kitWords } from '../kit/words';
import { words } from './words';

interface PlatformChoiceProps {
  readonly platforms: Settings['platforms'];
  readonly onPlatforms: (platforms: Settings['platforms']) => void;
}

/** Where Riposte may work, each with what that site's terms say, before it is used there. */
export function PlatformChoice({ platforms, onPlatforms }: PlatformChoiceProps) {
  return (
    <section class="card card-wide" aria-label={words.platforms}>
      <h2>{words.platforms}</h2>
      <p class="card-text">{words.platformsText}</p>
      <div class="platform-grid">
        {servedPlatforms.map((platform) => (
          <SwitchField
            key={platform}
            label={platformNames[platform]}
            hint={kitWords.platformTerms[platform]}
            on={platforms[platform]}
            onSwitch={(on) => onPlatforms({ ...platforms, [platform]: on })}
          />
        ))}
      </div>
    </section>
  );
}
