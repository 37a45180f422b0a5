import { type PlatformId, platformNames } from '../../domain/platform';

const letters: Readonly<Record<PlatformId, string>> = {
  instagram: 'ig',
  facebook: 'fb',
  x: 'x',
  linkedin: 'in',
  tiktok: 'tt',
  whatsapp: 'wa',
};

/** A small mark for a site; its name is spoken. */
export function PlatformMark({ platform }: { readonly platform: PlatformId }) {
  return (
    <span
      class={`mark mark-${platform}`}
      role="img"
      aria-label={platformNames[platform]}
      title={platformNames[platform]}
    >
      <span aria-hidden="true">{letters[platform]}</span>
    </span>
  );
}
