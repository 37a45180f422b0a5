import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { SiteConversation } from '../kit/world.ts';
import { Bubble } from './bubble.tsx';
import { useSite, Wrap } from './context.tsx';
import { say } from './words.ts';

/** A pause so long between two messages draws a separator. */
const pauseMs = 60 * 60_000;

interface ItemProps {
  readonly conversation: SiteConversation;
  readonly index: number;
  /** Hears how tall the item is. */
  measure(px: number): void;
}

/** One message with what stands above and below it. */
export function Item({ conversation, index, measure }: ItemProps) {
  const { seeded, msys, labels, world, c } = useSite();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (element.current) measure(element.current.offsetHeight);
  });
  const message = conversation.messages[index];
  const previous = conversation.messages[index - 1];
  if (!message) return null;
  const pause = !previous || message.at - previous.at > pauseMs;
  const label = pause ? labels.separator(message.at, world.now()) : null;
  const last = index === conversation.messages.length - 1;
  const group = msys ? (
    <div role="row" data-scope="messages_table">
      <div role="gridcell">
        <Bubble conversation={conversation} index={index} />
      </div>
    </div>
  ) : (
    <div {...seeded.shuffled(`m ${message.id}`, { role: 'group', tabIndex: -1, className: c('group') })}>
      <Wrap name="group" className="item">
        <Bubble conversation={conversation} index={index} />
      </Wrap>
    </div>
  );
  return (
    <div className={c('item')} ref={element}>
      {label !== null && <Separator>{label}</Separator>}
      {message.kind === 'system' ? <Separator plain>{message.text}</Separator> : group}
      {last && message.from === 'us' && !message.pending && conversation.online && <Seen at={message.at} />}
    </div>
  );
}

/** A line between messages: a date, or what happened in the conversation. */
function Separator({ plain = false, children }: { plain?: boolean; children: ReactNode }) {
  const { msys, seeded, c } = useSite();
  const line = (
    <span dir="auto" className={c('separator')}>
      {children}
    </span>
  );
  if (!msys)
    return seeded.draw('separator wrapped', 2) === 0 ? <div className={c('item')}>{line}</div> : line;
  return (
    <div role="row">
      <div className={c('item')} {...(plain ? {} : { 'data-scope': 'date_break' })}>
        <h5 dir="auto" className={c('separator')}>
          {children}
        </h5>
      </div>
    </div>
  );
}

/** Below our newest message, looking much like a separator. */
function Seen({ at }: { at: number }) {
  const { words, labels, world, c } = useSite();
  return (
    <div className={c('seen')}>
      <span dir="auto">{say(words.seen, { X: labels.short(at, world.now()) })}</span>
    </div>
  );
}
