import type { Contact, ConversationRef } from '../domain/conversation';
import type { PageView, Pane, PlatformAdapter } from '../platforms/adapter';
import { fittingRef } from './fitting';

/** A conversation that stands open on the page, as far as it could be read. */
export interface OpenConversation {
  readonly pane: Pane;
  readonly ref: ConversationRef;
  readonly contact: Contact;
  /**
   * Changes whenever the pane shows another conversation; two that are equal are the same one.
   * Compared between opening the picker and inserting, so that no text lands elsewhere.
   */
  readonly identity: string;
  /** The name of a part that should be there and is not; empty when all is well. */
  readonly missing: readonly string[];
}

const nobody: Contact = { name: null, handle: null, headline: null, company: null };

/** Reads who stands open in a pane. */
export function openConversation(adapter: PlatformAdapter, view: PageView, pane: Pane): OpenConversation {
  const read = adapter.contact(view, pane);
  const contact = read.found ? read.value.contact : nobody;
  const group = read.found && read.value.group;
  const ref = fittingRef({
    platform: adapter.id,
    thread: pane.thread,
    handle: contact.handle,
    name: contact.name,
    ambiguousName: false,
    group,
    request: pane.request,
  });
  const missing: string[] = [];
  if (!read.found) missing.push(read.part);
  if (!pane.composer.found && !pane.request) missing.push(pane.composer.part);
  const identity = JSON.stringify([adapter.id, pane.docked, pane.thread, contact.handle, contact.name]);
  return { pane, ref, contact, identity, missing };
}
