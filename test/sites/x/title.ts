import type { SiteConversation } from '../kit/world.ts';

/** Who wants no name has the handle for one. */
export function titleOf({ name, handle }: Pick<SiteConversation, 'name' | 'handle'>): string {
  return name === '' ? handle : name;
}
