import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../domain/fill';
import type { Settings } from '../../domain/settings';
import { words as clockWords } from '../clock/words';
import { PickerButton, WaitClock } from './in-page-parts';
import { usePicker } from './use-chat-picker';
import type { PracticeModel } from './use-practice';
import { words } from './words';

interface ChatProps {
  readonly model: PracticeModel;
  readonly settings: Settings;
}

/** A look-alike of a conversation, with the real picker and clock at its message box. */
export function Chat({ model, settings }: ChatProps) {
  const [text, setText] = useState('');
  const [notice, setNotice] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const count = model.messages.length;

  const picker = usePicker({
    box,
    place,
    settings,
    said: model.lastSaid,
    onOpened: () => model.mark('opened'),
    onPicked: (title, whole) => {
      setText(whole);
      setNotice(fill(clockWords.inserted, { title }));
      model.mark('picked');
    },
    announce: setNotice,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message comes into view
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [count]);

  function send(): void {
    if (text.trim() === '') return;
    model.send(text.trim());
    setText('');
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const taken = picker.key(event);
    const sends = !taken && event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (taken || sends) event.preventDefault();
    if (sends) send();
  }

  return (
    <section class="chat" aria-label={words.chat}>
      <header class="chat-head">
        <span class="chat-face" aria-hidden="true">
          {words.contact.charAt(0)}
        </span>
        <span>
          <strong>{words.contact}</strong>
          <span class="chat-handle">@{words.contactHandle}</span>
        </span>
      </header>
      <div class="chat-log" role="log" ref={log}>
        {model.messages.map((one, index) => (
          <p
            // Messages are only ever added.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            class={one.mine ? 'chat-message chat-mine' : 'chat-message'}
            dir="auto"
          >
            <span class="chat-who">{one.mine ? words.you : words.contact}: </span>
            {one.text}
          </p>
        ))}
      </div>
      <div class="chat-strip">
        <WaitClock since={model.waitingSince} targetMinutes={settings.targets.fallback} />
        <PickerButton hotkey={settings.keys.open} onOpen={picker.toggle} />
      </div>
      <div class="chat-foot">
        <textarea
          ref={box}
          rows={3}
          aria-label={words.messageBox}
          placeholder={words.messageBox}
          dir="auto"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            picker.typed();
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="chat-send" disabled={text.trim() === ''} onClick={send}>
          {words.send}
        </button>
      </div>
      <div class="chat-picker" ref={place} />
      <p class="chat-notice" role="status">
        {notice}
      </p>
    </section>
  );
}
