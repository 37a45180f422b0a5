import type { Moment } from '../../domain/moment';
import type { PageView } from '../adapter';
import { oneLine } from '../read-text';

/** How sites call the agent in a row label, by language; guesses of `platforms/time-and-locale.md` included. */
const ownWords = ['You', 'Tú', 'Vos', 'Você', 'Tu', 'Du', 'Vous', 'Bạn', '你'];
/**
 * What may stand before the time: English and Vietnamese as seen, the rest what each language has for "at". Any other
 * word could be part of the time, a weekday for instance, and keeps it from being read.
 */
const leadWords = new Set('at,message,sent,a,la,las,às,à,alle,um,lúc,في,الساعة'.split(','));

export interface LabelFacts {
  readonly direction: 'inbound' | 'outbound' | null;
  readonly moment: Moment | null;
}

/**
 * What the label of a message says without knowing its language: take the message's own text off its end, look for
 * who spoke in the rest, and for a time beside it (`platforms/facebook.md` 4). Anything not sure is `null`.
 */
export function readMessageLabel(
  view: PageView,
  label: string,
  text: string,
  peers: readonly string[],
): LabelFacts {
  const lead = leadOf(oneLine(label), oneLine(text));
  if (lead === null) return { direction: null, moment: null };
  const peer = peers.find((name) => placeOf(lead, name) !== -1);
  const own = ownWords.find((word) => endsWithWord(lead, word));
  const direction = peer !== undefined ? 'inbound' : own !== undefined ? 'outbound' : null;
  const who = peer ?? own;
  return { direction, moment: momentIn(view, who === undefined ? [lead] : around(lead, who)) };
}

/** The label without the message's text; `null` where the text is not its end. */
function leadOf(label: string, text: string): string | null {
  if (label === '') return null;
  if (text === '') return label;
  return label.endsWith(text) ? label.slice(0, -text.length).replace(/[\s:：]+$/u, '') : null;
}

function around(lead: string, who: string): readonly string[] {
  const at = placeOf(lead, who);
  return [lead.slice(0, at), lead.slice(at + who.length)];
}

/** Where the name stands as whole words; -1 where it does not. */
function placeOf(lead: string, name: string): number {
  const at = lead.lastIndexOf(name);
  if (at === -1 || name === '') return -1;
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return isLetter(lead[at - 1]) || isLetter(lead[at + name.length]) ? -1 : at;
}

/** The own word counts only in the speaker's place, after a comma or a word at the very end. */
function endsWithWord(lead: string, word: string): boolean {
  return lead.endsWith(word) && placeOf(lead, word) === lead.length - word.length;
}

function momentIn(view: PageView, pieces: readonly string[]): Moment | null {
  for (const piece of pieces) {
    const words = piece.replace(/^[\s,،:]+|[\s,،:]+$/gu, '').split(' ');
    const start = words.findIndex((word) => !leadWords.has(word.toLowerCase()));
    const moment = start === -1 ? null : view.readTime(words.slice(start).join(' '));
    if (moment) return moment;
  }
  return null;
}
