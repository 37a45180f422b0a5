import { Composer } from './composer.tsx';
import { useSite, type Where, Wrap } from './context.tsx';
import { Header } from './header.tsx';
import { Messages } from './messages.tsx';
import { RequestPrompt } from './request-prompt.tsx';

interface ThreadProps {
  /** The thread whose part is on the page; a pane follows the address part by part. */
  readonly header: string | null;
  readonly messages: string | null;
  readonly composer: string | null;
  readonly where: Where;
  readonly close?: () => void;
}

/** Instead of the composer: a line of words, in some builds above a box that takes none. */
function ReadOnly() {
  const { words, seeded, c } = useSite();
  return (
    <div className={c('notice')}>
      <p>{words.closed}</p>
      {seeded.draw('read-only box', 2) === 0 && (
        <textarea data-testid="dm-composer-textarea" readOnly value="" className={c('input')} />
      )}
    </div>
  );
}

/** The panel of a conversation. */
export function Thread({ header, messages, composer, where, close }: ThreadProps) {
  const { world, words, seeded, has, c } = useSite();
  const [above, inside, below] = [header, messages, composer].map((thread) => world.find(thread));
  const nothing = !above && !inside && !below;
  const boxKey = seeded.draw('new box', 2) === 0 ? `box ${composer}` : 'box';
  return (
    <section data-testid="dm-conversation-panel" className={c('panel')}>
      {nothing && (
        <div data-testid="dm-empty-conversation-state" className={c('nothing')}>
          <p>{words.emptyChat}</p>
          <a href="/i/chat/new" className={c('pill')}>
            {words.newChat}
          </a>
        </div>
      )}
      {above && !has('no-header') && <Header conversation={above} close={close} />}
      <div data-testid="dm-conversation-content" className={c('content')}>
        <Wrap name="content">
          {inside && <Messages key={inside.thread} conversation={inside} />}
          {below?.request && <RequestPrompt conversation={below} />}
          {below?.closed && <ReadOnly />}
          {below && !below.request && !below.closed && (
            <Composer key={boxKey} thread={below.thread} where={where} />
          )}
        </Wrap>
      </div>
    </section>
  );
}
