import type { DocBody } from '../contract/team-shapes';

/** A value that both sides changed and only one could keep. */
export interface LostValue {
  readonly field: string;
  /** `null` where the field was taken out. */
  readonly lost: unknown;
  readonly kept: unknown;
  /** Server user who wrote the lost value. */
  readonly by: string;
}

export interface Merged {
  readonly body: DocBody;
  readonly lost: readonly LostValue[];
}

/** What says who wrote when; it follows the merge and is no one's loss. */
const bookkeeping = new Set(['updatedAt', 'updatedBy', 'updatedFrom', 'createdAt', 'schema', 'type']);
/** Merged by what was added and taken out, so that two editors' labels both stay. */
const sets = new Set(['labels', 'platforms']);

/**
 * Brings two changes of one document together, top-level field by field: changed by one side, that side's value;
 * by both, the later write's, and on a tie the server's. `base` is what both began from; `null` when unknown.
 */
export function merge(base: DocBody | null, mine: DocBody, theirs: DocBody): Merged {
  const mineLater = timeOf(mine) > timeOf(theirs);
  const kept: [string, unknown][] = [];
  const lost: LostValue[] = [];
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, my, their] = [base ?? {}, mine, theirs].map((side) => own(side, field));
    const value = bookkeeping.has(field)
      ? mineLater
        ? (my ?? their)
        : (their ?? my)
      : mergeField(field, { was, my, their, mineLater });
    if (value !== undefined) kept.push([field, value]);
    const both = !same(my, their) && !same(my, was) && !same(their, was);
    if (!both || bookkeeping.has(field) || isSet(field, was, my, their)) continue;
    const [gone, by] = mineLater ? [their, theirs] : [my, mine];
    lost.push({ field, lost: gone ?? null, kept: value ?? null, by: authorOf(by) });
  }
  // A field may have any name; an assignment would not take each as one.
  return { body: Object.fromEntries(kept), lost };
}

/** Whether two bodies say the same to a reader, whoever wrote them and when. */
export function sameContent(a: DocBody, b: DocBody): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].every((field) => bookkeeping.has(field) || same(own(a, field), own(b, field)));
}

interface Sides {
  readonly was: unknown;
  readonly my: unknown;
  readonly their: unknown;
  readonly mineLater: boolean;
}

function mergeField(field: string, { was, my, their, mineLater }: Sides): unknown {
  if (same(my, their) || same(my, was)) return their;
  if (same(their, was)) return my;
  if (isSet(field, was, my, their)) return mergeSets(was, my, their);
  return mineLater ? my : their;
}

function isSet(field: string, ...values: readonly unknown[]): boolean {
  return sets.has(field) && values.every((value) => value === undefined || Array.isArray(value));
}

/** What either side added is in, what either side took out is not. */
function mergeSets(was: unknown, my: unknown, their: unknown): unknown {
  const [before, mine, theirs] = [was, my, their].map((value) => (Array.isArray(value) ? value : []));
  const has = (list: readonly unknown[] = [], wanted: unknown) => list.some((one) => same(one, wanted));
  const kept = (theirs ?? []).filter((one) => has(mine, one) || !has(before, one));
  const added = (mine ?? []).filter((one) => !has(before, one) && !has(theirs, one));
  return [...kept, ...added];
}

/** Deep equality of JSON; the order of an object's fields means nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => same(one, b[at]))
    );
  }
  const [one, other] = [a, b] as Record<string, unknown>[];
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].every((field) => same(own(one ?? {}, field), own(other ?? {}, field)));
}

/** A field that is really there, whatever it is called. */
function own(side: Readonly<Record<string, unknown>>, field: string): unknown {
  return Object.hasOwn(side, field) ? side[field] : undefined;
}

function timeOf(body: DocBody): number {
  return typeof body.updatedAt === 'number' ? body.updatedAt : 0;
}

function authorOf(body: DocBody): string {
  return typeof body.updatedBy === 'string' ? body.updatedBy : '';
}
