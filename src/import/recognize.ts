import { findColumns } from './columns';
import type { Format, FormatId, Source, TableFormat, TreeFormat } from './foreign';
import { alfred } from './formats/alfred';
import { autoTextExpander } from './formats/auto-text-expander';
import { briskine } from './formats/briskine';
import { chatwoot, chatwootMacros } from './formats/chatwoot';
import { espanso } from './formats/espanso';
import { freshdesk } from './formats/freshdesk';
import { front } from './formats/front';
import { gorgias } from './formats/gorgias';
import { helpScout } from './formats/help-scout';
import { intercom } from './formats/intercom';
import { list } from './formats/list';
import { papercups } from './formats/papercups';
import { proKeys } from './formats/prokeys';
import { raycast } from './formats/raycast';
import { rocketChat } from './formats/rocket-chat';
import { snippetsLab } from './formats/snippets-lab';
import { bareTable, namedTable, proKeysTable } from './formats/table';
import { textBlaze } from './formats/text-blaze';
import { macReplacements, textExpander } from './formats/text-expander';
import { textExpanderKeyboard } from './formats/text-expander-keyboard';
import { zammad } from './formats/zammad';
import { zendesk } from './formats/zendesk';
import { Damage } from './refusal';
import { readJson } from './syntax/json';
import { readPlist } from './syntax/plist';
import { readTable } from './syntax/table';
import { readYaml } from './syntax/yaml';

/** Those with a mark of their own first, those that fit many shapes last. */
const trees: readonly TreeFormat[] = [
  ...[textBlaze, espanso, zendesk, gorgias, chatwootMacros, chatwoot, intercom, freshdesk, front],
  ...[alfred, textExpander, macReplacements, textExpanderKeyboard, snippetsLab, proKeys, briskine],
  ...[papercups, rocketChat, helpScout, raycast, list, autoTextExpander],
];

const tables: readonly TableFormat[] = [zammad, proKeysTable, namedTable, bareTable];

export interface Recognized {
  readonly format: FormatId;
  readonly source: Source;
}

/** Which tool wrote a text, by what is in it. Throws `Damage` when it is broken or nobody's. */
export function recognize(text: string, file: string): Recognized {
  const bare = text.replace(/^\uFEFF/u, '');
  if (bare.trim() === '') throw new Damage('empty');
  if (bare.startsWith('bplist0')) throw new Damage('binary-plist');
  const tree = readJson(bare) ?? readPlist(bare) ?? readYaml(bare);
  if (tree !== undefined) return opened(trees, tree, file);
  // A page that was saved instead of a file, or XML of another kind.
  if (/^\s*</u.test(bare)) throw new Damage('unknown');
  return opened(
    tables,
    readTable(bare, (cells) => findColumns(cells) !== null),
    file,
  );
}

function opened<Content>(formats: readonly Format<Content>[], content: Content, file: string): Recognized {
  for (const { id, open } of formats) {
    const source = open(content, file);
    if (source !== null) return { format: id, source };
  }
  throw new Damage('unknown');
}
