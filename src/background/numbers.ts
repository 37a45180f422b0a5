import type { Handlers } from '../bridge/answer';
import { readReplies } from '../store/replies';
import type { Services } from './services';

type NumberHandlers = Pick<Handlers, Extract<keyof Handlers, `numbers/${string}`>>;

/** Answers with what the numbers page counts. */
export function numberHandlers({ store }: Services): NumberHandlers {
  return {
    'numbers/replies': ({ since }) => store.read(['replies'], (tx) => readReplies(tx, since)),
  };
}
