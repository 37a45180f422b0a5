import { useState } from 'preact/hooks';
import { type PlatformId, platformNames, servedPlatforms } from '../../domain/platform';
import type { PartCorrections, Settings } from '../../domain/settings';
import { Button, IconButton } from '../kit/button';
import { Select } from '../kit/select';
import { TextArea } from '../kit/text-area';
import { useToast } from '../kit/toasts';
import { readCorrection } from './correction-check';
import type { SettingsSectionProps } from './settings-section';
import { words } from './words';

/** Selectors that go before an adapter's own, as plain data (`design.md` 4, Adapters). */
export function Corrections({ settings, change }: Pick<SettingsSectionProps, 'settings' | 'change'>) {
  const toast = useToast();
  const [platform, setPlatform] = useState<PlatformId>('instagram');
  const [part, setPart] = useState('composer');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  function add(): void {
    const read = readCorrection(text);
    setProblem('problem' in read ? read.problem : null);
    if ('problem' in read) return;
    change((now) => withCorrection(now, platform, part, read.selectors));
    setText('');
  }

  function remove(from: PlatformId, which: string, selectors: readonly string[]): void {
    change((now) => withCorrection(now, from, which, null));
    toast({
      text: words.correctionRemoved,
      onUndo: () => change((now) => withCorrection(now, from, which, selectors)),
    });
  }

  const all = servedPlatforms.flatMap((id) =>
    Object.entries(settings.partCorrections[id] ?? {}).map(([name, selectors]) => ({ id, name, selectors })),
  );
  return (
    <>
      <h3>{words.corrections}</h3>
      <p class="section-text">{words.correctionsText}</p>
      <ul class="corrections" aria-label={words.corrections}>
        {all.map(({ id, name, selectors }) => (
          <li key={`${id} ${name}`}>
            <span>
              {platformNames[id]}: {partWords(name)}
              <code class="code" dir="ltr">
                {selectors.join('\n')}
              </code>
            </span>
            <IconButton
              label={words.correctionRemove(platformNames[id], partWords(name))}
              icon="trash"
              onClick={() => remove(id, name, selectors)}
            />
          </li>
        ))}
      </ul>
      <div class="pair">
        <Select
          label={words.correctionPlatform}
          value={platform}
          choices={servedPlatforms.map((id) => ({ value: id, label: platformNames[id] }))}
          onPick={(picked) => setPlatform(servedPlatforms.find((id) => id === picked) ?? platform)}
        />
        <Select
          label={words.correctionPart}
          value={part}
          choices={Object.entries(words.parts).map(([value, label]) => ({ value, label }))}
          onPick={setPart}
        />
      </div>
      <TextArea
        label={words.correctionSelectors}
        error={problem}
        rows={3}
        value={text}
        onText={(typed) => {
          setText(typed);
          setProblem(null);
        }}
      />
      <div>
        <Button label={words.correctionAdd} onClick={add} />
      </div>
    </>
  );
}

/** Adapters name parts for programmers; a name we have no words for is shown as it is. */
export function partWords(part: string): string {
  return new Map(Object.entries(words.parts)).get(part) ?? part;
}

function withCorrection(
  settings: Settings,
  platform: PlatformId,
  part: string,
  selectors: readonly string[] | null,
): Settings {
  const { [part]: _before, ...others } = settings.partCorrections[platform] ?? {};
  const corrected: PartCorrections = selectors === null ? others : { ...others, [part]: selectors };
  return { ...settings, partCorrections: { ...settings.partCorrections, [platform]: corrected } };
}
