import { useEffect, useState } from 'react';
import { useSite } from './context.tsx';
import { Icon } from './icons.tsx';
import { Inbox } from './inbox.tsx';
import { ShadowHost } from './shadow-host.tsx';
import { Thread } from './thread.tsx';

/**
 * The chat in the corner of every other page. What its content stands in is not known: a shadow root of its own
 * under either name, or none; builds differ.
 */
export function Drawer() {
  const { generation, seeded, c } = useSite();
  const rootAfter = seeded.draw('drawer root after', 600);
  const build = generation === 'light' ? 0 : seeded.draw('drawer build', 3);
  if (build === 1) {
    return (
      <ShadowHost testId="chat-drawer-root" className={c('drawer')} rootAfter={rootAfter}>
        <Content />
      </ShadowHost>
    );
  }
  return (
    <div data-testid="chat-drawer-root" className={c('drawer')}>
      {build === 0 ? (
        <Content />
      ) : (
        <ShadowHost testId="xchatEmbedRoute" className={c('fill')} rootAfter={rootAfter}>
          <Content />
        </ShadowHost>
      )}
    </div>
  );
}

function Content() {
  const { world, words, seeded, c } = useSite();
  const { docked } = world;
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (docked !== null) setOpen(true);
  }, [docked]);
  if (!open) {
    return (
      <button
        type="button"
        data-testid="chat-drawer-main"
        aria-label={words.chat}
        className={c('drawerButton')}
        onClick={() => setOpen(true)}
      >
        <Icon name="chat" size={26} />
      </button>
    );
  }
  const keepsList = seeded.draw('drawer keeps its list', 2) === 0;
  const list = <Inbox chosen={docked} overlay={null} open={(thread) => world.dock(thread)} />;
  return (
    <div data-testid="chat-drawer-main" className={c('drawerPanel')}>
      <div className={c('drawerBar')}>
        <span className={c('spring')} />
        <button
          type="button"
          className={c('iconButton')}
          aria-label={words.back}
          onClick={() => {
            world.dock(null);
            setOpen(false);
          }}
        >
          <Icon name="chevron" />
        </button>
      </div>
      {docked === null ? list : keepsList && <div hidden>{list}</div>}
      {docked !== null && (
        <Thread
          key={docked}
          header={docked}
          messages={docked}
          composer={docked}
          where="docked"
          close={() => world.dock(null)}
        />
      )}
    </div>
  );
}
