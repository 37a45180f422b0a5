import { ask } from '../bridge/ask';
import type { AskOf } from '../contract/calls';
import type { PickerOptions } from '../ui/picker/picker-options';

/** Hits asked for at once; the list scrolls, nobody reads on beyond. */
const mostHits = 24;

/** What a picker asks the background, for one conversation. `onFirst`: the first rows are there. */
export function pickerQuestions(
  audience: NonNullable<AskOf<'templates/search'>['audience']>,
  onFirst: () => void,
): Pick<PickerOptions, 'search' | 'render'> {
  let first = true;
  return {
    search: async (query) => {
      const answer = await ask('templates/search', { query, audience, limit: mostHits });
      if (first) onFirst();
      first = false;
      return answer.ok ? answer.value : null;
    },
    render: async (id, typed, language) => {
      const answer = await ask('templates/render', { id, audience, typed: { ...typed }, language });
      if (!answer.ok) return null;
      return answer.value ?? undefined;
    },
  };
}
