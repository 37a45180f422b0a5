import { useSite } from './context.tsx';

/** A gradient drawn from the name; no request leaves for it. */
export function Avatar({
  name,
  small = false,
  alt = 'user-profile-picture',
}: {
  name: string;
  small?: boolean;
  alt?: string;
}) {
  const { seeded } = useSite();
  const hue = seeded.draw(`hue ${name}`, 360);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><linearGradient id="g"><stop stop-color="hsl(${hue} 70% 60%)"/><stop offset="1" stop-color="hsl(${hue + 60} 70% 45%)"/></linearGradient><rect width="2" height="2" fill="url(#g)"/></svg>`;
  const attributes = seeded.shuffled(`avatar ${name}`, {
    alt,
    className: seeded.className(small ? 'small' : 'avatar'),
    draggable: false,
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
  });
  return <img {...attributes} alt={alt} />;
}
