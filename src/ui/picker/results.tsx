import { useEffect, useRef } from 'preact/hooks';
import type { Hit } from '../../contract/calls';
import { fill } from '../../domain/fill';
import type { PickerModel } from './use-picker';
import { words } from './words';

interface ResultsProps {
  readonly model: PickerModel;
  readonly listId: string;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

export function Results({ model, listId }: ResultsProps) {
  const { result, query, problem } = model;
  const hits = result?.hits ?? [];
  return (
    <>
      <div class="results" id={listId} role="listbox" aria-label={words.list} tabIndex={-1}>
        {hits.map((hit, index) => (
          <Result key={hit.id} hit={hit} index={index} model={model} id={optionId(listId, index)} />
        ))}
      </div>
      {hits.length === 0 && (
        <p class="empty" role="status">
          {problem ||
            (result === null
              ? words.loading
              : query === ''
                ? words.nothingYet
                : fill(words.noMatch, { query }))}
        </p>
      )}
    </>
  );
}

interface ResultProps {
  readonly hit: Hit;
  readonly index: number;
  readonly id: string;
  readonly model: PickerModel;
}

function Result({ hit, index, id, model }: ResultProps) {
  const element = useRef<HTMLDivElement>(null);
  const selected = index === model.index;
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // Keys come from the search field, which keeps the focus (ARIA combobox pattern).
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      ref={element}
      id={id}
      role="option"
      class="result"
      aria-selected={selected}
      onMouseMove={() => !selected && model.choose(index)}
      onClick={() => void model.takeAt(index)}
    >
      <span class="title" dir="auto">
        {hit.title}
      </span>
      {hit.shortcut && <span class="shortcut">/{hit.shortcut}</span>}
      {hit.team && <span class="mark">{words.team}</span>}
      {hit.promotion && <span class="mark">{words.promotion}</span>}
      {hit.folder && (
        <span class="folder" dir="auto">
          {hit.folder}
        </span>
      )}
      <span class="first-words" dir="auto">
        {hit.preview}
      </span>
    </div>
  );
}
