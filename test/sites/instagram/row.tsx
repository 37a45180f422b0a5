import { useState } from 'react';
import type { SiteConversation } from '../kit/world.ts';
import { Face } from './avatar.tsx';
import { useSite } from './context.tsx';
import { Icon } from './icons.tsx';
import { newsAt, snippetOf } from './snippet.ts';
import { titleOf } from './title.ts';

interface RowProps {
  readonly row: SiteConversation;
  open(): void;
}

/** One conversation in a list: a button without link or id. */
export function Row({ row, open }: RowProps) {
  const site = useSite();
  const { seeded, world, words, msys, c } = site;
  const [over, setOver] = useState(false);
  const attributes = seeded.shuffled(`row ${row.thread}`, {
    role: 'button',
    tabIndex: 0,
    className: c('row', world.shown === row.thread ? 'chosen' : 'unchosen'),
    onClick: open,
    onMouseEnter: () => setOver(true),
    onMouseLeave: () => setOver(false),
  });
  const body = (
    <div {...attributes}>
      <RowPicture row={row} />
      <div className={c('lines')}>
        <RowName row={row} />
        <RowSnippet row={row} />
      </div>
      {seeded.draw(`muted ${row.thread}`, 9) === 0 && <Icon name="mute" size={16} />}
      {row.unread && (
        <div className={c('dot')} data-visualcompletion="ignore">
          <span className={c('hiddenText')}>{words.unread}</span>
        </div>
      )}
      {over && (
        <div role="button" aria-haspopup="menu" tabIndex={0} className={c('rowMenu')}>
          <Icon name="dots" size={16} label="…" />
        </div>
      )}
    </div>
  );
  return msys ? (
    <div role="row">
      <div role="gridcell">{body}</div>
    </div>
  ) : (
    body
  );
}

/** Some builds lead to the profile from here, with a label that stays English. */
function RowPicture({ row }: RowPropsOf) {
  const { seeded, c } = useSite();
  const face = <Face name={titleOf(row)} group={row.group} />;
  const linked = seeded.draw('profile links in rows', 4) === 0 && !row.group;
  return (
    <div className={c('face')}>
      {linked ? (
        <a
          role="link"
          tabIndex={-1}
          href={`/${row.handle}/`}
          aria-label={`Open the profile page of ${row.handle}`}
        >
          {face}
        </a>
      ) : (
        face
      )}
      {row.online && <div className={c('online')} data-visualcompletion="ignore" />}
    </div>
  );
}

interface RowPropsOf {
  readonly row: SiteConversation;
}

function RowName({ row }: RowPropsOf) {
  const { seeded, c } = useSite();
  const title = titleOf(row);
  const weight = c('name', row.unread ? 'bold' : 'plain');
  if (seeded.draw('name nested', 2) === 0) {
    return (
      <span className={weight} title={title}>
        <span className={c('w1')}>{title}</span>
      </span>
    );
  }
  return (
    <span className={weight} title={title}>
      {title}
    </span>
  );
}

function RowSnippet({ row }: RowPropsOf) {
  const site = useSite();
  const { seeded, world, labels, c } = site;
  const ignored = seeded.draw('snippet ignored', 2) === 0 ? { 'data-visualcompletion': 'ignore' } : {};
  const at = newsAt(row);
  return (
    <div className={c('snippet', row.unread ? 'bold' : 'plain')} {...ignored}>
      <span dir="auto">{snippetOf(site, row)}</span>
      <span aria-hidden="true"> · </span>
      <abbr aria-label={labels.long(at, world.now())}>
        {seeded.draw('time nested', 2) === 0 ? (
          <span>{labels.short(at, world.now())}</span>
        ) : (
          labels.short(at, world.now())
        )}
      </abbr>
    </div>
  );
}
