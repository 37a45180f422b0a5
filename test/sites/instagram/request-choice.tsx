import { useState } from 'react';
import type { SiteConversation } from '../kit/world.ts';
import { useSite } from './context.tsx';
import { titleOf } from './title.ts';
import { say } from './words.ts';

/** A stranger's thread has no composer until it is accepted, and then the site asks for a folder. */
export function RequestChoice({ conversation }: { conversation: SiteConversation }) {
  const { world, words, go, c } = useSite();
  const [asking, setAsking] = useState(false);
  const { thread } = conversation;
  const button = (label: string, act: () => void) => (
    <div role="button" tabIndex={0} className={c('button')} onClick={act}>
      {label}
    </div>
  );
  const drop = (): void => {
    go('/direct/requests/');
    world.remove(thread);
  };
  return (
    <div className={c('request')}>
      <span dir="auto">{say(words.requestNote, { X: titleOf(conversation) })}</span>
      <div className={c('choice')}>
        {button(words.block, drop)}
        {button(words.delete, drop)}
        {button(words.accept, () => setAsking(true))}
      </div>
      {asking && (
        <div role="dialog" aria-modal="true" className={c('dialog')}>
          {button(words.primary, () => world.accept(thread))}
          {button(words.general, () => world.accept(thread))}
        </div>
      )}
    </div>
  );
}
