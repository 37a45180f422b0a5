import { emptyDraft, type Template } from '../../../src/domain/template';

/** A template with what a test cares about; the rest is as if freshly made and never used. */
export function someTemplate(given: Partial<Template>): Template {
  return {
    ...emptyDraft,
    id: 't1',
    title: 'A template',
    body: 'Hello',
    createdAt: 0,
    updatedAt: 0,
    uses: 0,
    usedAt: null,
    ...given,
  };
}
