import { type PlatformId, platformNames, servedPlatforms } from '../../domain/platform';
import type { OfficeHours, Settings } from '../../domain/settings';
import { NumberField } from '../kit/number-field';
import { SwitchField } from '../kit/switch-field';
import { HolidaysEditor } from './holidays-editor';
import { Locked } from './locked';
import { NotificationsField } from './notifications-field';
import { Section } from './section';
import type { SettingsSectionProps } from './settings-section';
import { TimeZoneField } from './time-zone-field';
import { WeekEditor } from './week-editor';
import { words } from './words';

const mostMinutes = 99_999;

/** How fast, and during which hours. */
export function TargetsSection({ settings, saving, change }: SettingsSectionProps) {
  const { targets, officeHours } = settings;
  const changeOffice = (part: Partial<OfficeHours>) =>
    change((now) => ({ ...now, officeHours: { ...now.officeHours, ...part } }));
  return (
    <Section id="targets" name={words.targets} text={words.targetsText} saving={saving}>
      <Locked group="targets">
        <NumberField
          label={words.fallback}
          hint={words.fallbackHint}
          value={targets.fallback}
          least={1}
          most={mostMinutes}
          problem={words.minutesProblem}
          onNumber={(fallback) =>
            fallback !== null && change((now) => ({ ...now, targets: { ...now.targets, fallback } }))
          }
        />
        <h3>{words.perPlatform}</h3>
        <div class="triple">
          {servedPlatforms.map((platform) => (
            <NumberField
              key={platform}
              label={words.minutesFor(platformNames[platform])}
              value={targets.perPlatform[platform] ?? null}
              least={1}
              most={mostMinutes}
              problem={words.minutesProblem}
              optional
              placeholder={String(targets.fallback)}
              onNumber={(minutes) => change((now) => withTarget(now, platform, minutes))}
            />
          ))}
        </div>
      </Locked>
      <Locked group="officeHours">
        <SwitchField
          label={words.officeOn}
          hint={words.officeOnHint}
          on={officeHours.enabled}
          onSwitch={(enabled) => changeOffice({ enabled })}
        />
        {officeHours.enabled && (
          <div class="office">
            <TimeZoneField
              timeZone={officeHours.timeZone}
              onTimeZone={(timeZone) => changeOffice({ timeZone })}
            />
            <WeekEditor week={officeHours.week} onWeek={(week) => changeOffice({ week })} />
            <HolidaysEditor
              holidays={officeHours.holidays}
              onHolidays={(edit) =>
                change((now) => ({
                  ...now,
                  officeHours: { ...now.officeHours, holidays: edit(now.officeHours.holidays) },
                }))
              }
            />
          </div>
        )}
      </Locked>
      <Locked group="notifications">
        <NotificationsField
          on={settings.notifications}
          onSwitch={(notifications) => change((now) => ({ ...now, notifications }))}
        />
      </Locked>
      <Locked group="promotionDays">
        <NumberField
          label={words.promotionDays}
          hint={words.promotionHint}
          value={settings.promotionDays}
          least={0}
          most={3650}
          problem={words.promotionProblem}
          onNumber={(promotionDays) => promotionDays !== null && change((now) => ({ ...now, promotionDays }))}
        />
      </Locked>
    </Section>
  );
}

/** `null` goes back to the common target. */
function withTarget(now: Settings, platform: PlatformId, minutes: number | null): Settings {
  const { [platform]: _before, ...others } = now.targets.perPlatform;
  const perPlatform = minutes === null ? others : { ...others, [platform]: minutes };
  return { ...now, targets: { ...now.targets, perPlatform } };
}
