import { fixedTags, type TagKind } from '../../domain/tags';
import type { TagPiece } from './tag-piece';
import { words } from './words';

/** An entry of the tag menu. */
export interface TagEntry {
  readonly group: string;
  /** What is inserted, or the part of it that matters. */
  readonly label: string;
  readonly help: string;
  readonly piece: TagPiece;
}

/** Every tag, what can be asked and noted, conditions and filters. `fields`: names such as `ask.size` that other templates use. */
export function tagMenu(fields: readonly string[]): TagEntry[] {
  const { groups, filterHelp, ...say } = words.tagMenu;
  const defaultName = `first_name | default: "${words.defaultTagWord}"`;
  const sample = words.askTag.replace(/^ask\./u, '');
  const note = `note.${say.noteField}`;
  const [first, ...contact] = fixed('contact', groups.contact);
  return [
    ...(first ? [first] : []),
    output(groups.contact, defaultName, words.defaultTagHelp, words.defaultTagWord),
    ...contact,
    output(groups.asked, words.askTag, words.askTagHelp, sample),
    output(groups.asked, say.choicesTag, say.choicesHelp, choicesIn(say.choicesTag)),
    output(groups.asked, note, say.noteHelp, say.noteField),
    output(groups.asked, `${note} | default: ask.${say.noteField}`, say.noteOrAskHelp),
    ...fields
      .filter((name) => name !== words.askTag && name !== note)
      .map((name) => output(groups.asked, name, say.usedHelp)),
    ...fixed('agent', groups.you),
    ...fixed('moment', groups.moment),
    ...fixed('cursor', groups.writing),
    filter(groups.writing, `default: "${words.defaultTagWord}"`, say.defaultHelp),
    condition(groups.conditions, '{% if company %}', '{% endif %}', say.ifHelp),
    condition(groups.conditions, '{% if company %}', `{% else %}${say.elseText}{% endif %}`, say.ifElseHelp),
    condition(groups.conditions, '{% if platform == "Instagram" %}', '{% endif %}', say.platformHelp),
    filter(groups.filters, 'capitalize', filterHelp.capitalize),
    filter(groups.filters, 'upcase', filterHelp.upcase),
    filter(groups.filters, 'downcase', filterHelp.downcase),
    filter(groups.filters, 'truncate: 20', filterHelp.truncate),
    filter(groups.filters, 'replace: "a", "b"', filterHelp.replace),
    filter(groups.filters, 'date: "%d/%m"', filterHelp.date, 'date'),
  ];
}

function fixed(kind: TagKind, group: string): TagEntry[] {
  return fixedTags
    .filter((tag) => tag.kind === kind)
    .map(({ name }) => output(group, name, words.tagHelp[name]));
}

/** `{{ source }}`, with the part of it that will want changing selected. */
function output(group: string, source: string, help: string, hole = ''): TagEntry {
  const at = hole === '' ? source.length : source.indexOf(hole);
  const before = `{{ ${source.slice(0, at)}`;
  const after = `${source.slice(at + hole.length)} }}`;
  return {
    group,
    label: `{{ ${source} }}`,
    help,
    piece: { before, hole, after, wraps: false, filter: null },
  };
}

/** Goes into the tag at the caret; where there is none, it comes with one. */
function filter(group: string, source: string, help: string, tag = 'first_name'): TagEntry {
  const label = `| ${source}`;
  const { piece } = output(group, `${tag} ${label}`, help);
  return { group, label, help, piece: { ...piece, filter: label } };
}

function condition(group: string, before: string, after: string, help: string): TagEntry {
  const hole = words.tagMenu.ifText;
  const label = `${before}…${after.replace(words.tagMenu.elseText, '…')}`;
  return { group, label, help, piece: { before, hole, after, wraps: true, filter: null } };
}

/** `S, M, L` of `ask.size | choices: "S, M, L"`. */
function choicesIn(source: string): string {
  return /"(.*)"/u.exec(source)?.[1] ?? '';
}
