import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSite, type Where, Wrap } from './context.tsx';
import { Icon } from './icons.tsx';

const lateDraft = 'From my phone: ';

/** The message box: a textarea whose text is React's. Enter sends, whoever dispatched it; Shift+Enter breaks the line. */
export function Composer({ thread, where }: { thread: string; where: Where }) {
  const { words, world, editors, seeded, delivery, c } = useSite();
  const area = useRef<HTMLTextAreaElement>(null);
  const model = useRef('');
  const [text, setText] = useState('');
  const put = (now: string): void => {
    model.current = now;
    setText(now);
  };
  const write = (now: string): void => {
    put(now);
    world.keepDraft(thread, now);
  };
  useSavedDraft(thread, put);
  const latest = useRef(write);
  latest.current = write;
  useEffect(() => {
    const editor = {
      text: () => model.current,
      selection: () => ({
        start: area.current?.selectionStart ?? -1,
        end: area.current?.selectionEnd ?? -1,
      }),
      focus: () => area.current?.focus(),
      setText: (now: string) => flushSync(() => latest.current(now)),
    };
    editors.set(where, editor);
    return () => {
      if (editors.get(where) === editor) editors.delete(where);
    };
  }, [editors, where]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box takes the focus anew with every thread
  useEffect(() => area.current?.focus(), [thread]);
  const send = (how: 'enter' | 'button'): void => {
    if (model.current.trim() === '') return;
    delivery.send(thread, model.current, how);
    put('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send('enter');
  };
  const label = delivery.isEncrypted(thread) ? words.message : words.unencrypted;
  return (
    <form
      data-testid="dm-composer-form"
      className={c('form')}
      onSubmit={(event) => {
        event.preventDefault();
        send('button');
      }}
    >
      <div data-testid="dm-composer-container" className={c('composer')}>
        <button
          type="button"
          data-testid="dm-composer-attachment-button"
          aria-label={words.attach}
          className={c('iconButton')}
        >
          <Icon name="attach" />
        </button>
        <div data-testid="dm-composer-input-container" className={c('inputBox')}>
          <Wrap name="input" className="stretch">
            <textarea
              {...seeded.shuffled('textarea', {
                'data-testid': 'dm-composer-textarea',
                'aria-label': label,
                placeholder: label,
                dir: 'auto' as const,
                rows: 1,
                className: c('input'),
              })}
              ref={area}
              value={text}
              onChange={(event) => write(event.target.value)}
              onKeyDown={onKeyDown}
            />
          </Wrap>
        </div>
        {text.trim() === '' ? (
          <button
            type="button"
            data-testid="dm-composer-voice-button"
            aria-label={words.voice}
            className={c('iconButton')}
          >
            <Icon name="mic" />
          </button>
        ) : (
          <button
            type={seeded.draw('send submits', 2) === 0 ? 'submit' : 'button'}
            data-testid="dm-composer-send-button"
            aria-label={words.send}
            className={c('sendButton')}
            onClick={(event) => {
              if (event.currentTarget.type === 'button') send('button');
            }}
          >
            <Icon name="send" />
          </button>
        )}
      </div>
    </form>
  );
}

/**
 * The site's own drafts: the box is empty at first, and some time later what was saved for the thread overwrites
 * whatever is in it by then. `late-empty` is the draft of a thread that has none.
 */
function useSavedDraft(thread: string, put: (text: string) => void): void {
  const { world, seeded, has } = useSite();
  const latest = useRef(put);
  latest.current = put;
  useEffect(() => {
    const saved = world.find(thread)?.draft ?? '';
    latest.current('');
    const late = has('late-draft') ? lateDraft : has('late-empty') ? '' : null;
    const restored = saved !== '' ? saved : late;
    if (restored === null) return;
    const timer = setTimeout(() => latest.current(restored), 100 + seeded.draw('draft restored after', 151));
    return () => clearTimeout(timer);
  }, [thread, world, seeded, has]);
}
