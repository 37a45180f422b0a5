import { uiLanguageNames, uiLanguages } from '../../domain/ui-language';
import { Select } from '../kit/select';
import { TextArea } from '../kit/text-area';
import { TextField } from '../kit/text-field';
import { Locked } from './locked';
import { Section } from './section';
import type { SettingsSectionProps } from './settings-section';
import { words } from './words';

/** Who the agent is, for the tags. */
export function AgentSection({ settings, saving, change }: SettingsSectionProps) {
  const { agent, brand } = settings;
  const changeAgent = (part: Partial<typeof agent>) =>
    change((now) => ({ ...now, agent: { ...now.agent, ...part } }));
  return (
    <Section id="agent" name={words.agent} text={words.agentText} saving={saving}>
      <div class="pair">
        <TextField
          label={words.firstName}
          hint={words.tagHint('my_first_name')}
          value={agent.firstName}
          maxLength={80}
          onText={(firstName) => changeAgent({ firstName })}
        />
        <TextField
          label={words.name}
          hint={words.tagHint('my_name')}
          value={agent.name}
          maxLength={120}
          onText={(name) => changeAgent({ name })}
        />
      </div>
      <TextArea
        label={words.signature}
        hint={words.tagHint('signature')}
        rows={3}
        maxLength={500}
        value={agent.signature}
        onText={(signature) => changeAgent({ signature })}
      />
      <Locked group="brand">
        <TextField
          label={words.brand}
          hint={words.tagHint('brand')}
          value={brand}
          maxLength={120}
          onText={(text) => change((now) => ({ ...now, brand: text }))}
        />
      </Locked>
      <Locked group="language">
        <Select
          label={words.language}
          value={settings.language}
          choices={[
            { value: '', label: words.languageOfBrowser },
            ...uiLanguages.map((value) => ({ value, label: uiLanguageNames[value] })),
          ]}
          onPick={(language) => change((now) => ({ ...now, language }))}
        />
      </Locked>
    </Section>
  );
}
