import { useMemo } from 'preact/hooks';
import { platformIds, platformNames } from '../../domain/platform';
import type { Purpose, Template } from '../../domain/template';
import { Button } from '../kit/button';
import { type Choice, Select } from '../kit/select';
import { filtersIn, foldersOf, type ListView, labelsOf, plainView, shelves } from './list-view';
import { words } from './words';

/** "Any" in a select, whose values are texts: no folder, label or platform is called this. */
const any = '*';

interface FilterPanelProps {
  readonly templates: readonly Template[];
  readonly view: ListView;
  readonly onChange: (part: Partial<ListView>) => void;
}

/** Every filter of the list, one select each. */
export function FilterPanel({ templates, view, onChange }: FilterPanelProps) {
  const said = words.list;
  const folders = useMemo(() => folderChoices(templates), [templates]);
  const labels = useMemo(() => labelsOf(templates).map((label) => ({ value: label, label })), [templates]);
  const select = (label: string, key: keyof ListView, choices: readonly Choice[]) => (
    <Select
      label={label}
      value={view[key] ?? any}
      choices={choices}
      onPick={(value) => onChange({ [key]: value === any ? null : value })}
    />
  );
  const anyThen = (label: string, choices: readonly Choice[]) => [{ value: any, label }, ...choices];
  return (
    <fieldset class="filter-panel" aria-label={said.filters} id="filter-panel">
      {select(said.inFolder, 'folder', anyThen(said.anyFolder, folders))}
      {select(said.withLabel, 'label', anyThen(said.anyLabel, labels))}
      {select(
        said.onPlatform,
        'platform',
        anyThen(
          said.anyPlatform,
          platformIds.map((id) => ({ value: id, label: platformNames[id] })),
        ),
      )}
      {select(
        said.forPurpose,
        'purpose',
        anyThen(
          said.anyPurpose,
          (Object.keys(words.purposes) as Purpose[]).map((id) => ({ value: id, label: words.purposes[id] })),
        ),
      )}
      {select(
        said.shelf,
        'shelf',
        shelves.map((shelf) => ({ value: shelf, label: said.shelves[shelf] })),
      )}
      <div class="filter-clear">
        <Button
          label={said.clearFilters}
          tone="quiet"
          disabled={filtersIn(view) === 0}
          onClick={() => onChange(plainView)}
        />
      </div>
    </fieldset>
  );
}

/** Folders in their tree, by indentation. */
function folderChoices(templates: readonly Template[]): Choice[] {
  const tree = foldersOf(templates).map(({ path, name, depth, count }) => ({
    value: path,
    label: `${'\u2003'.repeat(depth)}${name} (${count})`,
  }));
  return [{ value: '', label: words.list.noFolder }, ...tree];
}
