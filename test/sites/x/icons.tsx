/** Icons on a 24-pixel grid, drawn for this look-alike; `data-icon` as the site names them. */
const icons = {
  attach: ['icon-plus', 'M12 5v14M5 12h14'],
  back: ['icon-arrow-left', 'M19 12H5M11 6l-6 6 6 6'],
  bell: ['icon-bell', 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 20.500h4'],
  chat: ['icon-message', 'M4 5h16v11H11l-5 4v-4H4z'],
  chevron: ['icon-chevron-down', 'M6 9l6 6 6-6'],
  dots: ['icon-more', 'M5.500 12h.6M11.700 12h.6M18 12h.6'],
  gear: [
    'icon-settings',
    'M12 8.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM12 3v3M12 18v3M3 12h3M18 12h3',
  ],
  home: ['icon-home', 'M4 10.500 12 4l8 6.500V20h-6v-5h-4v5H4z'],
  mic: [
    'icon-microphone',
    'M12 4a2.500 2.500 0 0 1 2.500 2.500v5a2.500 2.500 0 0 1-5 0v-5A2.500 2.500 0 0 1 12 4zM6 11.500a6 6 0 0 0 12 0M12 17.500V21',
  ],
  muted: ['icon-bell-slash', 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM4 4l16 17'],
  pencil: ['icon-compose', 'M4 20l1-4L16 5l3 3L8 19z'],
  person: [
    'icon-profile',
    'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.500 20.500c.5-4.500 4-6 7.500-6s7 1.500 7.500 6',
  ],
  search: ['icon-search', 'M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13zM15.500 15.500l5 5'],
  send: ['icon-arrow-up', 'M12 19V5M6 11l6-6 6 6'],
  shield: ['icon-lock', 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3'],
  x: ['icon-x', 'M5 4l14 16M19 4 5 20'],
} as const;

export type IconName = keyof typeof icons;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const [id, path] = icons[name];
  return (
    <svg data-icon={id} aria-hidden="true" viewBox="0 0 24 24" width={size} height={size}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}

/** The accent-coloured dot of a row with unread messages. */
export function UnreadDot() {
  return (
    <svg data-icon="icon-circle-fill" viewBox="0 0 24 24" width="10" height="10" className="text-primary">
      <circle cx="12" cy="12" r="12" fill="currentColor" />
    </svg>
  );
}
