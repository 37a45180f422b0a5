import { fieldsMentioned } from '../../domain/note-field';
import { fieldTags } from '../../domain/tags';
import type { Template } from '../../domain/template';
import { wordingName } from '../kit/wording-name';
import { BodyField } from './body-field';
import type { WordingIssue } from './draft-check';
import type { Wordings } from './use-wordings';
import { tabId, WordingBar } from './wording-bar';
import { words } from './words';

interface WordingFieldsProps {
  readonly wordings: Wordings;
  /** One for each wording. */
  readonly issues: readonly WordingIssue[];
  /** Whether an untouched text may be called empty already. */
  readonly strict: boolean;
  readonly templates: readonly Template[];
}

/** The texts of a template: which one, and its body. */
export function WordingFields({ wordings, issues, strict, templates }: WordingFieldsProps) {
  const { at, all, current } = wordings;
  const panel = all.length > 1 && {
    role: 'tabpanel' as const,
    id: `panel-${tabId(at)}`,
    'aria-labelledby': `tab-${tabId(at)}`,
  };
  return (
    <div class="wording-fields">
      <WordingBar wordings={wordings} issues={issues} />
      <div {...panel}>
        <BodyField
          // Each text has an undo of its own.
          key={at}
          label={at === 0 ? words.body : words.editor.bodyOf(wordingName(current))}
          body={current.body}
          error={strict || current.body !== '' ? (issues[at]?.body ?? null) : null}
          fields={() => fieldsUsed(templates)}
          onBody={(body) => wordings.write({ body })}
        />
      </div>
    </div>
  );
}

/** Of each kind. */
const mostFields = 5;

function fieldsUsed(templates: readonly Template[]): string[] {
  const bodies = templates.map(({ body }) => body);
  return fieldTags.flatMap((root) =>
    fieldsMentioned(bodies, mostFields, root).map((field) => `${root}.${field}`),
  );
}
