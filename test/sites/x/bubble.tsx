import type { SiteMessage } from '../control.ts';
import { photo } from '../kit/picture.ts';
import { useSite } from './context.tsx';
import { Icon } from './icons.tsx';

interface BubbleProps {
  readonly uuid: string;
  readonly message: SiteMessage;
  /** Who speaks, in a group. */
  readonly sender: string | null;
}

/** What a message says. Text ends with the time, in most builds twice: once for room, once to be seen. */
export function Bubble({ uuid, message, sender }: BubbleProps) {
  const { c } = useSite();
  const { quoted, reaction, from } = message;
  return (
    <div className={c('bubbleColumn')}>
      {sender !== null && <span className="text-subtext3">{sender}</span>}
      {quoted !== undefined && (
        <div role="button" tabIndex={0} className={c('quote')}>
          <span dir="auto" className="whitespace-pre-wrap">
            {quoted}
          </span>
        </div>
      )}
      {message.kind === 'text' ? (
        <div
          data-testid={`message-text-${uuid}`}
          className={c('bubble', from === 'us' ? 'bubbleOut' : 'bubbleIn')}
        >
          <span dir="auto" className="whitespace-pre-wrap">
            <Linked text={message.text} />
          </span>
          <Times message={message} />
        </div>
      ) : (
        <Media uuid={uuid} message={message} />
      )}
      {reaction !== undefined && (
        <button type="button" className={c('reaction')}>
          {reaction}
        </button>
      )}
    </div>
  );
}

function Times({ message }: { message: SiteMessage }) {
  const { labels, seeded, c } = useSite();
  const time = labels.clock(message.at);
  return (
    <>
      {seeded.draw('time twice', 4) > 0 && <span className={`text-subtext3 ${c('timeRoom')}`}>{time}</span>}
      <span className={`text-subtext3 ${c('time')}`}>{time}</span>
    </>
  );
}

/** Addresses within the text are links of their own. */
function Linked({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((piece, index) =>
    index % 2 === 1 ? (
      <a key={piece} href={piece} target="_blank" rel="noreferrer">
        {piece}
      </a>
    ) : (
      piece
    ),
  );
}

function Media({ uuid, message }: { uuid: string; message: SiteMessage }) {
  const { seeded, c } = useSite();
  if (message.kind === 'image') {
    return (
      <div role="group" className={c('media')}>
        <img alt="" src={photo(seeded, uuid)} className={c('photo')} />
        <Times message={message} />
      </div>
    );
  }
  if (message.kind === 'share') {
    return (
      <div role="article" className={c('shareCard')}>
        <img alt="" src={photo(seeded, uuid, 400, 200)} className={c('photo')} />
        <span dir="auto">{message.text}</span>
        <span className="text-subtext2">sunrise.example</span>
      </div>
    );
  }
  return (
    <div className={c('bubble', message.from === 'us' ? 'bubbleOut' : 'bubbleIn')}>
      <Icon name="mic" />
      <span>{message.text}</span>
      <Times message={message} />
    </div>
  );
}
