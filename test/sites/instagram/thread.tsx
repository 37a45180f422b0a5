import { useState } from 'react';
import { LexicalBox } from '../kit/lexical-box.tsx';
import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { useSite, Wrap } from './context.tsx';
import { Messages } from './messages.tsx';

/** Header, messages and composer of one conversation. */
export function Thread({
  conversation,
  where,
}: {
  conversation: SiteConversation;
  where: 'pane' | 'docked';
}) {
  const { seeded, words, world } = useSite();
  const c = (name: string) => seeded.className(name);
  return (
    <Wrap name={`thread ${where}`} className="pane">
      <Header conversation={conversation} />
      <Messages conversation={conversation} />
      {conversation.request ? (
        <div className={c('choice')}>
          {[words.block, words.delete, words.accept].map((label) => (
            <div
              key={label}
              role="button"
              tabIndex={0}
              className={c('button')}
              onClick={() => label === words.accept && world.accept(conversation.thread)}
            >
              {label}
            </div>
          ))}
        </div>
      ) : (
        <Composer key={conversation.thread} conversation={conversation} where={where} />
      )}
    </Wrap>
  );
}

function Header({ conversation }: { conversation: SiteConversation }) {
  const { seeded, view, words } = useSite();
  const c = (name: string) => seeded.className(name);
  const { name, handle, group } = conversation;
  const hooks = view.generation === 'msys' ? {} : { 'data-pagelet': 'IGDInboxHeaderOffMsys' };
  const title = (
    <h2>
      <span title={name}>{name}</span>
    </h2>
  );
  return (
    <div className={c('head')} {...hooks}>
      {group ? (
        <>
          <Avatar name={name} small />
          <Avatar name={`${name} 2`} small />
          {title}
        </>
      ) : (
        <a {...seeded.shuffled('head link', { role: 'link', href: `/${handle}/` })}>
          <Avatar name={name} small />
          {title}
        </a>
      )}
      <span className={c('spring')} />
      <svg className={c('icon')} aria-label={words.call} viewBox="0 0 24 24">
        <title>{words.call}</title>
        <circle cx="12" cy="12" r="9" />
      </svg>
    </div>
  );
}

function Composer({ conversation, where }: { conversation: SiteConversation; where: 'pane' | 'docked' }) {
  const { seeded, words, world, editors, errors, view } = useSite();
  const [text, setText] = useState(conversation.draft);
  const c = (name: string) => seeded.className(name);
  const { thread } = conversation;
  const send = (body: string, how: 'enter' | 'button'): void => {
    if (body.trim() === '') return;
    world.send(thread, body, how);
    editors.get(where)?.setText('');
  };
  // A redesign overnight: the box is there, nothing about it is known.
  const strange = view.scenario === 'strange';
  const hooks = view.generation === 'msys' || strange ? {} : { 'data-pagelet': 'IGDComposerForCannes' };
  return (
    <div className={c('compose')} {...hooks}>
      <Wrap name="composer" className="item">
        <div className={c('box')}>
          <div role="button" tabIndex={0}>
            ☺
          </div>
          <LexicalBox
            attributes={seeded.shuffled('edit', {
              ...(strange
                ? { contentEditable: 'plaintext-only' as const }
                : { role: 'textbox', 'data-lexical-editor': 'true' }),
              'aria-placeholder': words.placeholder,
              spellCheck: true,
              className: c('edit'),
              dir: 'auto',
            })}
            draft={conversation.draft}
            onReady={(editor) => {
              editors.set(where, editor);
              if (view.scenario === 'deaf') turnDeaf();
              if (where === 'pane') editor.focus();
            }}
            onText={(now) => {
              setText(now);
              world.keepDraft(thread, now);
            }}
            onEnter={(body) => send(body, 'enter')}
            onError={(message) => errors.push(message)}
          />
          {text.trim() !== '' && (
            <div
              role="button"
              tabIndex={0}
              className={c('send')}
              onClick={() => send(editors.get(where)?.text() ?? '', 'button')}
            >
              {words.send}
            </div>
          )}
        </div>
      </Wrap>
    </div>
  );
}

/** A build of the editor that takes nothing but real typing: synthetic input never arrives. */
function turnDeaf(): void {
  for (const type of ['paste', 'beforeinput']) {
    const refuse = (event: Event): void => {
      if (!event.isTrusted) event.stopImmediatePropagation();
    };
    document.addEventListener(type, refuse, true);
  }
}
