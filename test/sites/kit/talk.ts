import type { SiteMessage } from '../control.ts';
import type { Person } from './people.ts';
import type { Seeded } from './seeded.ts';
import { endings, exchanges } from './talk-lines.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The history of one conversation, oldest first, drawn from the seed; ends as `person` says. */
export function talkWith(person: Person, seeded: Seeded, now: number, newId: () => string): SiteMessage[] {
  const newest = now - person.ago * minute;
  const messages: SiteMessage[] = [];
  const say = (from: 'them' | 'us', text: string, at: number, extra: Partial<SiteMessage> = {}): void => {
    const by = from === 'them' && person.group ? { by: memberOf(person, seeded, at - newest) } : {};
    messages.push({ id: newId(), from, text, at, kind: 'text', ...by, ...extra });
  };
  const pool = exchanges[person.speaks ?? 'en'];
  const draw = (what: string, below: number): number =>
    seeded.draw(`${what} ${person.handle || person.name}`, below);
  const shift = draw('first exchange', pool.length);
  let at = newest - 9 * day;
  for (let index = 0; index < 9; index++) {
    const [them, us] = pool[(shift + index) % pool.length] ?? [[], []];
    for (const text of them) {
      say('them', text, at);
      at += 40_000;
    }
    at += (4 + draw(`answer ${index}`, 30)) * minute;
    for (const text of us) {
      say('us', text, at, index % 3 === 1 && them[0] !== undefined ? { quoted: them[0] } : {});
      at += 20_000;
    }
    at = newest - 9 * day + (index + 1) * 0.8 * day;
  }
  addTraps(say, draw('trap', 4), newest);
  const ending = endings[person.speaks ?? 'en'];
  const [ask, tail, reply, thanks] = ending[draw('ending', ending.length)] ?? ending[0];
  if (person.closing) {
    say('them', ask, newest - 30 * minute);
    say('us', reply, newest - 12 * minute, { reaction: '❤️' });
    say('them', thanks, newest);
  } else if (person.last === 'us') {
    say('them', ask, newest - 9 * minute);
    say('us', reply, newest);
  } else {
    say('us', 'Thanks for writing, see you soon!', newest - 12 * hour);
    say('them', ask, newest - 2 * minute);
    say('them', tail, newest, { quoted: 'Thanks for writing, see you soon!' });
  }
  return messages;
}

/** Who of a group speaks. */
function memberOf(person: Person, seeded: Seeded, when: number): string {
  const members = ['Ben Okafor', 'Ana Souza', 'Noor'];
  return (
    members[seeded.draw(`member ${person.name} ${Math.round(when / hour)}`, members.length)] ?? 'Ben Okafor'
  );
}

/** Messages that are not plain text, in the middle of the history. */
function addTraps(
  say: (from: 'them' | 'us', text: string, at: number, extra?: Partial<SiteMessage>) => void,
  which: number,
  newest: number,
): void {
  const at = newest - 40 * hour;
  say('them', '', at, { kind: 'image' });
  say('us', 'Here it is: https://ateliermoss.example/track?id=A-1042&lang=en', at + 5 * minute);
  if (which === 0) say('us', 'Sunrise Bakery Ltd', at + 6 * minute, { kind: 'share' });
  if (which === 1) say('them', '0:12', at + 7 * minute, { kind: 'voice' });
  if (which === 2) say('us', '👍', at + 7 * minute, { reaction: '😂' });
  if (which === 3) {
    say('them', 'Two things:\n\n1. the size\n2. the colour\n\nWhat would you take? 🤔', at + 7 * minute);
  }
  say('us', '', at + 9 * minute, { kind: 'image' });
}

/** What a customer writes back, in turn. */
export const writtenBack: readonly string[] = [
  'Great, thank you!',
  'One more thing: can I get an invoice?',
  'Perfect 👍',
];
