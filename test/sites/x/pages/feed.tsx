import { DraftBox } from '../../kit/draft-box.tsx';
import { Avatar } from '../avatar.tsx';
import { useSite } from '../context.tsx';

const posts = [
  ['Ben Okafor', 'First batch out of the oven. Rye, seeds, and one that I will not talk about.'],
  ['Noor', 'The kiln is at 1,240 °C and I am not.'],
  ['Zoë', 'Who else measures distance in songs?'],
] as const;

/** Posts, with the site's own box for writing one above them. */
export function Feed({ box }: { box: boolean }) {
  const { words, c } = useSite();
  return (
    <section>
      {box && (
        <div data-testid="tweetTextarea_0RichTextInputContainer" className={c('postBox')}>
          <DraftBox draft="" label={words.whatsHappening} testId="tweetTextarea_0" />
        </div>
      )}
      {posts.map(([name, text]) => (
        <article key={name} data-testid="tweet" className={c('post')}>
          <Avatar name={name} size="small" />
          <div>
            <b data-testid="User-Name">{name}</b>
            <div data-testid="tweetText" dir="auto">
              {text}
            </div>
          </div>
        </article>
      ))}
    </section>
  );
}
