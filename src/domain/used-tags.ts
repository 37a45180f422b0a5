import type { Template as ParsedTemplate, Variable } from 'liquidjs';
import { liquid } from './liquid-engine';
import { nearestName } from './nearest-name';
import type { TemplateProblem } from './problem-code';
import { type FieldTagName, type FixedTagName, fixedTags, isFieldTag, isFixedTag } from './tags';
import { type Fault, fault } from './template-problem';

/** The tags a parsed template mentions, or the first mention that names no tag. */
export type UsedTags =
  | {
      readonly ok: true;
      readonly fixed: readonly FixedTagName[];
      readonly fields: Readonly<Record<FieldTagName, readonly string[]>>;
    }
  | { readonly ok: false; readonly problem: TemplateProblem };

const allNames = [...fixedTags.map((tag) => tag.name), 'note', 'ask'];

/** Names tags of any branch, reached or not. Names that the template assigns itself are no tags. */
export function findUsedTags(parsed: ParsedTemplate[]): UsedTags {
  const fixed = new Set<FixedTagName>();
  const fields = { note: new Set<string>(), ask: new Set<string>() };
  const mentions = Object.values(liquid.analyzeSync(parsed, { partials: false }).globals).flat();
  for (const mention of mentions.sort(byPlace)) {
    const [root, field] = mention.segments;
    const misuse = misuseOf(mention);
    if (misuse !== null) {
      const { row, col } = mention.location;
      return { ok: false, problem: { ...misuse, line: row, column: col } };
    }
    if (typeof root !== 'string') continue;
    if (isFixedTag(root)) fixed.add(root);
    else if (isFieldTag(root)) fields[root].add(String(field));
  }
  return { ok: true, fixed: [...fixed], fields: { note: [...fields.note], ask: [...fields.ask] } };
}

function byPlace(a: Variable, b: Variable): number {
  return a.location.row - b.location.row || a.location.col - b.location.col;
}

/** What is wrong with a mention, or `null`. */
function misuseOf(mention: Variable): Fault | null {
  const [root, field, ...rest] = mention.segments;
  if (typeof root !== 'string') return fault('no-tag-name');
  if (isFieldTag(root)) {
    if (field === undefined) return fault('field-missing', root);
    if (typeof field === 'object') return fault('field-unclear', root);
    return rest.length > 0 ? fault('no-parts', `${root}.${field}`) : null;
  }
  if (!isFixedTag(root)) return fault('unknown-tag', root, nearestName(root, allNames));
  return field === undefined || (field === 'size' && rest.length === 0) ? null : fault('no-parts', root);
}
