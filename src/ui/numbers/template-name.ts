import { ownTemplate } from '../../domain/shared-day';
import { words } from './words';

/** What a template of the figures is called; the team's figures tell agents' own ones not apart. */
export function templateName(template: string | null, title: string | null): string {
  if (template === null) return words.withoutTemplate;
  return template === ownTemplate ? words.ownTemplates : (title ?? words.goneTemplate);
}
