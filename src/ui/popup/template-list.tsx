import { useEffect, useState } from 'preact/hooks';
import type { Template } from '../../domain/template';
import { TemplateRow } from './template-row';
import { useRowWindow } from './use-row-window';
import { words } from './words';

/** Pixels; popup.css gives `.template-row` the same. */
const rowHeight = 56;

interface TemplateListProps {
  readonly templates: readonly Template[];
  /** Shown in the editor. */
  readonly openId: string | null;
  readonly draftIds: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (template: Template) => void;
}

/** One row per template. Arrows, Page keys, Home, End move; Enter opens; Delete deletes. */
export function TemplateList({ templates, openId, draftIds, onOpen, onRemove }: TemplateListProps) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const rows = useRowWindow(templates.length, rowHeight);
  const active = Math.max(
    0,
    templates.findIndex((template) => template.id === activeId),
  );
  const drawn = templates.slice(rows.first, rows.end);
  const inSight = active >= rows.first && active < rows.end;
  const activeTemplate = templates[active];

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newly opened template moves the list
  useEffect(() => {
    const row = templates.findIndex((template) => template.id === openId);
    if (row < 0) return;
    setActiveId(openId);
    rows.reveal(row);
  }, [openId]);

  function onKeyDown(event: KeyboardEvent): void {
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
      return;
    }
    event.preventDefault();
  }

  return (
    <div
      class="template-list"
      role="listbox"
      tabIndex={0}
      aria-label={words.templates}
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
          onOpen={() => {
            setActiveId(template.id);
            onOpen(template.id);
          }}
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
