import type { Handlers } from '../bridge/answer';
import { type AskedOf, calls } from '../contract/calls';
import { fieldsMentioned, noteFieldName, noteLimits } from '../domain/note-field';
import { labelOf } from '../domain/tags';
import { putConversation, readByKeys } from '../store/conversations';
import { putNote, readNote } from '../store/notes';
import { onceOnly } from '../store/once';
import type { WriteTx } from '../store/transaction';
import { bookStores, newRecord } from './conversation-book';
import { joinConversations, joinKeys } from './join-conversations';
import { hashOf, resolveConversation } from './resolve-conversation';
import type { Services } from './services';

type NoteHandlers = Pick<Handlers, Extract<keyof Handlers, `notes/${string}`>>;

type Note = Awaited<ReturnType<typeof readNote>>;

/** Fields that templates ask for are offered, so many at most. */
const mostOffered = 12;

/** Answers with what the agent keeps about a contact, and takes what is new. */
export function noteHandlers(services: Services): NoteHandlers {
  const { store, identity, library } = services;
  return {
    'notes/read': async ({ conversation }) => {
      const keys = await identity.keysOf(conversation);
      const [note, bodies] = await Promise.all([
        store.read(['conversations', 'notes'], async (tx): Promise<Note> => {
          const hash = hashOf(keys, await readByKeys(tx, keys));
          return hash === null ? {} : readNote(tx, hash);
        }),
        library.bodies(),
      ]);
      const names = new Set([...Object.keys(note), ...fieldsMentioned(bodies, mostOffered)]);
      return [...names].map((name) => ({ name, label: labelOf(`note.${name}`), value: note[name] ?? '' }));
    },
    'notes/write': (asked) => writeNote(services, asked),
  };
}

async function writeNote(
  { store, identity, now }: Services,
  { once, conversation, fields }: AskedOf<'notes/write'>,
): Promise<{ kept: boolean }> {
  const keys = await identity.keysOf(conversation);
  const { answer } = calls['notes/write'];
  return store.write([...bookStores, 'once'], 'strict', (tx) =>
    onceOnly(tx, { id: once, at: now(), answer }, async () => {
      const hash = await hashToWriteTo(tx, keys, conversation, now());
      if (hash === null) return { kept: false };
      const note = { ...(await readNote(tx, hash)) };
      for (const { name, value } of fields) {
        const field = noteFieldName(name);
        if (value.trim() === '') delete note[field];
        else if (field !== '') note[field] = value.trim();
      }
      if (Object.keys(note).length > noteLimits.fields) return { kept: false };
      await putNote(tx, { conversation: hash, fields: note, updatedAt: now() });
      return { kept: true };
    }),
  );
}

/** The conversation's hash, with a record to find it by; `null` when nobody can tell which one it is. */
async function hashToWriteTo(
  tx: WriteTx,
  keys: readonly string[],
  ref: AskedOf<'notes/write'>['conversation'],
  now: number,
): Promise<string | null> {
  const resolved = resolveConversation(keys, await readByKeys(tx, keys));
  const [strongest] = keys;
  if (resolved.kind === 'unclear' || strongest === undefined) return null;
  const record =
    resolved.kind === 'known'
      ? await joinConversations(tx, resolved.record, resolved.same)
      : newRecord(strongest, ref, keys, now);
  await putConversation(tx, { ...record, keys: joinKeys(record.keys, keys) });
  return record.hash;
}
