import { useState } from 'preact/hooks';
import type { Answered, AnswerOf, Problem } from '../../contract/calls';
import type { Template, TemplateDraft } from '../../domain/template';
import { useServices } from '../kit/services';
import type { Failure } from '../kit/use-answer';
import { writable } from './draft-shelf';
import type { DraftState } from './use-draft';

/** Why the background did not take a draft. */
export type Refusal =
  | { readonly kind: 'parse'; readonly problem: Problem; readonly wording: number }
  | { readonly kind: 'shortcut'; readonly takenBy: string }
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface Save {
  readonly busy: boolean;
  /** About `draft` as it was sent; `null` once it changed. */
  readonly refusal: Refusal | null;
  readonly save: () => Promise<Template | null>;
}

/** Sends the draft to the background; the same content goes under the same id, however often it is tried. */
export function useSave(state: DraftState, id: string | null): Save {
  const { ask } = useServices();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ draft: TemplateDraft; refusal: Refusal } | null>(null);

  async function save(): Promise<Template | null> {
    if (busy) return null;
    const sent = state.draft;
    setBusy(true);
    const answer = await ask('templates/save', { once: state.once(), id, draft: writable(sent) });
    setBusy(false);
    if (answer.ok && 'saved' in answer.value) {
      setRefused(null);
      state.settle(answer.value.saved, sent);
      return answer.value.saved;
    }
    const refusal = refusalIn(answer);
    if (refusal) setRefused({ draft: sent, refusal });
    return null;
  }

  return { busy, refusal: refused?.draft === state.draft ? refused.refusal : null, save };
}

function refusalIn(answer: Answered<AnswerOf<'templates/save'>>): Refusal | null {
  if (!answer.ok) return { kind: 'failure', failure: answer };
  if ('problem' in answer.value) {
    const { problem, wording } = answer.value;
    return { kind: 'parse', problem, wording };
  }
  return 'takenBy' in answer.value ? { kind: 'shortcut', takenBy: answer.value.takenBy } : null;
}
