import { useSite } from './context.tsx';

const emoji = /(\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*)/u;

/** Text with its emoji as pictures, the sign as `alt`. */
export function EmojiText({ text }: { text: string }) {
  const { c } = useSite();
  return text.split(emoji).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
      <img key={index} alt={piece} className={c('emoji')} src={picture(piece)} />
    ) : (
      piece
    ),
  );
}

function picture(sign: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="0" y="16" font-size="16">${sign}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
