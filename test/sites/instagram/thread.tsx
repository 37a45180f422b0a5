import { Composer } from './composer.tsx';
import { useSite, Wrap } from './context.tsx';
import { Header } from './header.tsx';
import { Messages } from './messages.tsx';
import { RequestChoice } from './request-choice.tsx';

/** The thread pane. Its parts follow the URL each in their own time. */
export function Thread() {
  const { world, words, seeded, c } = useSite();
  const messages = world.part('messages');
  const composer = world.part('composer');
  const keeps = seeded.draw('keeps the box', 2) === 0;
  return (
    <Wrap name="thread" className="pane">
      <Header conversation={world.part('header')} />
      {messages ? (
        <Messages key={messages.thread} conversation={messages} />
      ) : (
        <div className={c('messages', 'loading')}>
          <div role="progressbar" className={c('spinner')} />
        </div>
      )}
      {composer?.request && <RequestChoice conversation={composer} />}
      {composer?.closed && (
        <div className={c('notice')}>
          <span dir="auto">{words.closed}</span>
        </div>
      )}
      {composer && !composer.request && !composer.closed && (
        <Composer key={keeps ? 'one box' : composer.thread} thread={composer.thread} where="pane" />
      )}
    </Wrap>
  );
}

/** What stands in the pane's place while no conversation is open. */
export function NoThread() {
  const { words, c } = useSite();
  return (
    <div className={c('pane', 'middle')}>
      <h2>{words.yourMessages}</h2>
      <a href="/direct/new/" role="button" className={c('button')}>
        {words.newMessage}
      </a>
    </div>
  );
}
