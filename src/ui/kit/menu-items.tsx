import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface MenuItem {
  readonly label: string;
  /** One line under the label. */
  readonly help?: string;
  /** `true` for something that is typed as it stands, such as a tag. */
  readonly code?: boolean;
  /** Heading above it; neighbours with the same one stand under it together. */
  readonly group?: string;
  readonly onPick: () => void;
}

interface MenuItemsProps {
  readonly items: readonly MenuItem[];
  readonly onPick: (item: MenuItem) => void;
}

/** What a menu offers, under its headings. */
export function MenuItems({ items, onPick }: MenuItemsProps) {
  return (
    <>
      {groupsOf(items).map(({ heading, members }) => (
        <MenuGroup key={heading ?? ''} heading={heading}>
          {members.map((item) => (
            <Item key={item.label} item={item} onPick={() => onPick(item)} />
          ))}
        </MenuGroup>
      ))}
    </>
  );
}

interface Group {
  readonly heading: string | null;
  readonly members: MenuItem[];
}

function groupsOf(items: readonly MenuItem[]): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && last.heading === (item.group ?? null)) last.members.push(item);
    else groups.push({ heading: item.group ?? null, members: [item] });
  }
  return groups;
}

interface MenuGroupProps {
  readonly heading: string | null;
  readonly children: ComponentChildren;
}

function MenuGroup({ heading, children }: MenuGroupProps) {
  const headingId = useId();
  if (heading === null) return <>{children}</>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
    <div role="group" aria-labelledby={headingId}>
      <div class="menu-heading" id={headingId} role="presentation">
        {heading}
      </div>
      {children}
    </div>
  );
}

function Item({ item, onPick }: { readonly item: MenuItem; readonly onPick: () => void }) {
  return (
    <button type="button" role="menuitem" class="menu-item" tabIndex={-1} onClick={onPick}>
      <span class={item.code ? 'menu-label code' : 'menu-label'} dir={item.code ? 'ltr' : undefined}>
        {item.label}
      </span>
      {item.help && <span class="menu-help">{item.help}</span>}
    </button>
  );
}
