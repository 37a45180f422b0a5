import { Face } from './avatar.tsx';
import { useSite, Wrap } from './context.tsx';
import { EmojiText } from './emoji-text.tsx';
import { Icon } from './icons.tsx';
import { Messages } from './messages.tsx';
import { pathOf } from './paths.ts';
import { Foot } from './thread.tsx';
import { titleOf } from './title.ts';

/** The pop-up chat in the corner of any other page. */
export function Docked() {
  const { world, words, c } = useSite();
  const open = world.find(world.docked);
  if (!open) return null;
  const title = titleOf(open);
  return (
    <div className={c('dockArea')}>
      <Wrap name="docked" className="dockWrap">
        <div tabIndex={-1} className={c('docked')}>
          <div className={c('dockHead')}>
            <a role="link" aria-label={title} href={pathOf(open.thread)} className={c('headLink')}>
              <Face name={title} group={open.group} />
              <span dir="auto" className={c('headName')}>
                <EmojiText text={title} />
              </span>
            </a>
            <div role="button" tabIndex={0} aria-label={words.minimize} className={c('headTool')}>
              <Icon name="minus" size={16} />
            </div>
            <div
              role="button"
              tabIndex={0}
              aria-label={words.close}
              className={c('headTool')}
              onClick={() => world.dock(null)}
            >
              <Icon name="close" size={16} />
            </div>
          </div>
          <Messages key={open.thread} conversation={open} />
          <Foot conversation={open} where="docked" keeps={false} />
        </div>
      </Wrap>
    </div>
  );
}
