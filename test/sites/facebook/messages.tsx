import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SiteMessage } from '../control.ts';
import type { SiteConversation } from '../kit/world.ts';
import { Face } from './avatar.tsx';
import { useSite, Wrap } from './context.tsx';
import { EmojiText } from './emoji-text.tsx';
import { separatorLabel } from './message-label.ts';
import { MessageRow } from './message-row.tsx';
import { isTitled, titleOf } from './title.ts';
import { say } from './words.ts';

/** A row that is out of sight keeps its height and loses what is in it. */
const guessPx = 46;
const overscanPx = 500;
/** As near to the end as this, the list follows what comes. */
const followPx = 60;
const separatorAfterMs = 3_600_000;

/** The message list. Rows far from what is in sight stand empty: `data-virtualized="true"`. */
export function Messages({ conversation }: { conversation: SiteConversation }) {
  const { words, grid, has, c } = useSite();
  const { messages } = conversation;
  const scroller = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [away, setAway] = useState(0);
  const label = say(isTitled(conversation) ? words.messagesTitled : words.messagesWith, {
    X: titleOf(conversation),
  });
  const atEnd = useRef(true);
  const toEnd = (): void => {
    if (scroller.current) scroller.current.scrollTop = scroller.current.scrollHeight;
  };
  const newest = messages.at(-1);
  useLayoutEffect(() => {
    if (newest?.from === 'us') atEnd.current = true;
  }, [newest]);
  useLayoutEffect(() => {
    if (atEnd.current) toEnd();
  });
  const extra = has('hard-virtual') ? 0 : overscanPx;
  const seen = (scroller.current?.clientHeight ?? innerHeight) + extra;
  let below = 0;
  const stands = messages.map(() => false);
  for (let index = messages.length - 1; index >= 0; index--) {
    const height = heights.current.get(messages[index]?.id ?? '') ?? guessPx;
    stands[index] = below + height >= away - extra && below <= away + seen;
    below += height;
  }
  return (
    <div role={grid ? 'grid' : 'log'} aria-label={label} className={c('messages')}>
      <Wrap name="scroller outer" className="fill">
        <div className={c('fill')}>
          <div
            role="none"
            ref={scroller}
            className={c('scroll')}
            onLoadCapture={() => atEnd.current && toEnd()}
            onScroll={({ currentTarget: at }) => {
              const left = Math.max(0, at.scrollHeight - at.scrollTop - at.clientHeight);
              atEnd.current = left < followPx;
              setAway(left);
            }}
          >
            {stands[0] && <Card conversation={conversation} />}
            {messages.map((message, index) => (
              <Slot
                key={message.id}
                conversation={conversation}
                message={message}
                index={index}
                stands={stands[index] ?? false}
                height={heights.current.get(message.id) ?? guessPx}
                measure={(px) => heights.current.set(message.id, px)}
              />
            ))}
            {conversation.typing && <div className={c('typing')}>• • •</div>}
          </div>
        </div>
      </Wrap>
    </div>
  );
}

interface SlotProps {
  readonly conversation: SiteConversation;
  readonly message: SiteMessage;
  readonly index: number;
  readonly stands: boolean;
  readonly height: number;
  measure(px: number): void;
}

function Slot({ conversation, message, index, stands, height, measure }: SlotProps) {
  const site = useSite();
  const { grid, seeded, c } = site;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stands && box.current) measure(box.current.offsetHeight);
  });
  if (!stands) {
    // A recycled row may still hold what it held for another message.
    const stale = seeded.draw(`stale ${message.id}`, 12) === 0;
    return (
      <div data-virtualized="true" style={{ height, overflow: 'hidden' }}>
        {stale && (
          <div data-message-id="mid.$stale" className={c('hiddenText')}>
            <div dir="auto">This was said elsewhere</div>
          </div>
        )}
      </div>
    );
  }
  const before = conversation.messages[index - 1];
  const parted = !before || message.at - before.at > separatorAfterMs;
  const row = <MessageRow conversation={conversation} message={message} index={index} />;
  return (
    <div data-virtualized="false" ref={box}>
      {parted && (
        <div data-scope="date_break" className={c('separator')}>
          {separatorLabel(site, message.at)}
        </div>
      )}
      {grid ? (
        <div role="row">
          <div role="gridcell">{row}</div>
        </div>
      ) : (
        <div role="article">
          <div>{row}</div>
        </div>
      )}
    </div>
  );
}

/** Who one talks to, above the very first message. */
function Card({ conversation }: { conversation: SiteConversation }) {
  const { c } = useSite();
  const title = titleOf(conversation);
  return (
    <div className={c('card')}>
      <Face name={title} group={conversation.group} size="large" />
      <h3 dir="auto">
        <EmojiText text={title} />
      </h3>
    </div>
  );
}
