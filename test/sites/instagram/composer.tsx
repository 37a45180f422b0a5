import { useLexicalMessageBox } from '../kit/lexical-message-box.tsx';
import { useSite, Wrap } from './context.tsx';
import { Icon, type IconName } from './icons.tsx';

interface ComposerProps {
  readonly thread: string;
  readonly where: 'pane' | 'docked';
}

/** The message box with its tools. */
export function Composer({ thread, where }: ComposerProps) {
  const site = useSite();
  const { words, hooks, msys, has, seeded, c } = site;
  const { text, send, box } = useLexicalMessageBox(site, thread, where);
  const label = msys ? { 'aria-label': words.message } : {};
  const attributes = seeded.shuffled('edit', {
    ...(has('strange') ? { contentEditable: 'plaintext-only' as const } : { role: 'textbox' }),
    'aria-placeholder': words.placeholder,
    spellCheck: true,
    tabIndex: 0,
    className: c('edit'),
    ...label,
  });
  return (
    <div className={c('compose')} {...hooks.composer}>
      <Wrap name="composer" className="item">
        <div className={c('box')}>
          <Tool icon="smile" label={words.chooseEmoji} />
          <Wrap name="edit" className="editWrap">
            {box(attributes)}
            {text === '' && (
              <div aria-hidden="true" className={c('placeholder')}>
                {words.placeholder}
              </div>
            )}
          </Wrap>
          {text.trim() === '' ? (
            <>
              <Tool icon="mic" label={words.voice} />
              <Tool icon="photo" label={words.photo} />
              <Tool icon="heart" label={words.like} />
            </>
          ) : (
            <SendButton send={() => send('button')} />
          )}
        </div>
      </Wrap>
    </div>
  );
}

/** Says it with words or with a labelled picture, as the build has it. */
function SendButton({ send }: { send(): void }) {
  const { words, seeded, c } = useSite();
  const picture = seeded.draw('send as picture', 3) === 0;
  return (
    <div role="button" tabIndex={0} className={c('send')} onClick={send}>
      {picture ? <Icon name="plane" label={words.send} /> : words.send}
    </div>
  );
}

function Tool({ icon, label }: { icon: IconName; label: string }) {
  const { c } = useSite();
  return (
    <div role="button" tabIndex={0} className={c('tool')}>
      <Icon name={icon} label={label} />
    </div>
  );
}
