import { useEffect, useRef, useState } from 'react';
import { LexicalBox } from '../kit/lexical-box.tsx';
import { useSite, Wrap } from './context.tsx';
import { Icon, type IconName } from './icons.tsx';
import { titleOf } from './title.ts';
import { say } from './words.ts';

const lateDraftMs = 500;
const lateDraft = 'From my phone: ';

interface ComposerProps {
  readonly thread: string;
  readonly where: 'pane' | 'docked';
}

/** The message box. One build keeps it through many conversations, another makes a new one for each. */
export function Composer({ thread, where }: ComposerProps) {
  const { words, world, editors, errors, has, seeded, c } = useSite();
  const conversation = world.find(thread);
  const draft = conversation?.draft ?? '';
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
  const attributes = seeded.shuffled('edit', {
    role: 'textbox',
    'aria-label': say(words.writeTo, { X: conversation ? titleOf(conversation) : '' }),
    'aria-placeholder': 'Aa',
    spellCheck: true,
    tabIndex: 0,
    className: c('edit'),
  });
  const empty = text.trim() === '';
  return (
    <div className={c('compose')}>
      <Tool icon="plus" label={words.attach} />
      <Tool icon="sticker" label="Sticker" />
      <Tool icon="gif" label="GIF" />
      <Wrap name="box" className="box">
        <Wrap name="edit" className="editWrap">
          <LexicalBox
            attributes={attributes}
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
              Aa
            </div>
          )}
        </Wrap>
      </Wrap>
      <Tool icon="smile" label={words.emoji} />
      {empty ? (
        <Tool icon="like" label={words.like} />
      ) : (
        <Tool
          icon="plane"
          label={words.pressEnter}
          act={() => send(editors.get(where)?.text() ?? '', 'button')}
        />
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
