import type { Handlers } from '../bridge/answer';
import { openTab, tabInFront } from '../bridge/open';
import type { AnswerOf, AskedOf, Waiting } from '../contract/calls';
import type { CountedWait } from '../domain/day-total';
import type { WaitState } from '../domain/wait';
import { dismiss, snooze, takeBack } from '../domain/wait-decision';
import { compareUrgency } from '../domain/wait-view';
import { putConversation, readConversation } from '../store/conversations';
import { countWait, totalStores, uncountWait } from '../store/days';
import type { ConversationRecord } from '../store/records';
import { tellOfWaits } from './conversations';
import type { Services } from './services';
import { readWaits, waitStores } from './waits';

type WaitingHandlers = Pick<
  Handlers,
  | 'conversations/waiting'
  | 'conversations/snooze'
  | 'conversations/dismiss'
  | 'conversations/restore'
  | 'conversations/open'
>;

/** The manifest's command that goes to whoever waits most urgently. */
export const nextWaiting = 'next-waiting';

/** Answers with who waits, and does what the agent decides about them. */
export function waitingHandlers(services: Services): WaitingHandlers {
  return {
    'conversations/waiting': () => listWaiting(services),
    'conversations/snooze': (asked) => snoozeWait(services, asked),
    'conversations/dismiss': (asked) => dismissWait(services, asked),
    'conversations/restore': (asked) => restoreWait(services, asked),
    'conversations/open': ({ conversation }) => openConversation(services, conversation),
  };
}

/** Goes to the most urgent conversation; from one of the list on to the one after it. Snoozed ones are passed over. */
export async function openNextWaiting(services: Services): Promise<void> {
  const now = services.now();
  const awake = (await listWaiting(services)).filter(({ wait }) => (wait.snoozedUntil ?? 0) <= now);
  const front = await tabInFront();
  const here = front === null ? null : await services.tabs.inTab(front);
  const at = awake.findIndex(({ conversation }) => conversation === here);
  const next = awake[(at + 1) % Math.max(1, awake.length)];
  if (next) await openConversation(services, next.conversation);
}

async function listWaiting({ store, now }: Services): Promise<Waiting[]> {
  const waits = await store.read(waitStores, readWaits);
  return waits.map(({ waiting }) => waiting).sort((a, b) => compareUrgency(a.wait, b.wait, now()));
}

/** Goes to the tab that shows a conversation, else to its address, where one is known. */
export async function openConversation(
  { store, tabs }: Services,
  hash: string,
): Promise<AnswerOf<'conversations/open'>> {
  if (await tabs.focus(hash)) return 'tab';
  const record = await store.read(['conversations'], (tx) => readConversation(tx, hash));
  if (!record?.url) return 'nowhere';
  await openTab(record.url);
  return 'address';
}

function snoozeWait(services: Services, asked: AskedOf<'conversations/snooze'>): Promise<null> {
  return changeRecord(services, asked.conversation, (record) =>
    record.state.open ? { ...record, state: snooze(record.state, asked.until) } : record,
  );
}

async function dismissWait(services: Services, asked: AskedOf<'conversations/dismiss'>): Promise<null> {
  return changeRecord(services, asked.conversation, (record) => ({
    ...record,
    state: dismiss(record.state, services.now()),
  }));
}

async function restoreWait(services: Services, asked: AskedOf<'conversations/restore'>): Promise<null> {
  return changeRecord(services, asked.conversation, (record) => {
    const state = takeBack(record.state);
    return state === record.state ? record : { ...record, state, name: asked.name, url: asked.url };
  });
}

/** Changes a conversation that is known; a wait that "no reply needed" ends, or begins again, is counted as such. */
async function changeRecord(
  services: Services,
  hash: string,
  change: (record: ConversationRecord) => ConversationRecord,
): Promise<null> {
  const changed = await services.store.write(
    ['conversations', ...totalStores, 'replies'],
    'relaxed',
    async (tx) => {
      const record = await readConversation(tx, hash);
      const after = record && change(record);
      if (!record || !after || after.state === record.state) return false;
      await putConversation(tx, after);
      const [before, now] = [closedWait(record), closedWait(after)];
      if (now && after.state.open === null && record.state.open) await countWait(tx, now);
      if (before && after.state.dismissed === null) await uncountWait(tx, before);
      return true;
    },
  );
  if (changed) tellOfWaits(services);
  return null;
}

/** The wait that was last ended without a reply, as totals count it; in no reply time, so without office hours. */
function closedWait({
  platform,
  state,
}: {
  platform: ConversationRecord['platform'];
  state: WaitState;
}): CountedWait | null {
  const { dismissed, dismissedAt } = state;
  if (!dismissed || dismissedAt === null) return null;
  const { start, first } = dismissed.open;
  return {
    ...{ endedAt: dismissedAt, platform, template: null, outcome: 'closed' },
    ...{ waitSeconds: Math.max(0, dismissedAt - start.at) / 1000, officeSeconds: 0 },
    ...{ precision: start.precision, firstReply: first, withinTarget: false },
  };
}
