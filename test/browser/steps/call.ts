import type { Session } from '../harness/session.ts';

/** What pages of the extension speak through; each browser has its own name for it. */
interface Messenger {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Asks the background from one of the extension's own pages, the way its code does. */
export async function call(
  session: Session,
  name: string,
  data: unknown,
  path = 'popup.html',
): Promise<unknown> {
  const page = await session.extensionPage(path);
  const answer = await page.evaluate(
    async (envelope) => {
      const { browser, chrome } = globalThis as { browser?: Messenger; chrome?: Messenger };
      // As text: Firefox hands an object that stands in an answer twice over only once.
      return JSON.stringify(await (browser ?? chrome)?.runtime.sendMessage(envelope));
    },
    { riposte: 1, call: name, data },
  );
  await page.close();
  return answer === undefined ? undefined : JSON.parse(answer);
}
