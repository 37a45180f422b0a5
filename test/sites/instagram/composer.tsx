import { useEffect, useRef, useState } from 'react';
import { LexicalBox } from '../kit/lexical-box.tsx';
import { useSite, Wrap } from './context.tsx';
import { Icon, type IconName } from './icons.tsx';

/** A draft that another device left comes so late. */
const lateDraftMs = 500;
const lateDraft = 'From my phone: ';

interface ComposerProps {
  readonly thread: string;
  readonly where: 'pane' | 'docked';
}

/** The message box. One build keeps it through many conversations, another makes a new one for each. */
export function Composer({ thread, where }: ComposerProps) {
  const site = useSite();
  const { words, world, editors, errors, hooks, msys, has, seeded, c } = site;
  const draft = world.find(thread)?.draft ?? '';
  const [text, setText] = useState(draft);
  const current = useRef(thread);
  useEffect(() => {
    if (current.current === thread) return;
    current.current = thread;
    editors.get(where)?.restore?.(world.find(thread)?.draft ?? '');
    editors.get(where)?.focus();
  }, [thread, where, editors, world]);
  useEffect(() => {
    if (!has('late-draft')) return;
    const timer = setTimeout(() => editors.get(where)?.setText(lateDraft), lateDraftMs);
    return () => clearTimeout(timer);
  }, [has, editors, where]);
  const send = (body: string, how: 'enter' | 'button'): void => {
    if (body.trim() === '') return;
    world.send(current.current, body, how);
    editors.get(where)?.restore?.('');
  };
  const label = msys ? { 'aria-label': words.message } : {};
  const box = seeded.shuffled('edit', {
    ...(has('strange') ? { contentEditable: 'plaintext-only' as const } : { role: 'textbox' }),
    'aria-placeholder': words.placeholder,
    spellCheck: true,
    tabIndex: 0,
    className: c('edit'),
    ...label,
  });
  const empty = text.trim() === '';
  return (
    <div className={c('compose')} {...hooks.composer}>
      <Wrap name="composer" className="item">
        <div className={c('box')}>
          <Tool icon="smile" label={words.chooseEmoji} />
          <Wrap name="edit" className="editWrap">
            <LexicalBox
              attributes={box}
              draft={draft}
              paragraphClass={c('paragraph')}
              onReady={(editor) => {
                editors.set(where, editor);
                editor.focus();
              }}
              onText={(now) => {
                setText(now);
                world.keepDraft(current.current, now);
              }}
              onEnter={(body) => send(body, 'enter')}
              onError={(message) => errors.push(message)}
            />
            {text === '' && (
              <div aria-hidden="true" className={c('placeholder')}>
                {words.placeholder}
              </div>
            )}
          </Wrap>
          {empty ? (
            <>
              <Tool icon="mic" label={words.voice} />
              <Tool icon="photo" label={words.photo} />
              <Tool icon="heart" label={words.like} />
            </>
          ) : (
            <SendButton send={() => send(editors.get(where)?.text() ?? '', 'button')} />
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
