import { portrait } from '../kit/picture.ts';
import { useSite } from './context.tsx';

interface FaceProps {
  readonly name: string;
  readonly group?: boolean;
  readonly size?: 'small' | 'medium' | 'large';
  readonly alt?: string;
}

/** A profile picture, or two that overlap for a group. */
export function Face({ name, group = false, size = 'small', alt = '' }: FaceProps) {
  const { seeded, c } = useSite();
  if (!group)
    return <img alt={alt} className={c('face', size)} src={portrait(seeded, name)} draggable={false} />;
  return (
    <div className={c('pair', size)}>
      <img alt="" className={c('face')} src={portrait(seeded, `${name} one`)} />
      <img alt="" className={c('face')} src={portrait(seeded, `${name} two`)} />
    </div>
  );
}
