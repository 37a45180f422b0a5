import type { Handlers } from '../bridge/answer';
import { putParts, readParts, readStoreNotes } from '../store/health';
import type { Services } from './services';

type HealthHandlers = Pick<Handlers, Extract<keyof Handlers, `health/${string}`>>;

/** Answers with what is out of order: parts that pages lack, and what happened to the store. */
export function healthHandlers({ store, now, later, announce }: Services): HealthHandlers {
  return {
    'health/report': async ({ platform, missing }) => {
      await store.write(['health'], 'relaxed', (tx) => putParts(tx, { platform, missing, at: now() }));
      later(() => announce('health'));
      return null;
    },
    'health/list': () => store.read(['health'], readParts),
    'health/store': () =>
      store.read(['health', 'quarantine'], async (tx) => ({
        setAside: await tx.count('quarantine'),
        notes: (await readStoreNotes(tx)).map(({ what, count, at }) => ({ what, count, at })),
      })),
  };
}
