import { useLexicalMessageBox } from '../kit/lexical-message-box.tsx';
import { useSite, Wrap } from './context.tsx';
import { Icon, type IconName } from './icons.tsx';
import { titleOf } from './title.ts';
import { say } from './words.ts';

interface ComposerProps {
  readonly thread: string;
  readonly where: 'pane' | 'docked';
}

/** The message box with its tools. */
export function Composer({ thread, where }: ComposerProps) {
  const site = useSite();
  const { words, world, seeded, c } = site;
  const conversation = world.find(thread);
  const { text, send, box } = useLexicalMessageBox(site, thread, where);
  const attributes = seeded.shuffled('edit', {
    role: 'textbox',
    'aria-label': say(words.writeTo, { X: conversation ? titleOf(conversation) : '' }),
    'aria-placeholder': 'Aa',
    spellCheck: true,
    tabIndex: 0,
    className: c('edit'),
  });
  return (
    <div className={c('compose')}>
      <Tool icon="plus" label={words.attach} />
      <Tool icon="sticker" label="Sticker" />
      <Tool icon="gif" label="GIF" />
      <Wrap name="box" className="box">
        <Wrap name="edit" className="editWrap">
          {box(attributes)}
          {text === '' && (
            <div aria-hidden="true" className={c('placeholder')}>
              Aa
            </div>
          )}
        </Wrap>
      </Wrap>
      <Tool icon="smile" label={words.emoji} />
      {text.trim() === '' ? (
        <Tool icon="like" label={words.like} />
      ) : (
        <Tool icon="plane" label={words.pressEnter} act={() => send('button')} />
      )}
    </div>
  );
}

function Tool({ icon, label, act }: { icon: IconName; label: string; act?: () => void }) {
  const { c } = useSite();
  return (
    <div role="button" tabIndex={0} aria-label={label} className={c('tool')} onClick={act}>
      <Icon name={icon} />
    </div>
  );
}
