import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { stepFocus } from './step-focus';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A small figure after the label, for the eye; nothing while zero. */
  readonly count?: number;
  /** What is spoken for the label while something behind the tab needs attention; the eye gets a mark. */
  readonly alert?: string | null;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** A row of tabs; arrows, Home and End move and select at once. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const current = tabs.findIndex((tab) => tab.id === selected);
    const next = stepFocus(event, current, tabs.length, 'row');
    const target = next === null ? undefined : tabs[next];
    if (!target) return;
    event.preventDefault();
    onSelect(target.id);
    row.current?.querySelector<HTMLElement>(`#tab-${target.id}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          class="tab"
          id={`tab-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={`panel-${tab.id}`}
          aria-label={tab.alert ?? undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
          {tab.alert && (
            <span class="tab-alert" aria-hidden="true">
              !
            </span>
          )}
          {tab.count ? (
            <span class="tab-count" aria-hidden="true">
              {tab.count}
            </span>
          ) : null}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly id: string;
  readonly selected: boolean;
  readonly children: ComponentChildren;
}

/** What a tab shows. Kept alive while hidden, so that coming back loses nothing. */
export function TabPanel({ id, selected, children }: TabPanelProps) {
  return (
    <div
      class="tab-panel"
      role="tabpanel"
      id={`panel-${id}`}
      aria-labelledby={`tab-${id}`}
      hidden={!selected}
    >
      {children}
    </div>
  );
}
