import type { Template as ParsedTemplate, Variable } from 'liquidjs';
import { liquid } from './liquid-engine';
import { type FieldTagName, type FixedTagName, fixedTags, isFieldTag, isFixedTag } from './tags';
import { didYouMean, type TemplateProblem } from './template-problem';

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
      return { ok: false, problem: { message: misuse, line: row, column: col } };
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

/** What is wrong with a mention, in one sentence, or `null`. */
function misuseOf(mention: Variable): string | null {
  const [root, field, ...rest] = mention.segments;
  if (typeof root !== 'string') return 'Write the name of a tag here, such as first_name.';
  if (isFieldTag(root)) {
    if (field === undefined) return `“${root}” needs a field, such as ${root}.order_number.`;
    if (typeof field === 'object')
      return `Write the name of the field after “${root}.”, such as ${root}.order_number.`;
    return rest.length > 0 ? `“${root}.${field}” has no parts. Use it alone.` : null;
  }
  if (!isFixedTag(root)) return `There is no tag “${root}”.${didYouMean(root, allNames)}`;
  return field === undefined || (field === 'size' && rest.length === 0)
    ? null
    : `“${root}” has no parts. Use it alone.`;
}
