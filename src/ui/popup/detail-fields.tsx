import { useId, useMemo } from 'preact/hooks';
import { platformIds, platformNames } from '../../domain/platform';
import type { Purpose, Template, TemplateDraft } from '../../domain/template';
import { CheckGroup } from '../kit/check-group';
import { LabelsField } from '../kit/labels-field';
import { Select } from '../kit/select';
import { TextField } from '../kit/text-field';
import { languageChoices } from './language-choices';
import { words } from './words';

const platformChoices = platformIds.map((id) => ({ value: id, label: platformNames[id] }));

interface DetailFieldsProps {
  readonly draft: TemplateDraft;
  readonly templates: readonly Template[];
  readonly onChange: (part: Partial<TemplateDraft>) => void;
}

/** Where a template is filed and where it may be used. */
export function DetailFields({ draft, templates, onChange }: DetailFieldsProps) {
  const foldersId = useId();
  const folders = useMemo(
    () => [...new Set(templates.map((template) => template.folder))].filter((folder) => folder !== '').sort(),
    [templates],
  );
  const togglePlatform = (value: string) =>
    onChange({
      platforms: platformIds.filter((id) => (id === value) !== draft.platforms.includes(id)),
    });
  return (
    <div class="editor-details">
      <TextField
        label={words.folder}
        hint={words.folderHint}
        value={draft.folder}
        maxLength={200}
        list={foldersId}
        onText={(folder) => onChange({ folder })}
      />
      <datalist id={foldersId}>
        {folders.map((folder) => (
          <option key={folder} value={folder} />
        ))}
      </datalist>
      <LabelsField
        label={words.labels}
        hint={words.labelsHint}
        labels={draft.labels}
        onLabels={(labels) => onChange({ labels })}
      />
      <Select
        label={words.language}
        value={draft.language}
        choices={languageChoices(draft.language)}
        onPick={(language) => onChange({ language })}
      />
      <Select
        label={words.purpose}
        value={draft.purpose}
        choices={purposes().map((id) => ({ value: id, label: words.purposes[id] }))}
        onPick={(value) => onChange({ purpose: purposes().find((id) => id === value) ?? 'reply' })}
      />
      <CheckGroup
        label={words.platforms}
        hint={words.platformsHint}
        choices={platformChoices}
        checked={draft.platforms}
        onToggle={togglePlatform}
      />
    </div>
  );
}

function purposes(): readonly Purpose[] {
  return Object.keys(words.purposes) as Purpose[];
}
