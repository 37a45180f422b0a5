const paths = {
  plus: 'M8 3v10M3 8h10',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  back: 'M9.5 3.5 5 8l4.5 4.5M5 8h8',
  tab: 'M9 2.5h4.5V7M13.5 2.5 8 8M6 3.5H2.5v10h10V10',
  sliders: 'M2 5h6M12 5h2M10 3.2v3.6M2 11h2M8 11h6M6 9.2v3.6',
  import: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  export: 'M8 10.2V2M4.8 5.2 8 2l3.2 3.2M2.5 13.5h11',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4',
  tag: 'M6 2.5C4 2.5 4.5 5 4.5 6S3.5 8 2.5 8c1 0 2 1 2 2s-.5 3.5 1.5 3.5M10 2.5c2 0 1.5 2.5 1.5 3.5s1 2 2 2c-1 0-2 1-2 2s.5 3.5-1.5 3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5 6.5 12 13 4.5',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.2 1.6',
  history: 'M2.5 8a5.5 5.5 0 1 0 1.8-4.1L2.5 5.5M2.5 2.5v3h3M8 5.2V8l2 1.4',
  snooze: 'M13 9.8A5.5 5.5 0 0 1 6.2 3a5.5 5.5 0 1 0 6.8 6.8Z',
  down: 'M4 6l4 4 4-4',
  sort: 'M4.5 3v10M2 10.5 4.5 13 7 10.5M9 4h5M9 8h4M9 12h3',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  select: 'M2.5 3.5h5v5h-5ZM10 6h4M10 12h4M2.5 12 4.3 13.8 7.5 10.5',
  archive: 'M2 3h12v3H2ZM3.2 6v7h9.6V6M6.2 8.8h3.6',
  pencil: 'M3 10.8 10.8 3l2.2 2.2L5.2 13H3ZM9 4.8 11.2 7',
} as const;

export type IconName = keyof typeof paths;

/** A 16-pixel line icon in the colour of the text. Says nothing by itself. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
