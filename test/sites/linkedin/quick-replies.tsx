import type { SiteConversation } from '../kit/world.ts';
import { useSite } from './context.tsx';

/** One click sends; nobody but the user may come near. */
export function QuickReplies({ conversation }: { conversation: SiteConversation }) {
  const site = useSite();
  const { words, errors } = site;
  if (conversation.messages.at(-1)?.from !== 'them') return null;
  return (
    <li className="msg-s-message-list__quick-replies-container">
      <ul className="conversations-quick-replies">
        {words.quickReplies.map((reply) => (
          <li key={reply}>
            <button
              type="button"
              className="conversations-quick-replies__reply-button artdeco-button"
              onFocus={() => errors.push(`quick reply focused: ${reply}`)}
              onClick={() => {
                errors.push(`quick reply clicked: ${reply}`);
                site.send(conversation, reply, 'button');
              }}
            >
              {reply}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
