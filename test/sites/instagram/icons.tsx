/** Line icons on a 24-pixel grid, drawn for this look-alike. */
const paths = {
  home: 'M4 10.5 12 4l8 6.5V20h-5.5v-5.5h-5V20H4z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20.5 20.5',
  compass: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM15.5 8.5 13.5 13.5 8.5 15.5 10.5 10.5z',
  reels: 'M4 4h16v16H4zM4 9h16M9 4l3 5M15 4l3 5M10.5 12v5l4-2.5z',
  messages:
    'M12 3.5c5 0 8.5 3.4 8.5 8s-3.500 8-8.500 8c-.9 0-1.800-.1-2.600-.4L6 21v-3.300C4.400 16.200 3.500 14 3.500 11.500c0-4.600 3.500-8 8.500-8zM7.500 13.500l3-3 3 2 3-3',
  heart:
    'M12 20C5 15.500 3.500 12 3.500 9A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8.500 2c0 3-1.500 6.500-8.500 11z',
  plus: 'M4 4h16v16H4zM12 8v8M8 12h8',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.500 20c.5-4 4-6 7.500-6s7 2 7.500 6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  compose: 'M13 5H5v14h14v-8M10 14l1-4 8-7 2.500 2.500-8 7.500z',
  phone: 'M5 4h4l1.500 5-2.500 1.500a12 12 0 0 0 5.500 5.500L15 13.500l5 1.500v4c-9 2-17-6-15-15z',
  video: 'M3.500 6.500h12v11h-12zM15.500 11l5-3v8l-5-3z',
  info: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v5.500M12 7.500v.5',
  smile: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 14c1 2 2.500 2.500 4 2.500s3-.5 4-2.500M9 9v.8M15 9v.8',
  mic: 'M12 3.500a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0v-5a3 3 0 0 1 3-3zM5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-2.500 4 3.500M15.500 8.500v.3',
  sticker: 'M5 4h14v9l-6 7H5zM13 20v-7h6',
  reply: 'M10 5 4 11l6 6v-4c5 0 8 1.500 10 5 0-6-4-9-10-9z',
  dots: 'M12 5.500v.6M12 11.700v.6M12 18v.6',
  close: 'M5 5l14 14M19 5 5 19',
  expand: 'M14 4h6v6M10 20H4v-6M20 4l-7 7M4 20l7-7',
  chevron: 'M6 9l6 6 6-6',
  mute: 'M5 10v4h3l5 4V6L8 10zM16 9l5 6M21 9l-5 6',
  play: 'M8 5v14l11-7z',
  camera: 'M4 4h16v16H4zM12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM16.800 7v.4',
  plane: 'M21 4 3 10l7 3 3 7z',
} as const;

export type IconName = keyof typeof paths;

/** An icon; with a `label` it carries it as the site does, on the svg. */
export function Icon({ name, label, size = 24 }: { name: IconName; label?: string; size?: number }) {
  const said = label === undefined ? { 'aria-hidden': true } : { 'aria-label': label, role: 'img' };
  return (
    <svg
      {...said}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {label !== undefined && <title>{label}</title>}
      <path d={paths[name]} />
    </svg>
  );
}
