import { platformNames } from '../../domain/platform';
import { Button } from '../kit/button';
import { FailureNotice } from '../kit/failure-notice';
import { Field } from '../kit/field';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { useAnswer } from '../kit/use-answer';
import { Corrections, partWords } from './corrections';
import { healthReport, newestPerPlatform } from './health-report';
import { Locked } from './locked';
import { Section } from './section';
import type { SettingsSectionProps } from './settings-section';
import { StoreHealth } from './store-health';
import { words } from './words';

/** What could not be found on the platforms' pages, to read and to pass on. */
export function HealthSection({ settings, saving, change }: SettingsSectionProps) {
  const { version } = useServices();
  const toast = useToast();
  const { value, failure, reload } = useAnswer('health/list', null, 'health');
  const reports = newestPerPlatform(value ?? []);
  const report = healthReport(value ?? [], version, navigator.userAgent);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(report);
      toast({ text: words.copied });
    } catch {
      // No permission or no focus; the text stands on the page.
      toast({ text: words.notCopied });
    }
  }

  return (
    <Section id="health" name={words.health} text={words.healthText} saving={saving}>
      <FailureNotice failure={failure} onRetry={reload} />
      {value !== null && reports.length === 0 && <p class="not-enough">{words.healthNone}</p>}
      <ul class="health">
        {reports.map(({ platform, missing, at }) => (
          <li key={platform} class={missing.length === 0 ? 'health-good' : 'health-missing'}>
            <span>
              {missing.length === 0
                ? words.healthGood(platformNames[platform])
                : words.healthMissing(platformNames[platform], missing.map(partWords).join(', '))}
            </span>
            <time dateTime={new Date(at).toISOString()}>{words.healthAt(at)}</time>
          </li>
        ))}
      </ul>
      {reports.some(({ missing }) => missing.length > 0) && <p class="field-hint">{words.healthEffect}</p>}
      <StoreHealth />
      <Field
        label={words.report}
        aside={<Button label={words.copyReport} icon="copy" tone="quiet" onClick={() => void copy()} />}
      >
        {(aria) => (
          <textarea class="control code" readOnly rows={reports.length + 3} {...aria} value={report} />
        )}
      </Field>
      <Locked group="partCorrections">
        <Corrections settings={settings} change={change} />
      </Locked>
    </Section>
  );
}
