import type { AnswerOf } from '../../contract/calls';
import { type ImportPlan, planImport } from '../../domain/import-plan';
import type { Template } from '../../domain/template';
import type { ReadLibrary } from '../../import/read-library';
import type { RefusalReason } from '../../import/refusal';

type ForeignLibrary = Extract<ReadLibrary, { kind: 'foreign' }>;

/** A tag of the other tool, and how often it stands in what comes in. */
export interface TagLine {
  readonly source: string;
  readonly becomes: string;
  readonly count: number;
}

/** Everything there is to say about a library before it comes in. */
export interface Review {
  readonly library: ForeignLibrary;
  readonly plan: ImportPlan;
  /** Most frequent first. */
  readonly translated: readonly TagLine[];
  readonly asked: readonly TagLine[];
  /** Pictures and files that stay behind. */
  readonly attachments: number;
}

/**
 * Weighs a library against the templates that are there. Entries with tags that are only asked for get the label
 * `mark`, to find them by.
 */
export function reviewLibrary(library: ForeignLibrary, existing: readonly Template[], mark: string): Review {
  const drafts = library.entries.map(({ draft, tags, position }) => ({
    draft: tags.every(({ known }) => known)
      ? draft
      : { ...draft, labels: [...draft.labels.slice(0, 49), mark] },
    id: null,
    position,
  }));
  const plan = planImport(drafts, existing, () => crypto.randomUUID());
  const coming = new Set(plan.added.map(({ position }) => position));
  const entries = library.entries.filter(({ position }) => coming.has(position));
  const tags = entries.flatMap((entry) => entry.tags);
  return {
    library,
    plan,
    translated: count(tags.filter(({ known }) => known)),
    asked: count(tags.filter(({ known }) => !known)),
    attachments: entries.reduce((sum, entry) => sum + entry.attachments, 0),
  };
}

type Answer = AnswerOf<'templates/import'>;

/** The answer, with what the reader of another tool's library refused before. */
export interface Report extends Omit<Answer, 'refused'> {
  readonly refused: readonly { readonly position: number; readonly reason: RefusalReason }[];
}

/** What came of a confirmed library, by its own places: the background only saw the entries that were to come in. */
export function reportOf({ library, plan }: Review, report: Answer): Report {
  const inFile = <T extends { readonly position: number }>(entry: T): T => ({
    ...entry,
    position: plan.added[entry.position - 1]?.position ?? entry.position,
  });
  return {
    ...report,
    duplicates: plan.duplicates.length + report.duplicates,
    refused: [...library.refused, ...report.refused.map(inFile)].sort((a, b) => a.position - b.position),
    changed: (report.changed ?? []).map(inFile),
  };
}

function count(tags: readonly { readonly source: string; readonly becomes: string }[]): TagLine[] {
  const lines = new Map<string, TagLine>();
  for (const { source, becomes } of tags) {
    const key = `${source}\n${becomes}`;
    lines.set(key, { source, becomes, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return [...lines.values()].sort((a, b) => b.count - a.count);
}
