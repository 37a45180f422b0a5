import type { View } from '../view.ts';
import { scenariosOf } from '../view.ts';
import type { Words } from './words/words.ts';
import { say } from './words.ts';

type Attributes = Readonly<Record<string, string>>;

/** The attributes by which the parts of a page can be told, by generation. */
export interface Hooks {
  readonly list: Attributes;
  readonly header: Attributes;
  readonly composer: Attributes;
  readonly docked: Attributes;
  messages(name: string): Attributes;
}

/** `platforms/instagram.md` 2 to 5; `renamed` stands for the next rename of the pagelets, which is sure to come. */
export function hooksOf(view: View, words: Words): Hooks {
  const docked = { 'data-pagelet': 'IGDOpenMessageList' };
  if (view.generation === 'msys') {
    return {
      list: { 'aria-label': words.chats },
      header: {},
      composer: {},
      docked,
      messages: (name) => ({ role: 'grid', 'aria-label': say(words.conversationIn, { X: name }) }),
    };
  }
  const scenarios = scenariosOf(view);
  const renamed = scenarios.includes('renamed');
  const pagelet = (now: string, next: string): Attributes => ({ 'data-pagelet': renamed ? next : now });
  return {
    list: pagelet('IGDInboxThreadListScrollableAreaPagelet', 'IGDInboxThreadListPagelet'),
    header: pagelet('IGDInboxHeaderOffMsys', 'IGDThreadTopBar'),
    // `strange` is a redesign overnight: the box is there, nothing about it is known.
    composer: scenarios.includes('strange') ? {} : pagelet('IGDComposerForCannes', 'IGDComposerForLyon'),
    docked,
    messages: () => pagelet('IGDMessagesList', 'IGDThreadMessages'),
  };
}
