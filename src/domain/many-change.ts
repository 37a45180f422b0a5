import type { PlatformId } from './platform';
import { type Purpose, sameDraft, type TemplateDraft } from './template';

/** One change for many templates. What is not set stays as it is in each. */
export interface ManyChange {
  readonly folder?: string | undefined;
  readonly addLabels?: readonly string[] | undefined;
  readonly removeLabels?: readonly string[] | undefined;
  readonly platforms?: readonly PlatformId[] | undefined;
  readonly purpose?: Purpose | undefined;
  readonly archived?: boolean | undefined;
}

/** As many as a template can hold. */
const mostLabels = 50;

/** A draft after the change, or `null` when it is like that already. */
export function changed<D extends TemplateDraft>(draft: D, change: ManyChange): D | null {
  const { addLabels = [], removeLabels = [], ...plain } = change;
  const set = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  const after: D = { ...draft, ...set, labels: labelsAfter(draft.labels, addLabels, removeLabels) };
  return sameDraft(draft, after) ? null : after;
}

/** Labels are the same when they differ in case only. */
function labelsAfter(
  labels: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): readonly string[] {
  const gone = new Set(remove.map((label) => label.toLowerCase()));
  const kept = labels.filter((label) => !gone.has(label.toLowerCase()));
  const known = new Set(kept.map((label) => label.toLowerCase()));
  const fresh = add.filter((label) => !known.has(label.toLowerCase()));
  return [...kept, ...fresh].slice(0, mostLabels);
}
