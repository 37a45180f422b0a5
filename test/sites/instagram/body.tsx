import type { ReactNode } from 'react';
import type { SiteMessage } from '../control.ts';
import { photo } from '../kit/picture.ts';
import { Avatar } from './avatar.tsx';
import { useSite } from './context.tsx';
import { Icon } from './icons.tsx';

const link = /(https?:\/\/\S+)/;
const emoji = /(\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*)/u;

/** What a message says: text, a picture, a recording, or a card. */
export function MessageBody({ message }: { message: SiteMessage }) {
  const { seeded, words, c } = useSite();
  if (message.kind === 'image') {
    return (
      <div role="button" tabIndex={0} aria-label={words.photo}>
        <img alt="" className={c('sentPhoto')} src={photo(seeded, message.id)} />
      </div>
    );
  }
  if (message.kind === 'voice') {
    return (
      <div role="button" tabIndex={0} aria-label={words.voice} className={c('voice')}>
        <Icon name="play" size={16} />
        <div className={c('wave')} />
        <span>{message.text}</span>
      </div>
    );
  }
  if (message.kind === 'share') return <Share name={message.text} />;
  const address = link.exec(message.text)?.[1];
  return (
    <>
      <Text text={message.text} />
      {address !== undefined && <Preview address={address} />}
    </>
  );
}

function Text({ text }: { text: string }) {
  const { seeded } = useSite();
  const pictures = seeded.draw('emoji as pictures', 2) === 0;
  const pieces = text.split(link).map((piece, index) => {
    if (index % 2 === 0) return pictures ? withPictures(piece) : piece;
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    return <Address key={index} address={piece} />;
  });
  return seeded.draw('text in span', 2) === 0 ? (
    <span dir="auto">{pieces}</span>
  ) : (
    <div dir="auto">{pieces}</div>
  );
}

/** Links lead out by way of the site. */
const outwards = (address: string): string => `https://l.instagram.com/?u=${encodeURIComponent(address)}`;

function Address({ address }: { address: string }) {
  return (
    <a href={outwards(address)} target="_blank" rel="noreferrer">
      {address}
    </a>
  );
}

/** The page behind a link, with words of its own after the message's. */
function Preview({ address }: { address: string }) {
  const { seeded, c } = useSite();
  return (
    <a role="link" href={outwards(address)} className={c('preview')}>
      <img alt="" className={c('previewPhoto')} src={photo(seeded, address, 300, 150)} />
      <span className={c('previewTitle')}>Track your parcel</span>
      <span className={c('presence')}>ateliermoss.example</span>
    </a>
  );
}

/** A profile somebody shared: a link to a profile with a picture, and yet no sender. */
function Share({ name }: { name: string }) {
  const { c } = useSite();
  return (
    <a role="link" href="/sunrisebakery/" className={c('preview')}>
      <div className={c('headRow')}>
        <Avatar name={name} size="small" alt="" />
        <span dir="auto">{name}</span>
      </div>
      <span className={c('presence')}>sunrisebakery</span>
    </a>
  );
}

/** The site may draw emoji as pictures with the sign as `alt`. */
function withPictures(text: string): ReactNode {
  return text.split(emoji).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
      <EmojiPicture key={index} sign={piece} />
    ) : (
      piece
    ),
  );
}

/** A sign as a picture. */
export function EmojiPicture({ sign }: { sign: string }) {
  const { c } = useSite();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="0" y="16" font-size="16">${sign}</text></svg>`;
  return <img alt={sign} className={c('emoji')} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />;
}
