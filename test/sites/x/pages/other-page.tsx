import { useSite } from '../context.tsx';
import { me } from '../people.ts';
import { Feed } from './feed.tsx';
import { Login } from './login.tsx';
import { ShareSheet } from './share-sheet.tsx';

/** Pages of the same host that are no DM page. */
export function OtherPage({ path }: { path: string }) {
  const { words, c } = useSite();
  if (/^\/(login|i\/flow)/.test(path)) return <Login />;
  const name = path.split('/')[1] ?? '';
  if (path.startsWith('/explore') || path.startsWith('/search')) {
    return (
      <div className={c('page')}>
        <input data-testid="SearchBox_Search_Input" placeholder={words.search} className={c('searchInput')} />
        <Feed box={false} />
      </div>
    );
  }
  const named = !['', 'home', 'notifications', 'compose', 'messages'].includes(name);
  return (
    <div className={c('page')}>
      {named && (
        <section>
          <h2 data-testid="UserName" className={c('inboxTitle')}>
            {name === me.handle ? me.name : name}
          </h2>
          <div data-testid="UserDescription" dir="auto">
            Head of Bread at Sunrise Bakery
          </div>
          <a data-testid="sendDMFromProfile" href="/i/chat" aria-label={words.message} className={c('pill')}>
            {words.message}
          </a>
        </section>
      )}
      <Feed box={!named} />
      {path.startsWith('/messages/compose') && <ShareSheet />}
    </div>
  );
}
