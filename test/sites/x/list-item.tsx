import { useLayoutEffect, useRef } from 'react';
import type { SiteConversation } from '../kit/world.ts';
import { useSite } from './context.tsx';
import { HeaderItem } from './header-item.tsx';
import type { Item } from './items.ts';
import { MessageRow } from './message-row.tsx';

/** How tall an item is taken to be until it has been drawn, in pixels. */
export const guessPx = 52;

/** Builds differ in what the list is made of. */
export type ListTag = 'ul' | 'div';

interface ListItemProps {
  readonly tag: ListTag;
  readonly item: Item;
  readonly index: number;
  readonly conversation: SiteConversation;
  measure(px: number): void;
  /** Not for anyone's eyes. */
  readonly copy?: boolean;
}

/** One item of the message list in its wrapper. */
export function ListItem({ tag, item, index, conversation, measure, copy = false }: ListItemProps) {
  const { labels, world, words, c } = useSite();
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    measure(element.current?.offsetHeight ?? guessPx);
  });
  const Tag = tag === 'ul' ? 'li' : 'div';
  return (
    <Tag
      data-index={index}
      data-dm-item-key={copy ? 'measure' : item.key}
      aria-hidden={copy ? true : undefined}
      className={c(copy ? 'measured' : 'listItem')}
      ref={(made: HTMLElement | null) => {
        element.current = made;
      }}
    >
      {item.kind === 'header' && <HeaderItem conversation={conversation} />}
      {item.kind === 'notice' && <p className={`${c('listNotice')} text-subtext2`}>{words.encrypted}</p>}
      {item.kind === 'typing' && <div className={c('bubble', 'bubbleIn', 'typing')}>•••</div>}
      {item.kind === 'date' && (
        <div className={c('pillLine')}>
          <span className={`${c('datePill')} rounded-full`}>
            <span className="text-subtext2">{labels.pill(item.at, world.now())}</span>
          </span>
        </div>
      )}
      {item.kind === 'message' && (
        <MessageRow uuid={item.key} message={item.message} conversation={conversation} />
      )}
    </Tag>
  );
}
