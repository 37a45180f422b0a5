import { ask } from '../bridge/ask';
import type { Answered, AskOf } from '../contract/calls';
import type { PickerOptions } from '../ui/picker/picker-options';

/** Hits asked for at once; the list scrolls, nobody reads on beyond. */
const mostHits = 24;

/**
 * What a picker asks the background, for one conversation.
 * @param written What could be kept as a template; empty for nothing.
 * @param onFirst The first rows are there.
 */
export function pickerQuestions(
  audience: NonNullable<AskOf<'templates/search'>['audience']>,
  written: string,
  onFirst: () => void,
): Pick<PickerOptions, 'keep' | 'notes' | 'search' | 'render'> {
  const { conversation, contact } = audience;
  let first = true;
  return {
    keep:
      written === ''
        ? null
        : {
            draft: () => answered(ask('templates/draft', { text: written, contact })),
            save: (draft) => answered(ask('templates/keep', { ...draft, once: crypto.randomUUID() })),
          },
    notes: {
      read: () => answered(ask('notes/read', { conversation })),
      write: async (fields) => {
        const asked = { once: crypto.randomUUID(), conversation, fields: [...fields] };
        return (await answered(ask('notes/write', asked)))?.kept ?? false;
      },
    },
    search: async (query) => {
      const found = await answered(ask('templates/search', { query, audience, limit: mostHits }));
      if (first) onFirst();
      first = false;
      return found;
    },
    render: async (id, typed, language) => {
      const answer = await ask('templates/render', { id, audience, typed: { ...typed }, language });
      if (!answer.ok) return null;
      return answer.value ?? undefined;
    },
  };
}

async function answered<T>(asked: Promise<Answered<T>>): Promise<T | null> {
  const answer = await asked;
  return answer.ok ? answer.value : null;
}
