import { useRef } from 'react';
import { useSite } from '../context.tsx';

const fields = ['first', 'second', 'third', 'fourth'];

/** The passcode in front of encrypted conversations. Any four digits open it here. */
export function PinWall() {
  const { words, go, unlock, c } = useSite();
  const box = useRef<HTMLDivElement>(null);
  const typed = (field: HTMLInputElement): void => {
    const inputs = [...(box.current?.querySelectorAll('input') ?? [])];
    inputs[inputs.indexOf(field) + 1]?.focus();
    if (inputs.some(({ value }) => value === '')) return;
    unlock();
    go(new URLSearchParams(location.search).get('from') ?? '/i/chat');
  };
  return (
    <div className={c('wall')}>
      <h2 className={c('inboxTitle')}>{words.passcode}</h2>
      <div data-testid="pin-code-input-container" className={c('pin')} ref={box}>
        {fields.map((field) => (
          <input
            key={field}
            type="password"
            inputMode="numeric"
            maxLength={1}
            className={c('pinField')}
            onInput={(event) => typed(event.currentTarget)}
          />
        ))}
      </div>
    </div>
  );
}
