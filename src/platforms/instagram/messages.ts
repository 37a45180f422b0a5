import type { Moment } from '../../domain/moment';
import type { Found, PageView, Pane, ReadMessage, ReadMessages } from '../adapter';
import { climb, findPart, findParts, found, isPart, missing } from '../find';
import { sideIn } from '../geometry';
import { oneLine, readText } from '../read-text';
import { handleOf } from './contact';

/** Waits are decided by the newest messages; older ones only cost time. */
const mostMessages = 80;

type Direction = ReadMessage['direction'];

/** The newest messages in sight, oldest first (`platforms/instagram.md` 4). */
export function instagramMessages(view: PageView, pane: Pane): Found<ReadMessages> {
  const container = findPart(view, 'messages', pane.root);
  if (!container) return missing('messages');
  const elements = findParts(view, 'message', container)
    .slice(-mostMessages)
    .filter((element) => !isSeparator(view, element));
  if (runsUpwards(elements)) elements.reverse();
  const directions = settleRuns(elements.map((element) => directionOf(view, element, container)));
  const messages = elements.map((element, index) =>
    readMessage(view, element, directions[index] ?? 'unknown'),
  );
  const dated = withSeparators(view, container, elements, messages);
  const loading = container.querySelector('[role="progressbar"]') !== null;
  const reachesStart = !loading && container.querySelector('h2') !== null;
  return found({ messages: dated, reachesStart });
}

/** What stands in no bubble is a line of the site's own, or a separator that we do not know: it decides nothing. */
function readMessage(view: PageView, element: Element, side: Direction): ReadMessage {
  const bubble = bubbleOf(view, element);
  const system = bubble === null;
  const direction = system ? 'unknown' : side;
  const text = view.remember(element, 'text', () => textOf(bubble ?? element)) ?? '';
  const moment = view.remember(element, 'moment', () => ownMoment(view, element) ?? undefined) ?? null;
  const id = element.querySelector('[id^="mid.$"]')?.id ?? null;
  return { element, body: bubble ?? element, direction, text, moment, id, system };
}

/** A reply may show the message it answers in a bubble of its own, before its own bubble and as a button. */
function bubbleOf(view: PageView, element: Element): Element | null {
  for (const { css } of view.parts.messageText ?? []) {
    const bubbles = [...element.querySelectorAll(css)].filter((bubble) => !bubble.closest('[role="button"]'));
    const own = bubbles.at(-1);
    if (own) return own;
  }
  return null;
}

/** A reply quotes another message first, so the last outermost block is the message's own. */
function textOf(bubble: Element): string {
  const blocks = [...bubble.querySelectorAll('[dir="auto"]')].filter((block) => {
    const outer = block.parentElement?.closest('[dir="auto"]');
    return !(outer && bubble.contains(outer)) && !block.closest('[role="button"], abbr');
  });
  const own = blocks.at(-1);
  return own ? readText(own).trim() : '';
}

function ownMoment(view: PageView, element: Element): Moment | null {
  const label = findPart(view, 'messageTime', element);
  if (!label) return null;
  const texts = [label.getAttribute('aria-label') ?? '', label.textContent ?? ''];
  return firstMoment(view, texts);
}

function firstMoment(view: PageView, texts: readonly string[]): Moment | null {
  for (const text of texts) {
    const moment = view.readTime(text);
    if (moment) return moment;
  }
  return null;
}

/** Avatar link → theirs; else the side the bubble stands on; else nothing certain. */
function directionOf(view: PageView, element: Element, container: Element): Direction {
  const known = view.remember(element, 'direction', (): Direction | undefined => {
    const bubble = bubbleOf(view, element);
    if (!bubble) return undefined;
    if (hasAvatar(element, bubble)) return 'inbound';
    if (pushedToEnd(element, bubble)) return 'outbound';
    const side = sideIn(bubble, container);
    if (side === null) return undefined;
    return side === 'end' ? 'outbound' : 'inbound';
  });
  return known ?? 'unknown';
}

/** A profile picture that leads to a profile; shared profiles and posts inside the bubble do not count. */
function hasAvatar(element: Element, bubble: Element): boolean {
  return [...element.querySelectorAll('a[href^="/"]')].some(
    (link) => !bubble.contains(link) && handleOf(link) !== null && link.querySelector('img') !== null,
  );
}

/** Levels between message and bubble in which the site may push it to the end of the line. */
const pushLevels = 8;

function pushedToEnd(element: Element, body: Element): boolean {
  let at: Element | null = body.parentElement;
  for (let level = 0; at && level < pushLevels; level++) {
    if (getComputedStyle(at).justifyContent === 'flex-end') return true;
    if (at === element) return false;
    at = at.parentElement;
  }
  return false;
}

/** What stands between two messages of one side belongs to that side. */
function settleRuns(directions: readonly Direction[]): readonly Direction[] {
  return directions.map((direction, index) => {
    if (direction !== 'unknown') return direction;
    const before = directions[index - 1];
    const after = directions[index + 1];
    return before === after && before !== undefined ? before : 'unknown';
  });
}

function isSeparator(view: PageView, element: Element): boolean {
  return element.querySelector('[data-scope="date_break"]') !== null && bubbleOf(view, element) === null;
}

/** Column-reverse lists may hold the newest message first in the tree. */
function runsUpwards(elements: readonly Element[]): boolean {
  const first = elements[0];
  const last = elements.at(-1);
  if (!first || !last || first === last) return false;
  return first.getBoundingClientRect().top > last.getBoundingClientRect().top;
}

/** A separator dates the message right under it, and only that one. */
function withSeparators(
  view: PageView,
  container: Element,
  elements: readonly Element[],
  messages: readonly ReadMessage[],
): readonly ReadMessage[] {
  const pending = new Map<Element, Moment>();
  let moment: Moment | null = null;
  const order = steps(view, container, elements);
  if (runsUpwards(order.flatMap((step) => step.message ?? []))) order.reverse();
  for (const step of order) {
    if (step.message) {
      if (moment) pending.set(step.message, moment);
      moment = null;
    } else
      moment =
        view.remember(step.element, 'moment', () => firstMoment(view, [step.label]) ?? undefined) ?? null;
  }
  return messages.map((message) => ({
    ...message,
    moment: message.moment ?? pending.get(message.element) ?? null,
  }));
}

interface Step {
  readonly element: Element;
  /** The message, or `null` for a separator with its `label`. */
  readonly message: Element | null;
  readonly label: string;
}

/** Children before the first message read that may still hold its separator. */
const itemsBefore = 2;

/** Messages and separators in document order, from shortly before the first message read. */
function steps(view: PageView, container: Element, elements: readonly Element[]): Step[] {
  const first = elements[0];
  const last = elements.at(-1);
  if (!first || !last) return [];
  const parent =
    climb(
      first,
      (at) => at !== first && at.contains(last),
      (at) => !container.contains(at),
    ) ?? container;
  const items = [...parent.children];
  const holders = [first, last].map((element) => items.findIndex((item) => item.contains(element)));
  const from = Math.max(0, Math.min(...holders) - itemsBefore);
  const until = Math.max(...holders) + itemsBefore;
  const selectors = (view.parts.separator ?? []).map(({ css }) => css).join(', ');
  const wanted = new Set(elements);
  const found: Step[] = [];
  const visit = (at: Element): void => {
    if (wanted.has(at)) found.push({ element: at, message: at, label: '' });
    else if (selectors !== '' && at.matches(selectors)) {
      found.push({ element: at, message: null, label: oneLine(readText(at)) });
    } else if (!isPart(view, 'message', at) || isSeparator(view, at))
      for (const child of at.children) visit(child);
  };
  for (const item of items.slice(from, until)) visit(item);
  return found;
}
