import { photo } from '../../kit/picture.ts';
import { Avatar } from '../avatar.tsx';
import { useSite } from '../context.tsx';
import { RichComment } from './comment-boxes.tsx';
import { Login } from './login.tsx';
import { Post } from './post.tsx';

/** Pages of the same host that are no DM page. */
export function OtherPage({ path }: { path: string }) {
  const { c } = useSite();
  if (path.startsWith('/accounts/login')) return <Login />;
  return (
    <main role="main" className={c('page')}>
      <Content path={path} />
    </main>
  );
}

function Content({ path }: { path: string }) {
  if (path === '/') return <Feed />;
  if (path.startsWith('/explore')) return <Explore />;
  if (path.startsWith('/reels')) return <Reels />;
  if (path.startsWith('/stories')) return <Story />;
  if (/^\/(p|reel)\//.test(path))
    return <Post author="sunrisebakery" text="Rye, fresh from the oven." rich />;
  return <Profile handle={path.split('/')[1] ?? ''} />;
}

function Feed() {
  return (
    <>
      <Post author="sunrisebakery" text="Rye, fresh from the oven." />
      <Post author="noor.ceramics" text="New glaze, who dis" rich />
      <Post author="yamada.t" text="春の器" />
    </>
  );
}

/** Has a message button, and a note field with the same editor: still nobody to reply to. */
function Profile({ handle }: { handle: string }) {
  const { words, seeded, c } = useSite();
  return (
    <>
      <header className={c('profileHead')}>
        <Avatar name={handle} size="large" alt={`${handle}'s profile picture`} />
        <div className={c('headLines')}>
          <h2 className={c('headName')}>
            <span title={handle} dir="auto">
              {handle}
            </span>
          </h2>
          <div role="button" tabIndex={0} className={c('button')}>
            {words.message}
          </div>
        </div>
      </header>
      <RichComment />
      <Tiles name={handle} seeded={seeded} />
    </>
  );
}

function Explore() {
  const { words, seeded, c } = useSite();
  return (
    <>
      <input
        className={c('field')}
        type="text"
        name="search"
        placeholder={words.search}
        aria-label={words.search}
        autoComplete="off"
      />
      <Tiles name="explore" seeded={seeded} />
    </>
  );
}

function Tiles({ name, seeded }: { name: string; seeded: Parameters<typeof photo>[0] }) {
  const { c } = useSite();
  return (
    <div className={c('tiles')}>
      {[1, 2, 3, 4, 5, 6].map((one) => (
        <a key={one} role="link" href={`/p/C${one}/`}>
          <img alt="" className={c('tile')} src={photo(seeded, `${name} ${one}`, 300, 300)} />
        </a>
      ))}
    </div>
  );
}

function Reels() {
  const { seeded, c } = useSite();
  return (
    <div className={c('reel')}>
      <img alt="" className={c('reelPhoto')} src={photo(seeded, 'reel', 360, 640)} />
      <div role="dialog" className={c('reelPanel')}>
        <span dir="auto">So calming 😍</span>
        <RichComment />
      </div>
    </div>
  );
}

/** Answering a story becomes a message, yet there is no conversation to read here. */
function Story() {
  const { words, seeded, c } = useSite();
  return (
    <section className={c('reel')}>
      <img alt="" className={c('reelPhoto')} src={photo(seeded, 'story', 360, 640)} />
      <textarea className={c('commentField')} placeholder={words.placeholder} rows={1} autoComplete="off" />
    </section>
  );
}
