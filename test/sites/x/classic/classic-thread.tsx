import { startOfDay } from '../../kit/labels.ts';
import { photo } from '../../kit/picture.ts';
import type { SiteConversation } from '../../kit/world.ts';
import { Avatar } from '../avatar.tsx';
import { useSite, type Where } from '../context.tsx';
import { classicPath } from '../paths.ts';
import { titleOf } from '../title.ts';
import { ClassicComposer } from './classic-composer.tsx';

const drawn = 30;

interface ClassicThreadProps {
  readonly conversation: SiteConversation;
  readonly where: Where;
}

/** The open conversation. Whose a message is shows by the side that it stands on. */
export function ClassicThread({ conversation, where }: ClassicThreadProps) {
  const { world, words, go, c } = useSite();
  const { thread, handle, group, request, closed } = conversation;
  const title = titleOf(conversation);
  return (
    <section aria-labelledby="detail-header" className={c('panel')}>
      <div className={c('header')}>
        <h2 id="detail-header" className={c('headerWho')}>
          {group ? title : <a href={`/${handle}`}>{title}</a>}
        </h2>
      </div>
      <div data-testid="DmActivityContainer" className={c('content')}>
        <div data-testid="DmActivityViewport" className={c('content')}>
          <ClassicMessages conversation={conversation} />
        </div>
        {request && (
          <div className={c('notice')}>
            <button
              type="button"
              className={c('pill')}
              onClick={() => {
                world.accept(thread);
                go(classicPath(thread));
              }}
            >
              {words.accept}
            </button>
          </div>
        )}
        {closed && <div className={c('notice')}>{words.closed}</div>}
        {!request && !closed && <ClassicComposer key={thread} thread={thread} where={where} />}
      </div>
    </section>
  );
}

function ClassicMessages({ conversation }: { conversation: SiteConversation }) {
  const { world, labels, seeded, c } = useSite();
  const { messages, group, handle } = conversation;
  const first = Math.max(0, messages.length - drawn);
  return (
    <div data-testid="DmScrollerContainer" className={c('reverse')}>
      <div className={c('list')}>
        {messages.slice(first).map((message, index) => {
          const before = messages[first + index - 1];
          const newDay = !before || startOfDay(before.at) !== startOfDay(message.at);
          const mine = message.from === 'us';
          return (
            <div key={message.id} data-testid="cellInnerDiv">
              {newDay && (
                <div className={c('pillLine')}>
                  <span className={c('dim')}>{labels.pill(message.at, world.now())}</span>
                </div>
              )}
              <div data-testid="messageEntry" className={c('line', mine ? 'atEnd' : 'atStart')}>
                {!mine && (
                  <a href={`/${group ? 'ben_okafor' : handle}`} tabIndex={-1}>
                    <Avatar name={message.by ?? titleOf(conversation)} size="small" />
                  </a>
                )}
                <div className={c('bubbleColumn')}>
                  {message.kind === 'image' ? (
                    <img alt="" src={photo(seeded, message.id)} className={c('classicPhoto')} />
                  ) : (
                    <div className={c('bubble', mine ? 'bubbleOut' : 'bubbleIn')}>
                      <div data-testid="tweetText" dir="auto" className={c('classicText')}>
                        <span>{message.text}</span>
                      </div>
                    </div>
                  )}
                  <div className={c('dim')}>{labels.clock(message.at)}</div>
                </div>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
