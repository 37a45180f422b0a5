import type { SiteConversation } from '../kit/world.ts';

/** What the site calls a conversation. Everybody has some name here. */
export function titleOf({ name, handle }: { readonly name: string; readonly handle: string }): string {
  return name === '' ? handle : name;
}

/** Groups and Marketplace conversations have a title instead of a person. */
export function isTitled(conversation: SiteConversation): boolean {
  return conversation.group || isMarketplace(conversation);
}

/** About a thing for sale: "Rosa Diaz · Green lamp". */
export function isMarketplace({ handle }: { readonly handle: string }): boolean {
  return handle.startsWith('marketplace.');
}

/** Who speaks on the other side, by the name in row labels. */
export function speakerIn(conversation: SiteConversation, by: string | undefined): string {
  if (by !== undefined) return by;
  const title = titleOf(conversation);
  return isMarketplace(conversation) ? (title.split(' · ')[0] ?? title) : title;
}
