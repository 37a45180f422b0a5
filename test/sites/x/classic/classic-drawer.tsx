import { useSite } from '../context.tsx';
import { ClassicThread } from './classic-thread.tsx';

/** The corner of other pages as it was before the chat: a bar, and above it an open conversation. */
export function ClassicDrawer() {
  const { world, words, c } = useSite();
  const docked = world.find(world.docked);
  return (
    <div data-testid="DMDrawer" className={c('drawer', docked ? 'drawerPanel' : 'drawerClosed')}>
      <div data-testid="DMDrawerHeader" className={c('drawerBar')}>
        <h2 className={c('inboxTitle')}>{words.chat}</h2>
        <span className={c('spring')} />
        {docked && (
          <button type="button" className={c('iconButton')} onClick={() => world.dock(null)}>
            ⌄
          </button>
        )}
      </div>
      {docked && <ClassicThread key={docked.thread} conversation={docked} where="docked" />}
    </div>
  );
}
