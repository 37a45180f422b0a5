import { useEffect, useState } from 'preact/hooks';
import { FailureNotice } from '../kit/failure-notice';
import { Logo } from '../kit/logo';
import { Toasts } from '../kit/toasts';
import { useSettings } from '../kit/use-settings';
import { NumbersPage } from '../numbers/numbers-page';
import { TeamRegion } from '../team/team-region';
import { AgentSection } from './agent-section';
import { HealthSection } from './health-section';
import { KeysSection } from './keys-section';
import { DecidedSettings, Origins } from './locked';
import { PlatformsSection } from './platforms-section';
import { PrivacySection } from './privacy-section';
import { Section } from './section';
import { sections } from './sections';
import type { SettingsSectionProps } from './settings-section';
import { TargetsSection } from './targets-section';
import { useAddressedSection } from './use-addressed-section';
import { words } from './words';

/** Everything a team lead or a lone agent sets, on one page. */
export function OptionsApp() {
  const { settings, saving, section, failure, change, retry } = useSettings();
  useAddressedSection(settings !== null);

  const propsFor = (id: string): SettingsSectionProps | null =>
    settings && { settings, saving: section === id ? saving : 'idle', change: (edit) => change(id, edit) };
  const agent = propsFor('agent');
  const targets = propsFor('targets');
  const platforms = propsFor('platforms');
  const keys = propsFor('keys');
  const privacy = propsFor('privacy');
  const health = propsFor('health');

  return (
    <Toasts>
      <DecidedSettings>
        <div class="page">
          <header class="page-head">
            <Logo />
            <h1>
              {words.product} <span>{words.heading}</span>
            </h1>
            <SectionNav />
          </header>
          <main class="page-main">
            <FailureNotice failure={failure} onRetry={retry} />
            {settings && <Origins />}
            {agent && <AgentSection {...agent} />}
            {settings && (
              <Section id="team" name={words.team}>
                <TeamRegion />
              </Section>
            )}
            {targets && <TargetsSection {...targets} />}
            {platforms && <PlatformsSection {...platforms} />}
            {keys && <KeysSection {...keys} />}
            {settings && (
              <Section id="numbers" name={words.numbers} text={words.numbersText}>
                <NumbersPage timeZone={settings.officeHours.timeZone} />
              </Section>
            )}
            {privacy && <PrivacySection {...privacy} />}
            {health && <HealthSection {...health} />}
          </main>
        </div>
      </DecidedSettings>
    </Toasts>
  );
}

/** Links to the regions; the one last jumped to is marked. */
function SectionNav() {
  const [here, setHere] = useState(location.hash.slice(1));
  useEffect(() => {
    const onHash = () => setHere(location.hash.slice(1));
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return (
    <nav aria-label={words.sections}>
      <ul>
        {sections().map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={here === id ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
