import { photo } from '../../kit/picture.ts';
import { Avatar } from '../avatar.tsx';
import { useSite } from '../context.tsx';
import { Icon } from '../icons.tsx';
import { PlainComment, RichComment } from './comment-boxes.tsx';

/** A post with its comment box, as in the feed. */
export function Post({ author, text, rich = false }: { author: string; text: string; rich?: boolean }) {
  const { seeded, words, c } = useSite();
  return (
    <article className={c('post')}>
      <div className={c('headRow')}>
        <a role="link" href={`/${author}/`} className={c('headLink')}>
          <Avatar name={author} size="small" alt={`${author}'s profile picture`} />
          <span dir="auto">{author}</span>
        </a>
        <span className={c('spring')} />
        <Icon name="dots" label="…" />
      </div>
      <img alt="" className={c('postPhoto')} src={photo(seeded, `${author} ${text}`, 470, 470)} />
      <div className={c('headRow')}>
        <Icon name="heart" label={words.like} />
        <Icon name="messages" label={words.comment} />
        <Icon name="plane" label={words.send} />
      </div>
      <h2 className={c('caption')}>
        <span title={author}>{author}</span> <span dir="auto">{text}</span>
      </h2>
      {rich ? <RichComment /> : <PlainComment />}
    </article>
  );
}
