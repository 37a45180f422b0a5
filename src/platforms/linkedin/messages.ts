import type { Moment } from '../../domain/moment';
import type { Found, PageView, Pane, ReadMessage, ReadMessages } from '../adapter';
import { findPart, found, missing } from '../find';
import { oneLine, readText } from '../read-text';
import { isOpaque, memberIn } from './contact';
import { type EventUrn, readEventUrn } from './event-urn';
import { profileLink } from './panes';

/** Waits are decided by the newest messages; older ones only cost time. */
const mostMessages = 80;
const bubbleClass = '.msg-s-event-listitem__message-bubble';

/** One message with what is only written on the first of its sender or day. */
interface Event {
  readonly element: Element;
  readonly urn: string | null;
  readonly said: EventUrn;
  /** Whoever's link stood on this message or last before it. */
  readonly sender: string | null;
  readonly day: string | null;
}

/** The newest messages in sight, oldest first (`platforms/linkedin.md` 4). */
export function linkedinMessages(view: PageView, pane: Pane): Found<ReadMessages> {
  const container = findPart(view, 'messages', pane.root);
  if (!container) return missing('messages');
  const events = eventsIn(view, container);
  const link = profileLink(view, pane.root);
  const direct = directionReader(events, link ? memberIn(link) : null);
  // While the site draws bubbles, what stands in none is a line of its own ("… left the conversation").
  const bubbles = container.querySelector(bubbleClass) !== null;
  const messages = events.map((event) => readMessage(view, event, direct(event), bubbles));
  return found({ messages, reachesStart: container.querySelector('.msg-s-profile-card') !== null });
}

function eventsIn(view: PageView, container: Element): readonly Event[] {
  let sender: string | null = null;
  let day: string | null = null;
  return messagesIn(view, container)
    .slice(-mostMessages)
    .map((element) => {
      // Profiles are also shared inside bubbles; the sender's link stands before it.
      const links = [...element.querySelectorAll('a[href*="/in/"]')];
      const link = links.find((one) => one.closest(bubbleClass) === null);
      if (link) sender = memberIn(link);
      const item = element.closest('li');
      const heading = item ? findPart(view, 'separator', item) : null;
      if (heading) day = oneLine(readText(heading));
      const urn = element.getAttribute('data-event-urn');
      return { element, urn, said: readEventUrn(urn ?? '', view.now), sender, day };
    });
}

/** By the variant that finds most: what is new on the page may carry another one than what stood there before. */
function messagesIn(view: PageView, container: Element): readonly Element[] {
  const byVariant = (view.parts.message ?? []).map(({ css }) => [...container.querySelectorAll(css)]);
  return byVariant.reduce((most, found) => (found.length > most.length ? found : most), []);
}

function readMessage(
  view: PageView,
  event: Event,
  direction: ReadMessage['direction'],
  bubbles: boolean,
): ReadMessage {
  const { element, urn } = event;
  const bubble = element.querySelector(bubbleClass);
  const body = findPart(view, 'messageText', element);
  const text = view.remember(element, 'text', () => (body ? readText(body).trim() : '')) ?? '';
  const system = bubbles && !bubble;
  return {
    element,
    body: body ?? bubble ?? element,
    direction: system ? 'unknown' : direction,
    text,
    moment: momentOf(view, event),
    id: urn,
    system,
  };
}

/** Exact by the URN. Where that is damaged, the labels: only the first message of a sender has a clock. */
function momentOf(view: PageView, { element, urn, said, day }: Event): Moment | null {
  if (said.at !== null) return { at: said.at, precision: 'exact' };
  const label = urn === null ? null : findPart(view, 'messageTime', element);
  return label && day !== null ? view.readTime(`${day} ${oneLine(readText(label))}`) : null;
}

function isEvent(element: Element): boolean {
  return element.classList.contains('msg-s-event-listitem');
}

function isOther(element: Element): boolean {
  return element.classList.contains('msg-s-event-listitem--other');
}

/**
 * `--other` means theirs. Its absence means ours only while the class is known to be in use: a thread with
 * several senders and not one `--other` has lost it. The sender's link is the second sign.
 */
function directionReader(
  events: readonly Event[],
  contact: string | null,
): (event: Event) => ReadMessage['direction'] {
  const senders = new Set(events.flatMap(({ sender }) => sender ?? []));
  const inUse = senders.size <= 1 || events.some(({ element }) => isOther(element));
  const viewer = events.find(({ said }) => said.viewer !== null)?.said.viewer ?? null;
  return ({ element, sender }) => {
    if (isOther(element)) return 'inbound';
    const bySender = sender === null ? null : sideOf(sender, viewer, contact);
    if (bySender !== null) return bySender;
    return isEvent(element) && inUse ? 'outbound' : 'unknown';
  };
}

function sideOf(
  sender: string,
  viewer: string | null,
  contact: string | null,
): 'inbound' | 'outbound' | null {
  if (sender === viewer) return 'outbound';
  if (sender === contact) return 'inbound';
  return viewer !== null && isOpaque(sender) && isOpaque(viewer) ? 'inbound' : null;
}
