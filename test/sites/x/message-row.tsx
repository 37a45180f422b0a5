import type { SiteMessage } from '../control.ts';
import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { Bubble } from './bubble.tsx';
import { useSite } from './context.tsx';
import { handleOf } from './people.ts';
import { titleOf } from './title.ts';

interface MessageRowProps {
  readonly uuid: string;
  readonly message: SiteMessage;
  readonly conversation: SiteConversation;
}

/** One message. Which side it stands on says who wrote it: in a class, in its style, or by its place alone. */
export function MessageRow({ uuid, message, conversation }: MessageRowProps) {
  const { seeded, delivery, has, c } = useSite();
  const mine = message.from === 'us';
  const side = has('no-sides')
    ? c(mine ? 'pushed' : 'line')
    : has('no-justify')
      ? c(mine ? 'atEnd' : 'atStart')
      : `justify-${mine ? 'end' : 'start'}`;
  const status = delivery.statusOf(message);
  const attributes = seeded.shuffled(`message ${uuid}`, {
    'data-testid': `message-${uuid}`,
    'data-dm-message-row': uuid,
    className: `${c('line')} ${side}`,
    ...(status === undefined ? {} : { 'data-send-status': status }),
  });
  const by = message.by ?? 'Ben Okafor';
  const cell = conversation.group && !mine;
  return (
    <div {...attributes}>
      <div
        data-dm-message-focus-target=""
        tabIndex={-1}
        className={c('focusTarget', cell ? 'grid' : 'plainCell')}
      >
        <Labels uuid={uuid} message={message} sender={conversation.group ? by : titleOf(conversation)} />
        {cell && (
          <div style={{ gridArea: 'avatar' }}>
            <a href={`/${handleOf(by.toLowerCase())}`}>
              <Avatar name={by} size="small" />
            </a>
          </div>
        )}
        <Bubble uuid={uuid} message={message} sender={cell ? by : null} />
      </div>
    </div>
  );
}

/** What a screen reader says before the message; seen by nobody. */
function Labels({ uuid, message, sender }: { uuid: string; message: SiteMessage; sender: string }) {
  const { words, labels, seeded, c } = useSite();
  const stem = seeded.draw('label ids', 2) === 0 ? uuid : `dm-${seeded.draw(`label ${uuid}`, 99_999)}`;
  const kind = message.kind === 'reaction' || message.kind === 'system' ? 'text' : message.kind;
  return (
    <>
      <span id={`${stem}-sender`} className={c('hiddenText')}>
        {message.from === 'us' ? words.you : sender}
      </span>
      <span id={`${stem}-time`} className={c('hiddenText')}>
        {labels.clock(message.at)}
      </span>
      <span id={`${stem}-kind`} className={c('hiddenText')}>
        {words.kinds[kind]}
      </span>
    </>
  );
}
