import { useMemo, useState } from 'preact/hooks';
import type { ManyChange } from '../../domain/many-change';
import { type PlatformId, platformIds, platformNames } from '../../domain/platform';
import type { Purpose, Template } from '../../domain/template';
import { Button, IconButton } from '../kit/button';
import { CheckGroup } from '../kit/check-group';
import { LabelsField } from '../kit/labels-field';
import { type Choice, Select } from '../kit/select';
import { TextField } from '../kit/text-field';
import { foldersOf, labelsOf } from './list-view';
import { words } from './words';

/** Values of a select that are no folder and no purpose. */
const leave = '*';
const makeNew = '+';

interface ManyPaneProps {
  readonly chosen: readonly Template[];
  readonly templates: readonly Template[];
  readonly onApply: (change: ManyChange) => void;
  readonly onBack: () => void;
}

/** One change for all that is chosen. What is not touched stays as it is in each. */
export function ManyPane({ chosen, templates, onApply, onBack }: ManyPaneProps) {
  const said = words.list;
  const [folder, setFolder] = useState(leave);
  const [newFolder, setNewFolder] = useState('');
  const [addLabels, setAddLabels] = useState<readonly string[]>([]);
  const [removeLabels, setRemoveLabels] = useState<readonly string[]>([]);
  const [where, setWhere] = useState<'leave' | 'everywhere' | 'some'>('leave');
  const [platforms, setPlatforms] = useState<readonly PlatformId[]>([]);
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const folders = useMemo(() => folderTargets(templates), [templates]);
  const labels = useMemo(() => labelsOf(chosen), [chosen]);

  const moved = folder === makeNew ? newFolder.trim() : folder;
  const change: ManyChange = {
    ...(folder !== leave && !(folder === makeNew && moved === '') && { folder: moved }),
    ...(addLabels.length > 0 && { addLabels }),
    ...(removeLabels.length > 0 && { removeLabels }),
    ...(where === 'everywhere' && { platforms: [] }),
    ...(where === 'some' && platforms.length > 0 && { platforms }),
    ...(purpose !== null && { purpose }),
  };
  const nothing = Object.keys(change).length === 0;
  const leaveChoice = { value: leave, label: said.leave };

  return (
    <form
      class="library-editor editor"
      aria-label={said.editMany(chosen.length)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onBack();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!nothing) onApply(change);
      }}
    >
      <header class="editor-head">
        <IconButton label={words.back} icon="back" onClick={onBack} />
        <h2>{said.editMany(chosen.length)}</h2>
      </header>
      <div class="editor-scroll many-fields">
        <Select
          label={said.moveTo}
          value={folder}
          choices={[leaveChoice, ...folders, { value: makeNew, label: said.newFolder }]}
          onPick={setFolder}
        />
        {folder === makeNew && (
          <TextField
            label={said.newFolderName}
            hint={words.folderHint}
            value={newFolder}
            maxLength={200}
            onText={setNewFolder}
          />
        )}
        <LabelsField
          label={said.addLabels}
          hint={words.labelsHint}
          labels={addLabels}
          onLabels={setAddLabels}
        />
        {labels.length > 0 && (
          <CheckGroup
            label={said.removeLabels}
            choices={labels.map((label) => ({ value: label, label }))}
            checked={removeLabels}
            onToggle={(label) => setRemoveLabels(toggled(removeLabels, label))}
          />
        )}
        <Select
          label={said.usableOn}
          value={where}
          choices={[
            { value: 'leave', label: said.leave },
            { value: 'everywhere', label: said.everywhere },
            { value: 'some', label: said.onlyOn },
          ]}
          onPick={(value) => setWhere(value as typeof where)}
        />
        {where === 'some' && (
          <CheckGroup
            label={words.platforms}
            choices={platformIds.map((id) => ({ value: id, label: platformNames[id] }))}
            checked={platforms}
            onToggle={(value) =>
              setPlatforms(platformIds.filter((id) => (id === value) !== platforms.includes(id)))
            }
          />
        )}
        <Select
          label={said.newPurpose}
          value={purpose ?? leave}
          choices={[leaveChoice, ...purposeChoices()]}
          onPick={(value) => setPurpose(value === leave ? null : (value as Purpose))}
        />
      </div>
      <footer class="editor-foot">
        <p class="foot-state">{nothing ? said.nothingToChange : said.canUndo}</p>
        <Button
          label={said.changeMany(chosen.length)}
          type="submit"
          tone="primary"
          aria-disabled={nothing ? 'true' : undefined}
        />
      </footer>
    </form>
  );
}

function toggled(labels: readonly string[], label: string): readonly string[] {
  return labels.includes(label) ? labels.filter((one) => one !== label) : [...labels, label];
}

function purposeChoices(): Choice[] {
  return (Object.keys(words.purposes) as Purpose[]).map((id) => ({ value: id, label: words.purposes[id] }));
}

function folderTargets(templates: readonly Template[]): Choice[] {
  const paths = foldersOf(templates).map(({ path }) => ({ value: path, label: path }));
  return [{ value: '', label: words.list.noFolder }, ...paths];
}
