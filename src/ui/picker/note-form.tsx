import { useEffect, useState } from 'preact/hooks';
import { noteLimits } from '../../domain/note-field';
import type { NoteField, NoteOptions } from './picker-options';
import { LineField, SideForm } from './side-form';
import { words } from './words';

interface NoteFormProps {
  readonly notes: NoteOptions;
  onSaved(): void;
  onBack(): void;
}

/** What the agent keeps about this contact, for `note.*` tags: fields there are, fields templates ask for, a new one. */
export function NoteForm({ notes, onSaved, onBack }: NoteFormProps) {
  const [known, setKnown] = useState<readonly NoteField[] | null>(null);
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const [added, setAdded] = useState({ name: '', value: '' });
  const [problem, setProblem] = useState('');

  useEffect(() => {
    let current = true;
    void notes.read().then((fields) => {
      if (!current) return;
      if (fields) setKnown(fields);
      else setProblem(words.failed);
    });
    return () => {
      current = false;
    };
  }, [notes]);

  async function submit(): Promise<void> {
    const fields = Object.entries(changed).map(([name, value]) => ({ name, value }));
    if (added.name.trim() !== '' && added.value.trim() !== '') fields.push(added);
    if (fields.length === 0 || (await notes.write(fields))) onSaved();
    else setProblem(words.noteRefused);
  }

  return (
    <SideForm
      title={words.noteTitle}
      ready={known !== null}
      problem={problem}
      onSubmit={() => void submit()}
      onBack={onBack}
    >
      {(known ?? []).map(({ name, label, value }) => (
        <LineField
          key={name}
          label={label}
          value={changed[name] ?? value}
          maxLength={noteLimits.value}
          onInput={(next) => setChanged({ ...changed, [name]: next })}
        />
      ))}
      <div class="pair">
        <LineField
          label={words.newField}
          value={added.name}
          maxLength={noteLimits.name}
          onInput={(name) => setAdded({ ...added, name })}
        />
        <LineField
          label={words.newValue}
          value={added.value}
          maxLength={noteLimits.value}
          onInput={(value) => setAdded({ ...added, value })}
        />
      </div>
    </SideForm>
  );
}
