import { uiLanguageNames, uiLanguages } from '../../domain/ui-language';
import { Button } from '../kit/button';
import { FailureNotice } from '../kit/failure-notice';
import { Logo } from '../kit/logo';
import { Select } from '../kit/select';
import { useServices } from '../kit/services';
import { TextField } from '../kit/text-field';
import { useSettings } from '../kit/use-settings';
import { PlatformChoice } from './platform-choice';
import { Practice } from './practice';
import { words } from './words';

/** The first page an agent sees: try it at once, then say who you are and where Riposte may work (`design.md` 2.7). */
export function WelcomeApp() {
  const { settings, failure, change, retry } = useSettings();
  const { openOwn } = useServices();
  return (
    <div class="welcome">
      <header class="welcome-head">
        <Logo />
        {settings && (
          <Select
            label={words.language}
            value={settings.language}
            choices={[
              { value: '', label: words.languageOfBrowser },
              ...uiLanguages.map((value) => ({ value, label: uiLanguageNames[value] })),
            ]}
            onPick={(language) => change('language', (now) => ({ ...now, language }))}
          />
        )}
      </header>
      <main>
        <FailureNotice failure={failure} onRetry={retry} />
        {settings && (
          <>
            <Practice settings={settings} />
            <div class="cards">
              <section class="card" aria-label={words.about}>
                <h2>{words.about}</h2>
                <p class="card-text">{words.aboutText}</p>
                <TextField
                  label={words.firstName}
                  value={settings.agent.firstName}
                  maxLength={80}
                  onText={(firstName) =>
                    change('about', (now) => ({ ...now, agent: { ...now.agent, firstName } }))
                  }
                />
                <TextField
                  label={words.brand}
                  value={settings.brand}
                  maxLength={120}
                  onText={(brand) => change('about', (now) => ({ ...now, brand }))}
                />
              </section>
              <section class="card" aria-label={words.starters}>
                <h2>{words.starters}</h2>
                <p class="card-text">{words.startersText}</p>
                <div class="card-does">
                  <Button
                    label={words.seeTemplates}
                    tone="primary"
                    onClick={() => void openOwn('popup.html')}
                  />
                  <Button label={words.moreOptions} onClick={() => void openOwn('options.html')} />
                </div>
              </section>
              <PlatformChoice
                platforms={settings.platforms}
                onPlatforms={(platforms) => change('platforms', (now) => ({ ...now, platforms }))}
              />
            </div>
          </>
        )}
        <p class="welcome-foot">{words.private}</p>
      </main>
    </div>
  );
}
