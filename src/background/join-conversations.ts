import type { WaitState } from '../domain/wait';
import { removeConversation } from '../store/conversations';
import { moveNote } from '../store/notes';
import type { ConversationRecord } from '../store/records';
import { moveReplies } from '../store/replies';
import { moveSent } from '../store/sent-templates';
import type { WriteTx } from '../store/transaction';

/** Makes one record of several that are the same conversation; the first stays, with its hash. */
export async function joinConversations(
  tx: WriteTx,
  record: ConversationRecord,
  same: readonly ConversationRecord[],
): Promise<ConversationRecord> {
  let joined = record;
  for (const other of same) {
    await moveReplies(tx, other.hash, record.hash);
    await moveNote(tx, other.hash, record.hash);
    await moveSent(tx, other.hash, record.hash);
    await removeConversation(tx, other.hash);
    joined = {
      ...joined,
      keys: joinKeys(joined.keys, other.keys),
      state: joinStates(joined.state, other.state),
      name: joined.name ?? other.name,
      url: joined.url ?? other.url,
      notifiedAt: newest(joined.notifiedAt, other.notifiedAt),
    };
  }
  return joined;
}

/** More than a record needs; a contact who changes names often keeps the newest. */
const mostKeys = 20;

export function joinKeys(known: readonly string[], added: readonly string[]): string[] {
  const all = [...new Set([...known, ...added])];
  const firm = all.filter((key) => !key.startsWith('n:'));
  const names = all.filter((key) => key.startsWith('n:'));
  return [...firm, ...names.slice(-Math.max(1, mostKeys - firm.length))].slice(0, mostKeys);
}

/** What both know together. A wait that one of them knows to be answered or dismissed is over. */
export function joinStates(a: WaitState, b: WaitState): WaitState {
  const lastOutboundAt = newest(a.lastOutboundAt, b.lastOutboundAt);
  const { lastOutboundIsBound } = lastOutboundAt === a.lastOutboundAt ? a : b;
  const dismissedAt = newest(a.dismissedAt, b.dismissedAt);
  const { dismissed } = dismissedAt === a.dismissedAt ? a : b;
  const settled = newest(lastOutboundAt, dismissedAt) ?? 0;
  const open = [a.open, b.open].find((wait) => wait && wait.start.at > settled) ?? null;
  const lastInboundAt = newest(a.lastInboundAt, b.lastInboundAt);
  const { lastInboundFromRow } = lastInboundAt === a.lastInboundAt ? a : b;
  return {
    open,
    lastInboundAt,
    lastInboundFromRow,
    lastOutboundAt,
    lastOutboundIsBound,
    dismissedAt,
    dismissed,
  };
}

function newest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}
