import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Template } from '../../domain/template';
import { TemplateRow } from './template-row';
import { useRowWindow } from './use-row-window';
import type { Selection } from './use-selection';
import { words } from './words';

/** Pixels; list.css gives `.template-row` the same. */
const rowHeight = 56;

interface TemplateListProps {
  readonly templates: readonly Template[];
  /** What they were found by. */
  readonly query: string;
  /** Shown in the editor. */
  readonly openId: string | null;
  readonly draftIds: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly selection: Selection;
  readonly onRemove: (template: Template) => void;
  /** Deletes all that is chosen. */
  readonly onRemoveChosen: () => void;
}

/**
 * One row per template. Arrows, Page keys, Home, End move; Enter opens; Delete deletes. Space, Shift with an arrow and
 * Ctrl+A select; Esc ends that.
 */
export function TemplateList(props: TemplateListProps) {
  const { templates, query, openId, draftIds, onOpen, selection, onRemove, onRemoveChosen } = props;
  const [activeId, setActiveId] = useState<string | null>(null);
  const rows = useRowWindow(templates.length, rowHeight);
  const active = Math.max(
    0,
    templates.findIndex((template) => template.id === activeId),
  );
  const drawn = templates.slice(rows.first, rows.end);
  const inSight = active >= rows.first && active < rows.end;
  const activeTemplate = templates[active];

  // A new search starts at its best match; the list stays, and the focus in it, since results may come late.
  // Before anything is painted: after it, a key that was quicker would be undone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new search moves back to the start
  useLayoutEffect(() => {
    setActiveId(null);
    rows.reveal(0);
  }, [query]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newly opened template moves the list
  useEffect(() => {
    const row = templates.findIndex((template) => template.id === openId);
    if (row < 0) return;
    setActiveId(openId);
    rows.reveal(row);
  }, [openId]);

  function onKeyDown(event: KeyboardEvent): void {
    if (onSelectKey(event)) event.preventDefault();
    else if (onMoveKey(event)) event.preventDefault();
  }

  /** Everything between the active row and another one, both included. */
  function chooseTo(row: number): void {
    const [from, to] = row < active ? [row, active] : [active, row];
    selection.add(templates.slice(from, to + 1).map(({ id }) => id));
  }

  function onSelectKey(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    if (key === ' ' && activeTemplate) selection.toggle(activeTemplate.id);
    else if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey))
      selection.add(templates.map(({ id }) => id));
    else if (key === 'Escape' && selection.on) selection.end();
    else if (key === 'Delete' && selection.chosen.length > 0) onRemoveChosen();
    else if (shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      chooseTo(stepRow(key, active, templates.length, 1) ?? active);
      onMoveKey(event);
    } else return false;
    return true;
  }

  function onPick(event: MouseEvent, template: Template, row: number): void {
    if (event.shiftKey) chooseTo(row);
    else if (selection.on || event.ctrlKey || event.metaKey) selection.toggle(template.id);
    else onOpen(template.id);
    setActiveId(template.id);
  }

  function onMoveKey(event: KeyboardEvent): boolean {
    const page = Math.max(1, Math.floor((rows.box.current?.clientHeight ?? 0) / rowHeight) - 1);
    const next = stepRow(event.key, active, templates.length, page);
    if (next !== null) {
      setActiveId(templates[next]?.id ?? null);
      rows.reveal(next);
    } else if (event.key === 'Enter' && activeTemplate) {
      onOpen(activeTemplate.id);
    } else if (event.key === 'Delete' && activeTemplate) {
      setActiveId((templates[active + 1] ?? templates[active - 1])?.id ?? null);
      onRemove(activeTemplate);
    } else {
      return false;
    }
    return true;
  }

  return (
    <div
      class="template-list"
      role="listbox"
      tabIndex={0}
      aria-label={words.templates}
      aria-multiselectable={selection.on ? 'true' : undefined}
      aria-activedescendant={inSight && activeTemplate ? `row-${activeTemplate.id}` : undefined}
      ref={rows.box}
      onScroll={rows.onScroll}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: `${rows.first * rowHeight}px` }} />
      {drawn.map((template, index) => (
        <TemplateRow
          key={template.id}
          template={template}
          position={rows.first + index + 1}
          count={templates.length}
          active={rows.first + index === active}
          open={template.id === openId}
          draft={draftIds.has(template.id)}
          chosen={selection.on ? selection.ids.has(template.id) : null}
          onPick={(event) => onPick(event, template, rows.first + index)}
        />
      ))}
      <div role="presentation" style={{ height: `${(templates.length - rows.end) * rowHeight}px` }} />
    </div>
  );
}

function stepRow(key: string, current: number, count: number, page: number): number | null {
  const last = count - 1;
  if (key === 'ArrowDown') return Math.min(last, current + 1);
  if (key === 'ArrowUp') return Math.max(0, current - 1);
  if (key === 'PageDown') return Math.min(last, current + page);
  if (key === 'PageUp') return Math.max(0, current - page);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
