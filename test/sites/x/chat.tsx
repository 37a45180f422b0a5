import { createPortal } from 'react-dom';
import { useSite } from './context.tsx';
import { Inbox } from './inbox.tsx';
import { NewChat } from './new-chat.tsx';
import type { Place } from './paths.ts';
import { Requests } from './requests.tsx';
import { Settings } from './settings.tsx';
import { Thread } from './thread.tsx';

interface ChatProps {
  readonly place: Extract<Place, { page: 'chat' }>;
  /** Where dialogs go; without it they stand in the chat itself. */
  readonly overlay: ShadowRoot | null;
}

/** The chat app: a folder on one side, a conversation on the other. */
export function Chat({ place, overlay }: ChatProps) {
  const { world, c } = useSite();
  return (
    <div data-testid="dm-container" className={c('chat')}>
      {place.folder === 'inbox' ? (
        <Inbox chosen={place.thread} overlay={overlay} />
      ) : (
        <Requests folder={place.folder} chosen={place.thread} />
      )}
      {place.view === 'settings' ? (
        <Settings />
      ) : (
        <Thread
          header={world.part('header')?.thread ?? null}
          messages={world.part('messages')?.thread ?? null}
          composer={world.part('composer')?.thread ?? null}
          where="pane"
        />
      )}
      {place.view === 'new' && (overlay ? createPortal(<NewChat />, overlay) : <NewChat />)}
    </div>
  );
}
