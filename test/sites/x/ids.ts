import type { Seeded } from '../kit/seeded.ts';
import { me, xPeople } from './people.ts';

/** Our own user id; stands in every one-to-one thread, before or after the other's. */
const myId = 1_180_000_000_000_000_000n;

/** Old accounts have short ids, new ones long ones. */
function userId(index: number): bigint {
  return index % 2 === 0
    ? BigInt(2_000_000 + index * 9_173)
    : 1_500_000_000_000_000_000n + BigInt(index * 7_919);
}

/** A thread as the address names it: `A-B` with the lower user id first, or `g` and digits for a group. */
export function threadOf(index: number): string {
  const person = xPeople[index];
  if (person?.group) return `g19${51_000_000_000_000_000n + BigInt(index * 6_007)}`;
  const other = person?.handle === me.handle ? myId : userId(index);
  return myId < other ? `${myId}-${other}` : `${other}-${myId}`;
}

/** The same thread as test ids name it, with a colon. */
export function colonOf(thread: string): string {
  return thread.replace('-', ':');
}

/** The UUID under which a message stands on the page; the same from its first drawing on. */
export function uuidOf(seeded: Seeded, thread: string, id: string): string {
  const digits = (name: string, count: number): string =>
    Array.from({ length: count }, (_, index) =>
      seeded.draw(`uuid ${thread} ${id} ${name} ${index}`, 16).toString(16),
    ).join('');
  return `${digits('a', 8)}-${digits('b', 4)}-4${digits('c', 3)}-a${digits('d', 3)}-${digits('e', 12)}`;
}
