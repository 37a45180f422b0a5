import { useSite } from './context.tsx';

const filters = ['all', 'unread', 'oneonone', 'groups', 'requests'] as const;

/** What the list shows; requests lead to a folder of their own. */
export function FilterMenu({ filter, choose }: { filter: string; choose(filter: string): void }) {
  const { words, go, c } = useSite();
  return (
    <div data-testid="dm-inbox-dropdown-content" role="menu" className={c('menu')}>
      {filters.map((one, index) => (
        <button
          key={one}
          type="button"
          role="menuitemradio"
          aria-checked={one === filter}
          data-testid={`dm-inbox-dropdown-${one}`}
          className={c('menuItem')}
          onClick={() => {
            choose(one === 'requests' ? filter : one);
            if (one === 'requests') go('/i/chat/requests');
          }}
        >
          {words.filters[index]}
        </button>
      ))}
    </div>
  );
}
