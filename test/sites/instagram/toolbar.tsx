import { useSite } from './context.tsx';
import { Icon } from './icons.tsx';
import { say } from './words.ts';

/** Stands beside a message while the pointer is over it. */
export function Toolbar({ who }: { who: string }) {
  const { words, c } = useSite();
  const tools = [
    ['smile', words.react],
    ['reply', words.reply],
    ['dots', words.more],
  ] as const;
  return (
    <div className={c('tools')}>
      {tools.map(([icon, label]) => (
        <div key={icon} role="button" aria-haspopup="menu" aria-expanded="false" tabIndex={0}>
          <Icon name={icon} label={say(label, { X: who })} size={16} />
        </div>
      ))}
    </div>
  );
}
