/** Solid icons on a 20-pixel grid, drawn for this look-alike. */
const paths = {
  home: 'M10 2 2 9v9h5v-5h6v5h5V9z',
  video: 'M2 5h11v10H2zM14 9l4-3v8l-4-3z',
  shop: 'M3 3h14l1 5H2zM3 9h14v9H3z',
  people:
    'M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM1 17c0-5 12-5 12 0zM14 9a2 2 0 1 0 0-4zM14 17h5c0-3-2-4.500-5-4.500z',
  messages: 'M10 2c5 0 8 3.500 8 7.500S15 17 10 17l-1.500-.1L5 19v-3c-2-1.500-3-4-3-6.500C2 5.500 5 2 10 2z',
  phone:
    'M5 2h3l1.500 4L7.500 7.500a9 9 0 0 0 5 5L14 10.500l4 1.500v3c0 2-2 3-4 3C8 18 2 12 2 6c0-2 1-4 3-4z',
  info: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM9 9v5h2V9zM9 5.500v2h2v-2z',
  dots: 'M4 8.500a1.500 1.500 0 1 1 0 3zM10 8.500a1.500 1.500 0 1 1 0 3zM16 8.500a1.500 1.500 0 1 1 0 3z',
  plus: 'M9 3h2v6h6v2h-6v6H9v-6H3V9h6z',
  gif: 'M2 4h16v12H2zM5 8v4h3v-2',
  sticker: 'M3 3h14v8l-6 6H3z',
  smile: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM6 11c1 4 7 4 8 0z',
  like: 'M2 9h3v9H2zM6 9l3-7c2 0 3 1.500 2 5h5c2 0 2 2 1.500 4l-1.500 5c-.5 1.500-1 2-2.500 2H6z',
  plane: 'M2 2l16 8-16 8 2-7 8-1-8-1z',
  minus: 'M3 9h14v2H3z',
  close: 'M4 3l6 6 6-6 1 1-6 6 6 6-1 1-6-6-6 6-1-1 6-6-6-6z',
  reply: 'M8 4 2 10l6 6v-4c4 0 7 1 9 5 0-6-3-9-9-9z',
  play: 'M5 3l12 7-12 7z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 20 20" fill="currentColor">
      <path d={paths[name]} />
    </svg>
  );
}
