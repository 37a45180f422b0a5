import { useState } from 'preact/hooks';
import type { AnswerOf } from '../../contract/calls';
import { Button } from '../kit/button';
import { saveFile } from '../kit/save-file';
import { useServices } from '../kit/services';
import { TextField } from '../kit/text-field';
import { useToast } from '../kit/toasts';
import { BundleReview } from './bundle-review';
import { FilePicker } from './file-picker';
import { ProblemNotice } from './problem-notice';
import { useAction } from './use-action';
import { words } from './words';

type Seen = Exclude<AnswerOf<'bundle/read'>, { refused: string }>;

/** Signed files, for teams without a server. */
export function BundleExchange() {
  const { ask } = useServices();
  const toast = useToast();
  const { busy, failure, run } = useAction();
  const [signer, setSigner] = useState('');
  const [opened, setOpened] = useState<{ readonly text: string; readonly seen: Seen } | null>(null);

  async function save(): Promise<void> {
    const answer = await run('bundle/export', { signer });
    if (answer) saveFile('templates.riposte-signed.json', answer.text, 'application/json');
  }

  async function open(text: string): Promise<void> {
    setOpened(null);
    const seen = await run('bundle/read', { text });
    if (!seen) return;
    if ('refused' in seen) toast({ text: words.bundleRefused[seen.refused] });
    else setOpened({ text, seen });
  }

  async function take(text: string): Promise<void> {
    const once = crypto.randomUUID();
    const taken = await run('bundle/take', { once, text });
    if (!taken) return;
    setOpened(null);
    if ('refused' in taken) return toast({ text: words.bundleRefused[taken.refused] });
    const undo = async () => {
      await ask('templates/undo-change', { change: once });
      await ask('templates/remove', { ids: taken.added });
    };
    toast({ text: words.takenOver(taken.added.length + taken.changed), onUndo: () => void undo() });
  }

  return (
    <>
      <h3>{words.bundle}</h3>
      <p class="section-text">{words.bundleText}</p>
      <ProblemNotice failure={failure} />
      {opened && (
        <BundleReview
          seen={opened.seen}
          busy={busy}
          onTake={() => void take(opened.text)}
          onCancel={() => setOpened(null)}
        />
      )}
      <div class="pair">
        <TextField label={words.signer} maxLength={120} value={signer} onText={setSigner} />
      </div>
      <div class="team-actions">
        <Button
          label={words.saveBundle}
          icon="export"
          disabled={busy || signer.trim() === ''}
          onClick={() => void save()}
        />
        <FilePicker
          label={words.openBundle}
          accept=".json,application/json"
          onText={(text) => void open(text)}
        />
      </div>
    </>
  );
}
