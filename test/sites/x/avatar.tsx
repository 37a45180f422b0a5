import { portrait } from '../kit/picture.ts';
import { useSite } from './context.tsx';

interface AvatarProps {
  readonly name: string;
  readonly size?: 'avatar' | 'small' | 'large';
}

/** A profile picture; who has none gets an initial, which is no text of the row. */
export function Avatar({ name, size = 'avatar' }: AvatarProps) {
  const { seeded, c } = useSite();
  if (seeded.draw(`no picture ${name}`, 5) === 0) {
    const initial = [...name][0] ?? '?';
    return seeded.draw('initials as picture', 2) === 0 ? (
      <span role="img" aria-label={name} className={c(size, 'initial')}>
        <span>{initial}</span>
      </span>
    ) : (
      <span aria-hidden="true" className={c(size, 'initial')}>
        {initial}
      </span>
    );
  }
  return <img alt="" draggable={false} className={c(size)} src={portrait(seeded, name)} />;
}
