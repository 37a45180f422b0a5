import { portrait } from '../kit/picture.ts';
import { useSite } from './context.tsx';

interface AvatarProps {
  readonly name: string;
  readonly size?: 'avatar' | 'small' | 'large';
  /** Untranslated on this site wherever the picture stands for a contact. */
  readonly alt?: string;
}

/** A profile picture. */
export function Avatar({ name, size = 'avatar', alt = 'user-profile-picture' }: AvatarProps) {
  const { seeded, c } = useSite();
  const attributes = seeded.shuffled(`avatar ${name}`, {
    alt,
    className: c(size),
    draggable: false,
    src: portrait(seeded, name),
  });
  return <img {...attributes} alt={alt} />;
}

/** A contact's picture, or the two stacked ones of a group. */
export function Face({
  name,
  group,
  size = 'avatar',
}: {
  name: string;
  group: boolean;
  size?: 'avatar' | 'small';
}) {
  const { c } = useSite();
  if (!group) return <Avatar name={name} size={size} />;
  return (
    <div className={c('pair', size)}>
      <Avatar name={`${name} one`} size="small" />
      <Avatar name={`${name} two`} size="small" />
    </div>
  );
}
