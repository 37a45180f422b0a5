import type { z } from 'zod';
import type { WriteTx } from './transaction';

/**
 * Carries out a question once: asked again with the same id, it answers as before and changes nothing. The note
 * of it is written in the same transaction as the change.
 */
export async function onceOnly<Answer extends z.ZodType>(
  tx: WriteTx,
  question: { readonly id: string; readonly at: number; readonly answer: Answer },
  work: () => Promise<z.output<Answer>>,
): Promise<z.output<Answer>> {
  const known = await tx.get('once', question.id);
  if (known) return question.answer.parse(known.answer);
  const answer = await work();
  await tx.put('once', { id: question.id, at: question.at, answer });
  return answer;
}

/** Callers ask again within seconds; after a day nobody does. */
export const onceMs = 86_400_000;
