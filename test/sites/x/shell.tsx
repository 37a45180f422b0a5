import { useEffect, useState } from 'react';
import { Chat } from './chat.tsx';
import { Classic } from './classic/classic.tsx';
import { ClassicDrawer } from './classic/classic-drawer.tsx';
import { useSite } from './context.tsx';
import { Drawer } from './drawer.tsx';
import { Nav } from './nav.tsx';
import { OtherPage } from './pages/other-page.tsx';
import { PinWall } from './pages/pin-wall.tsx';
import { placeOf } from './paths.ts';
import { ShadowHost } from './shadow-host.tsx';

/** The whole page: navigation, main, and outside the chat the drawer. */
export function Shell() {
  const { c, alone, generation, seeded } = useSite();
  const path = usePath();
  const place = placeOf(path);
  const login = /^\/(login|i\/flow)/.test(path);
  // Some builds make the host anew with every part of the chat, as the site does with `main`.
  const newHost = seeded.draw('host anew', 3) === 0;
  const section = place.page === 'chat' ? `${place.folder} ${place.view}` : place.page;
  const chat = place.page === 'chat' || place.page === 'pin';
  return (
    <div className={c('app')}>
      {!alone && !login && <Nav />}
      <main role="main" key={chat ? 'chat' : path.split('/')[1]} className={c('main')}>
        {place.page === 'chat' && generation === 'classic' ? (
          <Classic chosen={place.thread} requests={place.folder !== 'inbox'} />
        ) : chat ? (
          <Embed key={newHost ? section : 'chat'}>
            {(overlay) => (place.page === 'chat' ? <Chat place={place} overlay={overlay} /> : <PinWall />)}
          </Embed>
        ) : (
          <OtherPage path={path} />
        )}
      </main>
      {!chat && !login && !alone && (generation === 'classic' ? <ClassicDrawer /> : <Drawer />)}
    </div>
  );
}

/** Milliseconds from the host to its shadow root. */
const rootDelays = [0, 16, 120, 400, 900];

/** Where the chat app stands: since August 2026 in a shadow root of its own, its menus and dialogs in another. */
function Embed({ children }: { children: (overlay: ShadowRoot | null) => React.ReactNode }) {
  const { generation, seeded, c } = useSite();
  const [overlay, setOverlay] = useState<ShadowRoot | null>(null);
  if (generation === 'light') return children(null);
  return (
    <>
      <ShadowHost
        testId="xchatEmbedRoute"
        className={c('embed')}
        rootAfter={rootDelays[seeded.draw('route root after', rootDelays.length)] ?? 0}
      >
        {children(overlay)}
      </ShadowHost>
      <ShadowHost
        testId="xchatEmbedOverlays"
        rootAfter={seeded.draw('overlay root after', 300)}
        onRoot={setOverlay}
      />
    </>
  );
}

function usePath(): string {
  const { world } = useSite();
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const moved = (): void => {
      setPath(location.pathname);
      const place = placeOf(location.pathname);
      world.show(place.page === 'chat' ? place.thread : null);
    };
    moved();
    addEventListener('site:moved', moved);
    addEventListener('popstate', moved);
    return () => {
      removeEventListener('site:moved', moved);
      removeEventListener('popstate', moved);
    };
  }, [world]);
  return path;
}
