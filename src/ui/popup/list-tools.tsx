import { Button } from '../kit/button';
import { MenuButton } from '../kit/menu-button';
import { filtersIn, orders } from './list-view';
import type { ListState } from './use-list-view';
import { words } from './words';

interface ListToolsProps {
  readonly state: ListState;
  /** While something is searched for, the best match comes first. */
  readonly searching: boolean;
  readonly filtering: boolean;
  readonly selecting: boolean;
  readonly onFilters: () => void;
  readonly onSelecting: () => void;
}

/** Order, filters and selecting, in one line over the list. */
export function ListTools({
  state,
  searching,
  filtering,
  selecting,
  onFilters,
  onSelecting,
}: ListToolsProps) {
  const said = words.list;
  const set = filtersIn(state.view);
  return (
    <div class="list-tools">
      {searching ? (
        <span class="list-order-found">{said.bestFirst}</span>
      ) : (
        <MenuButton
          label={said.orders[state.order]}
          icon="sort"
          items={orders.map((order) => ({ label: said.orders[order], onPick: () => state.setOrder(order) }))}
        />
      )}
      <Button
        label={set > 0 ? said.filtersSet(set) : said.filter}
        icon="filter"
        tone="quiet"
        data-on={set > 0}
        aria-expanded={filtering}
        aria-controls={filtering ? 'filter-panel' : undefined}
        onClick={onFilters}
      />
      <Button label={said.select} icon="select" tone="quiet" aria-pressed={selecting} onClick={onSelecting} />
    </div>
  );
}
