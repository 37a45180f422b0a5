import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../domain/fill';
import { templateLimits } from '../../domain/template';
import type { KeepOptions, KeptDraft } from './picker-options';
import { LineField, SideForm } from './side-form';
import { words } from './words';

interface SaveFormProps {
  readonly keep: KeepOptions;
  onSaved(title: string): void;
  onBack(): void;
}

/** Makes a template of what stands in the composer, or is selected there (`design.md` 2.1). */
export function SaveForm({ keep, onSaved, onBack }: SaveFormProps) {
  const [draft, setDraft] = useState<KeptDraft | null>(null);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    let current = true;
    void keep.draft().then((made) => {
      if (!current) return;
      if (made) setDraft({ ...made, shortcut: '' });
      else setProblem(words.failed);
    });
    return () => {
      current = false;
    };
  }, [keep]);

  function change(part: Partial<KeptDraft>): void {
    setProblem('');
    setDraft((before) => before && { ...before, ...part });
  }

  async function submit(): Promise<void> {
    if (!draft) return;
    const blank = draft.title.trim() === '' ? words.title : draft.body.trim() === '' ? words.body : null;
    if (blank) {
      setProblem(fill(words.fillFirst, { label: blank }));
      return;
    }
    const answer = await keep.save(draft);
    if (!answer) setProblem(words.failed);
    else if ('saved' in answer) onSaved(draft.title);
    else if (answer.refused === 'parse') setProblem(answer.said);
    else setProblem(fill(words.shortcutTaken, { title: answer.takenBy }));
  }

  return (
    <SideForm
      title={words.keep}
      ready={draft !== null}
      problem={problem}
      onSubmit={() => void submit()}
      onBack={onBack}
    >
      <LineField
        label={words.title}
        value={draft?.title ?? ''}
        maxLength={templateLimits.title}
        onInput={(title) => change({ title })}
      />
      <LineField
        label={words.shortcut}
        value={draft?.shortcut ?? ''}
        maxLength={templateLimits.shortcut}
        onInput={(shortcut) => change({ shortcut: shortcut.replace(/[^\p{L}\p{M}\p{N}_-]/gu, '') })}
      />
      <LineField
        label={words.body}
        rows={5}
        value={draft?.body ?? ''}
        maxLength={templateLimits.body}
        onInput={(body) => change({ body })}
      />
    </SideForm>
  );
}
