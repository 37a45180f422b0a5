import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../kit/services';
import { words } from './words';

/** One message of the practice conversation. */
export interface Said {
  readonly mine: boolean;
  readonly text: string;
}

export interface PracticeModel {
  readonly messages: readonly Said[];
  /** Since when the contact waits; `null` while we spoke last. Milliseconds since the epoch. */
  readonly waitingSince: number | null;
  /** The contact's newest message: the picker tells their language by it. */
  readonly lastSaid: string;
  readonly done: { readonly opened: boolean; readonly picked: boolean; readonly sent: boolean };
  mark(step: 'opened' | 'picked'): void;
  send(text: string): void;
  again(): void;
}

const minuteMs = 60_000;
/** How long the contact has been waiting when the page opens, so that the clock has something to say. */
const waitedMs = 9 * minuteMs;
/** A contact who writes back, as in life, but soon. */
const answersAfterMs = 2_500;

const nothingDone = { opened: false, picked: false, sent: false };

/** The practice conversation: kept in memory alone, nothing of it is stored or counted. */
export function usePractice(): PracticeModel {
  const { now } = useServices();
  const [mine, setMine] = useState<readonly string[]>([]);
  const [answered, setAnswered] = useState(false);
  const [since, setSince] = useState<number | null>(() => now() - waitedMs);
  const [done, setDone] = useState(nothingDone);

  useEffect(() => {
    if (mine.length === 0 || answered) return;
    const timer = setTimeout(() => {
      setAnswered(true);
      setSince(now());
    }, answersAfterMs);
    return () => clearTimeout(timer);
  }, [mine.length, answered, now]);

  // Their lines are looked up while rendering, so that they follow the language.
  const [first, ...later] = mine;
  const messages: Said[] = [{ mine: false, text: words.firstMessage }];
  if (first !== undefined) messages.push({ mine: true, text: first });
  if (answered) messages.push({ mine: false, text: words.secondMessage });
  messages.push(...later.map((text) => ({ mine: true, text })));

  return {
    messages,
    waitingSince: since,
    lastSaid: answered ? words.secondMessage : words.firstMessage,
    done,
    mark: (step) => setDone((before) => ({ ...before, [step]: true })),
    send: (text) => {
      setMine((before) => [...before, text]);
      setSince(null);
      setDone((before) => ({ ...before, sent: true }));
    },
    again: () => {
      setMine([]);
      setAnswered(false);
      setSince(now() - waitedMs);
      setDone(nothingDone);
    },
  };
}
