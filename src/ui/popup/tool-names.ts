import type { FormatId } from '../../import/foreign';
import { words } from './words';

/** Formats that belong to no product; the words have a name for them. */
export type UnnamedFormat = 'list' | 'table' | 'mac-replacements';

/** Products, called the same in every language. */
const products: Readonly<Record<Exclude<FormatId, UnnamedFormat>, string>> = {
  alfred: 'Alfred',
  'auto-text-expander': 'Auto Text Expander',
  briskine: 'Briskine',
  chatwoot: 'Chatwoot',
  espanso: 'espanso',
  freshdesk: 'Freshdesk',
  front: 'Front',
  gorgias: 'Gorgias',
  'help-scout': 'Help Scout',
  intercom: 'Intercom',
  papercups: 'Papercups',
  prokeys: 'ProKeys',
  raycast: 'Raycast',
  riposte: 'Riposte',
  'rocket-chat': 'Rocket.Chat',
  'snippets-lab': 'SnippetsLab',
  'text-blaze': 'Text Blaze',
  'text-expander': 'TextExpander',
  'text-expander-keyboard': 'Text Expander Keyboard',
  zammad: 'Zammad',
  zendesk: 'Zendesk',
};

/** What to call the tool that a library comes from. */
export function toolName(format: FormatId): string {
  const { kinds } = words.imports;
  if (format === 'list' || format === 'table' || format === 'mac-replacements') return kinds[format];
  return products[format];
}
