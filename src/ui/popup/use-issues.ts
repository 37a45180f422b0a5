import { useMemo } from 'preact/hooks';
import type { Problem } from '../../contract/calls';
import { shortcutClash } from '../../domain/shortcut-clash';
import type { Template, TemplateDraft } from '../../domain/template';
import type { Wording } from '../../domain/wordings';
import { wordingName } from '../kit/wording-name';
import { checkDraft, type DraftIssues, shortcutNote, type WordingIssue } from './draft-check';
import { problemSentence } from './problem-sentence';
import type { Preview } from './use-preview';
import { useProblems } from './use-problems';
import type { Refusal } from './use-save';
import type { Wordings } from './use-wordings';
import { words } from './words';

/** The first sentence that keeps a draft from being saved. */
export interface Block {
  /** With the variant's name before it. */
  readonly sentence: string;
  /** The wording it is about; `null` when it is about something else. */
  readonly wording: number | null;
}

export interface Checks {
  readonly issues: DraftIssues;
  /** What is worth knowing of a shortcut that can be saved. */
  readonly shortcutNote: string | null;
  readonly block: Block | null;
  /** Without what the last keystrokes may have mended: the background checks what it is sent. */
  readonly certainBlock: Block | null;
}

interface Checked {
  readonly draft: TemplateDraft;
  readonly wordings: Wordings;
  readonly id: string | null;
  readonly templates: readonly Template[];
  readonly preview: Preview;
  readonly refusal: Refusal | null;
}

/** Everything that is wrong with a draft: what can be seen here, where texts break, and why saving was refused. */
export function useIssues({ draft, wordings, id, templates, preview, refusal }: Checked): Checks {
  const { all, at } = wordings;
  const problemOf = useProblems(all.filter((_, index) => index !== at).map(({ body }) => body));
  const clash = useMemo(() => shortcutClash(draft.shortcut, id, templates), [draft.shortcut, id, templates]);
  const plain = checkDraft(draft, clash);
  const taken = refusal?.kind === 'shortcut' ? words.shortcutTaken(refusal.takenBy) : null;

  function issuesWith(current: Problem | null): DraftIssues {
    const breakAt = (index: number, body: string): Problem | null => {
      if (refusal?.kind === 'parse' && refusal.wording === index) return refusal.problem;
      return index === at ? current : problemOf(body);
    };
    const wordingIssues = plain.wordings.map(({ place, body }, index) => ({
      place,
      body: body ?? sentenceOn(breakAt(index, all[index]?.body ?? '')),
    }));
    return { title: plain.title, shortcut: plain.shortcut ?? taken, wordings: wordingIssues };
  }

  const seen = problemOf(all[at]?.body ?? '');
  const issues = issuesWith(preview.problem ?? seen);
  const block = blockIn(issues, all);
  const note = issues.shortcut === null ? shortcutNote(clash) : null;
  return {
    issues,
    shortcutNote: note,
    block,
    certainBlock: preview.fresh ? block : blockIn(issuesWith(seen), all),
  };
}

/** What is wrong with a wording, in one sentence, or `null`. */
export function worstOf({ place, body }: WordingIssue): string | null {
  return place ?? body;
}

function blockIn(issues: DraftIssues, all: readonly Wording[]): Block | null {
  const own = issues.title ?? issues.shortcut;
  if (own !== null) return { sentence: own, wording: null };
  for (const [at, wording] of all.entries()) {
    const issue = issues.wordings[at];
    const sentence = issue ? worstOf(issue) : null;
    if (sentence === null) continue;
    return { sentence: at === 0 ? sentence : `${wordingName(wording)}: ${sentence}`, wording: at };
  }
  return null;
}

function sentenceOn(problem: Problem | null): string | null {
  return problem && problemSentence(problem);
}
