import { useSite } from '../context.tsx';
import { ClassicList } from './classic-list.tsx';
import { ClassicThread } from './classic-thread.tsx';

/** Direct messages as they were until about 2025, at `/messages` and in the document. */
export function Classic({ chosen, requests }: { chosen: string | null; requests: boolean }) {
  const { world, words, c } = useSite();
  const open = world.part('composer');
  return (
    <div className={c('chat')}>
      <ClassicList chosen={chosen} requests={requests} />
      {open ? (
        <ClassicThread conversation={open} where="pane" />
      ) : (
        <section className={c('panel')}>
          <div className={c('nothing')}>{words.emptyChat}</div>
        </section>
      )}
    </div>
  );
}
