import { useMemo, useRef } from 'preact/hooks';
import type { Template } from '../../domain/template';
import { stepFocus } from '../kit/step-focus';
import { foldersOf, type ListView, plainView } from './list-view';
import { words } from './words';

interface FolderNavProps {
  readonly templates: readonly Template[];
  readonly view: ListView;
  readonly onChange: (part: Partial<ListView>) => void;
}

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly depth: number;
  readonly count: number;
  /** The entry itself leads to exactly this. */
  readonly to: Partial<ListView>;
  readonly current: boolean;
}

/** Folders as a tree beside the list, where there is room. One stop for Tab; arrows, Home and End move in it. */
export function FolderNav({ templates, view, onChange }: FolderNavProps) {
  const box = useRef<HTMLUListElement>(null);
  const entries = useEntries(templates, view);
  const stop = Math.max(
    0,
    entries.findIndex(({ current }) => current),
  );

  function onKeyDown(event: KeyboardEvent): void {
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const next = stepFocus(event, at, buttons.length, 'column');
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  }

  return (
    <nav class="folder-nav" aria-label={words.list.folders}>
      <ul ref={box} onKeyDown={onKeyDown}>
        {entries.map(({ key, label, depth, count, to, current }, index) => (
          <li key={key}>
            <button
              type="button"
              class="folder"
              style={{ paddingInlineStart: `${8 + 16 * depth}px` }}
              tabIndex={index === stop ? 0 : -1}
              aria-current={current ? 'true' : undefined}
              onClick={() => onChange(to)}
            >
              <bdi class="folder-name">{label}</bdi> <span class="figure">{words.list.figure(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useEntries(templates: readonly Template[], view: ListView): Entry[] {
  const used = useMemo(() => templates.filter(({ archived }) => !archived), [templates]);
  const folders = useMemo(() => foldersOf(used), [used]);
  const archived = templates.length - used.length;
  const inUse = view.shelf !== 'archived';
  return [
    {
      ...{ key: 'all', label: words.list.allTemplates, depth: 0, count: used.length },
      ...{ to: { folder: null, shelf: plainView.shelf }, current: inUse && view.folder === null },
    },
    ...folders.map(({ path, name, depth, count }) => ({
      ...{ key: `folder ${path}`, label: name, depth, count },
      ...{ to: { folder: path, shelf: plainView.shelf }, current: inUse && view.folder === path },
    })),
    {
      ...{ key: 'archived', label: words.list.shelves.archived, depth: 0, count: archived },
      ...{ to: { folder: null, shelf: 'archived' as const }, current: !inUse },
    },
  ];
}
