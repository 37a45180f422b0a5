import { NumberField } from '../kit/number-field';
import { EraseAll } from './erase-all';
import { EraseContact } from './erase-contact';
import { ExportAll } from './export-all';
import { Locked } from './locked';
import { Section } from './section';
import type { SettingsSectionProps } from './settings-section';
import { StoredCounts } from './stored-counts';
import { words } from './words';

/** What is kept, and for how long. */
export function PrivacySection({ settings, saving, change }: SettingsSectionProps) {
  return (
    <Section id="privacy" name={words.privacy} text={words.privacyText} saving={saving}>
      <Locked group="retentionDays">
        <NumberField
          label={words.retention}
          hint={words.retentionHint}
          value={settings.retentionDays}
          least={1}
          most={3650}
          problem={words.retentionProblem}
          onNumber={(retentionDays) => retentionDays !== null && change((now) => ({ ...now, retentionDays }))}
        />
      </Locked>
      <h3>{words.keeps}</h3>
      <ul class="plain-list">
        {words.keepsItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h3>{words.keepsNot}</h3>
      <ul class="plain-list">
        {words.keepsNotItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <StoredCounts />
      <ExportAll />
      <EraseContact />
      <EraseAll drafts={localStorage} />
    </Section>
  );
}
