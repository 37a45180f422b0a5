import { useState } from 'react';
import { Composer } from './composer.tsx';
import { useSite, Wrap } from './context.tsx';
import { Header } from './header.tsx';
import { Icon } from './icons.tsx';
import { Messages } from './messages.tsx';
import { RequestChoice } from './request-choice.tsx';
import { Row } from './row.tsx';
import { newsAt } from './snippet.ts';

const mostRows = 12;

/** The chat in the corner of every page that is no DM page: a pill, a list, or one conversation. */
export function Docked() {
  const { world, words, hooks, c } = useSite();
  const [list, setList] = useState(false);
  const open = world.find(world.docked);
  const rows = world.conversations
    .filter((one) => !one.request)
    .sort((a, b) => newsAt(b) - newsAt(a))
    .slice(0, mostRows);
  const unread = rows.filter((one) => one.unread).length;
  const look = open || list ? 'docked' : 'pill';
  return (
    <div className={c(look)} {...hooks.docked}>
      {open ? (
        <Wrap name="docked" className="pane">
          <Header conversation={open} docked />
          <Messages key={open.thread} conversation={open} />
          {open.request ? (
            <RequestChoice conversation={open} />
          ) : (
            <Composer key={open.thread} thread={open.thread} where="docked" />
          )}
        </Wrap>
      ) : (
        <>
          <div role="button" tabIndex={0} className={c('pillButton')} onClick={() => setList(!list)}>
            <Icon name="messages" label={words.messages} />
            <span>{words.messages}</span>
            {unread > 0 && <span className={c('badgeLine')}>{unread}</span>}
          </div>
          {list && (
            <div className={c('scroll')}>
              {rows.map((row) => (
                <Row key={row.thread} row={row} open={() => world.dock(row.thread)} />
              ))}
            </div>
          )}
        </>
      )}
    </div>
  );
}
