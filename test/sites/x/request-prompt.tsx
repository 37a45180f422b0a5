import type { SiteConversation } from '../kit/world.ts';
import { useSite } from './context.tsx';
import { pathOf } from './paths.ts';

/** Stands where the composer would, until the request is accepted. */
export function RequestPrompt({ conversation }: { conversation: SiteConversation }) {
  const { world, words, go, c } = useSite();
  const { thread } = conversation;
  return (
    <div data-testid="dm-message-request-prompt" className={c('notice')}>
      <p>{words.requestNote}</p>
      <button
        type="button"
        className={c('pill')}
        onClick={() => {
          world.remove(thread);
          go('/i/chat/requests');
        }}
      >
        {words.block}
      </button>
      <button
        type="button"
        data-testid="dm-message-request-accept-button"
        className={c('pill')}
        onClick={() => {
          world.accept(thread);
          go(pathOf(thread));
        }}
      >
        {words.accept}
      </button>
    </div>
  );
}
