import type { Template } from '../../domain/template';
import { words } from './words';

/** How often a template was used, and when last. */
export function usedWords({ uses, usedAt }: Pick<Template, 'uses' | 'usedAt'>): string {
  return uses === 0 ? words.list.neverUsed : words.list.usedTitle(uses, usedAt);
}
