import type { SiteMessage } from '../control.ts';
import type { SiteConversation } from '../kit/world.ts';
import type { Site } from './context.tsx';
import { speakerIn } from './title.ts';
import { say } from './words.ts';

/** "At Tuesday 14:51, Alex: hello": all that is to be known of a message, in one localized string. */
export function rowLabel(site: Site, conversation: SiteConversation, message: SiteMessage): string {
  return labelOf(site, site.words.rowLabel, conversation, message);
}

/** "Enter, Message sent 16:15 by Alex: hello", on the bubble. */
export function bubbleLabel(site: Site, conversation: SiteConversation, message: SiteMessage): string {
  return labelOf(site, site.words.bubbleLabel, conversation, message);
}

function labelOf(site: Site, pattern: string, conversation: SiteConversation, message: SiteMessage): string {
  const who = message.from === 'us' ? site.words.you : speakerIn(conversation, message.by);
  const lead = say(pattern, { T: timeOf(site, message.at), X: who });
  return message.kind === 'text' ? `${lead}: ${message.text}` : lead;
}

/** `16:15`, `Tuesday 14:51`, `15 July 2026, 17:38`. */
function timeOf({ labels, view, world }: Site, at: number): string {
  const days = Math.round((startOfDay(world.now()) - startOfDay(at)) / 86_400_000);
  const clock = labels.clock(at);
  if (days === 0) return clock;
  if (days < 7) return `${new Intl.DateTimeFormat(view.lang, { weekday: 'long' }).format(at)} ${clock}`;
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return `${new Intl.DateTimeFormat(view.lang, date).format(at)}, ${clock}`;
}

/** "Tue 20:06", "15 Jul 2026, 17:38". */
export function separatorLabel({ labels, view, world }: Site, at: number): string {
  const days = Math.round((startOfDay(world.now()) - startOfDay(at)) / 86_400_000);
  const clock = labels.clock(at);
  if (days === 0) return clock;
  if (days < 7) return `${new Intl.DateTimeFormat(view.lang, { weekday: 'short' }).format(at)} ${clock}`;
  const date = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return `${new Intl.DateTimeFormat(view.lang, date).format(at)}, ${clock}`;
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
