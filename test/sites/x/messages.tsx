import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { windowOf } from '../kit/window-of.ts';
import type { SiteConversation } from '../kit/world.ts';
import { useSite, Wrap } from './context.tsx';
import { uuidOf } from './ids.ts';
import { itemsOf } from './items.ts';
import { guessPx, ListItem, type ListTag } from './list-item.tsx';

/** So many messages come from the server at once. */
const batch = 24;
const loadMs = 400;
/** Kept in the page beyond what is in sight. */
const overscanPx = 300;

/** The message list, newest at the foot; items that scroll away leave the page, and a hidden tab draws nothing new. */
export function Messages({ conversation }: { conversation: SiteConversation }) {
  const { seeded, delivery, generation, has, c } = useSite();
  const { thread, typing } = conversation;
  const all = conversation.messages.filter((message) => delivery.isDrawn(message));
  const drawn = useRef(all);
  if (!document.hidden) drawn.current = all;
  const messages = drawn.current;
  const [loaded, setLoaded] = useState(batch);
  const [away, setAway] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const oldest = Math.max(0, messages.length - loaded);
  const items = itemsOf({
    messages,
    oldest,
    typing,
    encrypted: delivery.isEncrypted(thread),
    keyOf: ({ id }) => uuidOf(seeded, thread, id),
  });
  const extra = has('hard-virtual') ? 0 : overscanPx;
  const { start, end, above, below } = windowOf(
    items.length,
    0,
    away - extra,
    away + (scroller.current?.clientHeight ?? innerHeight) + extra,
    (index) => heights.current.get(items[index]?.key ?? '') ?? guessPx,
  );
  const loading = oldest > 0 && start === 0;
  useEffect(() => {
    if (!loading) return;
    const timer = setTimeout(() => setLoaded((count) => count + batch), loadMs);
    return () => clearTimeout(timer);
  }, [loading]);
  const newest = messages.at(-1);
  // Some builds keep an unseen copy of a row to measure it by; its wrapper has a key of its own.
  const measures = seeded.draw('measuring copy', 4) === 0;
  const last = items.findLast(({ kind }) => kind === 'message');
  useLayoutEffect(() => {
    if (newest?.from === 'us' && scroller.current) scroller.current.scrollTop = 0;
  }, [newest]);
  const light = generation === 'light';
  const List = light || seeded.draw('list of li', 2) === 0 ? 'ul' : 'div';
  return (
    <div
      data-testid={light ? 'dm-message-list-container' : 'dm-message-scroller'}
      {...(light ? {} : { role: 'log' })}
      className={c('reverse')}
      ref={scroller}
      onScroll={(event) => setAway(Math.abs(event.currentTarget.scrollTop))}
    >
      <Wrap name="messages" className="stretch">
        <div data-testid="dm-message-list-spinner-slot" className={c('spinnerSlot')}>
          {loading && <div role="progressbar" className={c('spinner')} />}
        </div>
        <List data-testid="dm-message-list" className={c('list')}>
          <Gap tag={List} px={above} />
          {items.slice(start, end).map((item, index) => (
            <ListItem
              key={item.key}
              tag={List}
              item={item}
              index={start + index}
              conversation={conversation}
              measure={(px) => void heights.current.set(item.key, px)}
            />
          ))}
          <Gap tag={List} px={below} />
          {measures && last && (
            <ListItem tag={List} item={last} index={-1} conversation={conversation} measure={() => {}} copy />
          )}
        </List>
      </Wrap>
    </div>
  );
}

/** The room that items outside the window would take. */
function Gap({ tag, px }: { tag: ListTag; px: number }) {
  const Tag = tag === 'ul' ? 'li' : 'div';
  return <Tag aria-hidden="true" style={{ height: px }} />;
}
