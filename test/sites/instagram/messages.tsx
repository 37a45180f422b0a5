import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { windowOf } from '../kit/window-of.ts';
import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { useSite, Wrap } from './context.tsx';
import { Item } from './item.tsx';
import { titleOf } from './title.ts';

/** So many messages come from the server at once. */
const batch = 24;
const loadMs = 400;
const guessPx = 44;
/** Kept in the page beyond what is in sight. */
const overscanPx = 300;

/** The message list, newest at the bottom of a column-reverse scroller; rows that scroll away leave the page. */
export function Messages({ conversation }: { conversation: SiteConversation }) {
  const { hooks, has, c } = useSite();
  const { messages } = conversation;
  const scroller = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [away, setAway] = useState(0);
  const [loaded, setLoaded] = useState(batch);
  const oldest = Math.max(0, messages.length - loaded);
  const extra = has('hard-virtual') ? 0 : overscanPx;
  const heightOf = (index: number): number => heights.current.get(messages[index]?.id ?? '') ?? guessPx;
  const view = scroller.current?.clientHeight ?? innerHeight;
  const { start, end, above, below } = windowOf(
    messages.length,
    oldest,
    away - extra,
    away + view + extra,
    heightOf,
  );
  const wantsOlder = oldest > 0 && start === oldest;
  useEffect(() => {
    if (!wantsOlder) return;
    const timer = setTimeout(() => setLoaded((count) => count + batch), loadMs);
    return () => clearTimeout(timer);
  }, [wantsOlder]);
  const newest = messages.at(-1);
  useLayoutEffect(() => {
    if (newest?.from === 'us' && scroller.current) scroller.current.scrollTop = 0;
  }, [newest]);
  return (
    <div className={c('messages')} {...hooks.messages(titleOf(conversation))}>
      <Wrap name="scroller" className="fill">
        <div
          className={c('reverse')}
          ref={scroller}
          onScroll={(event) => setAway(Math.abs(event.currentTarget.scrollTop))}
        >
          <Wrap name="messages" className="stack">
            {oldest > 0 ? (
              <div role="progressbar" className={c('spinner')} data-visualcompletion="loading-state" />
            ) : (
              start === 0 && <Card conversation={conversation} />
            )}
            <div style={{ height: above }} />
            {messages.slice(start, end).map((message, index) => (
              <Item
                key={message.id}
                conversation={conversation}
                index={start + index}
                measure={(px) => heights.current.set(message.id, px)}
              />
            ))}
            <div style={{ height: below }} />
            {conversation.typing && <Typing conversation={conversation} />}
          </Wrap>
        </div>
      </Wrap>
    </div>
  );
}

/** Who one talks to, above the very first message. */
function Card({ conversation }: { conversation: SiteConversation }) {
  const { words, c } = useSite();
  const title = titleOf(conversation);
  return (
    <div className={c('card')}>
      <Avatar name={title} alt="" size="large" />
      <h2>
        <span title={title}>{title}</span>
      </h2>
      <span dir="auto" className={c('presence')}>
        {conversation.handle} · Instagram
      </span>
      {!conversation.group && (
        <a role="link" href={`/${conversation.handle}/`} tabIndex={0} className={c('button')}>
          {words.profile}
        </a>
      )}
    </div>
  );
}

/** Three dots where the next message will be; no message yet. */
function Typing({ conversation }: { conversation: SiteConversation }) {
  const { c } = useSite();
  return (
    <div className={c('theirs')}>
      <a role="link" href={`/${conversation.handle}/`}>
        <Avatar name={titleOf(conversation)} size="small" />
      </a>
      <div className={c('bubble')}>
        <span className={c('typing')}>•••</span>
      </div>
    </div>
  );
}
