import type { MouseEvent } from 'react';
import type { SiteMessage } from '../control.ts';
import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { useSite } from './context.tsx';
import { Icon, UnreadDot } from './icons.tsx';
import { colonOf } from './ids.ts';
import { pathOf } from './paths.ts';
import { me } from './people.ts';
import { titleOf } from './title.ts';
import type { Words } from './words/words.ts';

interface RowProps {
  readonly row: SiteConversation;
  readonly index: number;
  readonly chosen: boolean;
  /** Pixels from the list's top where rows float, `null` where they follow each other. */
  readonly offset: number | null;
  readonly open: ((thread: string) => void) | undefined;
}

/** One conversation of the list: name, time, "You:" and snippet, each a leaf of its own. */
export function Row({ row, index, chosen, offset, open }: RowProps) {
  const { seeded, c } = useSite();
  const { thread } = row;
  const id = colonOf(thread);
  const links = seeded.shuffled(`row ${thread}`, {
    href: pathOf(thread),
    role: 'option',
    id: `dm-conversation-option-${id}`,
    'aria-selected': chosen,
    ...(chosen && seeded.draw('selected twice', 2) === 0 ? { 'data-selected': true } : {}),
    className: c('row', chosen ? 'rowChosen' : 'rowOther'),
  });
  const openHere = open
    ? (event: MouseEvent) => {
        event.preventDefault();
        open(thread);
      }
    : undefined;
  return (
    <div
      data-testid={`dm-conversation-item-${id}`}
      data-index={index}
      aria-description={useSummary(row)}
      className={c('rowItem', offset === null ? 'rowFollows' : 'rowFloats')}
      style={offset === null ? {} : { transform: `translateY(${offset}px)` }}
    >
      <a {...links} onClick={openHere}>
        <Avatar name={titleOf(row)} />
        <RowText row={row} />
      </a>
    </div>
  );
}

/** The leaves of a row, which request rows have as well. */
export function RowText({ row }: { row: SiteConversation }) {
  const { words, labels, world, seeded, c } = useSite();
  const newest = row.messages.at(-1);
  const said = seeded.draw('snippet in a paragraph', 2) === 0 ? 'div' : 'span';
  const Line = said;
  // Whether a group's row tells who of the others spoke is not known; it would look like "You:".
  const namesSpeakers = seeded.draw('group rows name speakers', 2) === 0;
  return (
    <div className={c('rowText')}>
      <div className={c('rowTop')}>
        <span className={`${c('rowName')} font-bold truncate`} dir="auto">
          {titleOf(row)}
        </span>
        {seeded.draw(`muted ${row.handle}`, 9) === 0 && <Icon name="muted" size={14} />}
        <span className={c('spring')} />
        <span className="text-subtext2">{newest ? labels.short(newest.at, world.now()) : ''}</span>
      </div>
      <div className={c('rowTop')}>
        <Line className={`${c('snippet')} text-subtext1`}>
          {newest?.from === 'us' && <span>{words.youSaid} </span>}
          {newest?.from === 'them' && row.group && namesSpeakers && <span>{newest.by}: </span>}
          <span className="truncate" dir="auto">
            {newest ? snippetOf(newest, words) : ''}
          </span>
        </Line>
        <span hidden>{words.more}</span>
        {row.unread && <UnreadDot />}
      </div>
    </div>
  );
}

/** "Name, @handle, snippet, time, unread": ambiguous where any of them has a comma. */
function useSummary(row: SiteConversation): string {
  const { words, labels, world } = useSite();
  const newest = row.messages.at(-1);
  const own = newest?.from === 'us' ? `${words.youSaid} ` : '';
  return [
    titleOf(row),
    row.handle === '' || row.handle === me.handle ? '' : `@${row.handle}`,
    newest ? own + snippetOf(newest, words) : '',
    newest ? labels.short(newest.at, world.now()) : '',
    row.unread ? words.unread : '',
  ]
    .filter((one) => one !== '')
    .join(', ');
}

function snippetOf({ kind, text }: SiteMessage, words: Words): string {
  if (kind === 'image' || kind === 'voice' || kind === 'share') return words.kinds[kind];
  return text.replace(/\s+/g, ' ');
}
