import { useRef } from 'preact/hooks';
import { platformIds, platformNames } from '../../domain/platform';
import { Button, IconButton } from '../kit/button';
import { Select } from '../kit/select';
import { type Tab, Tabs } from '../kit/tabs';
import { wordingName } from '../kit/wording-name';
import type { WordingIssue } from './draft-check';
import { namedLanguages } from './language-choices';
import { worstOf } from './use-issues';
import type { Wordings } from './use-wordings';
import { words } from './words';

interface WordingBarProps {
  readonly wordings: Wordings;
  /** One for each wording. */
  readonly issues: readonly WordingIssue[];
}

/** The default text and the variants as tabs, with what can be done to them. Only a button while there are none. */
export function WordingBar({ wordings, issues }: WordingBarProps) {
  const { all, at } = wordings;
  const bar = useRef<HTMLDivElement>(null);
  // What had the focus may be gone by now.
  const focusSoon = (selector: string) =>
    requestAnimationFrame(() => bar.current?.querySelector<HTMLElement>(selector)?.focus());
  return (
    <div class="wordings" ref={bar}>
      <div class="wording-bar">
        {all.length > 1 && (
          <Tabs
            label={words.editor.wordings}
            tabs={all.map((_, index) => tabOf(wordings, index, issues[index]))}
            selected={tabId(at)}
            onSelect={(id) => wordings.choose(all.findIndex((_, index) => tabId(index) === id))}
          />
        )}
        <Button
          label={words.editor.wordingAdd}
          title={words.editor.wordingAddHelp}
          icon="plus"
          tone="quiet"
          onClick={() => {
            wordings.add();
            focusSoon('select');
          }}
        />
      </div>
      {at > 0 && (
        <WordingPlace
          wordings={wordings}
          error={issues[at]?.place ?? null}
          onRemove={() => {
            wordings.remove();
            focusSoon('[role=tab][aria-selected=true], button');
          }}
        />
      )}
    </div>
  );
}

/** Names a tab; its panel is `panel-` and this. */
export function tabId(at: number): string {
  return `wording-${at}`;
}

function tabOf({ all, at }: Wordings, index: number, issue: WordingIssue | undefined): Tab<string> {
  const wording = all[index];
  const label = index === 0 || !wording ? words.editor.wordingDefault : wordingName(wording);
  // The one being written says itself what is wrong.
  const broken = index !== at && issue !== undefined && worstOf(issue) !== null;
  return { id: tabId(index), label, alert: broken ? words.editor.wordingBroken(label) : null };
}

interface WordingPlaceProps {
  readonly wordings: Wordings;
  readonly error: string | null;
  readonly onRemove: () => void;
}

/** Language and platform of the chosen variant. */
function WordingPlace({ wordings, error, onRemove }: WordingPlaceProps) {
  const { language, platform } = wordings.current;
  const everywhere = { value: '', label: words.editor.wordingEverywhere };
  return (
    <div class="wording-place">
      <Select
        label={words.editor.wordingLanguage}
        value={language}
        choices={namedLanguages(language)}
        error={error}
        onPick={(picked) => wordings.write({ language: picked })}
      />
      <Select
        label={words.editor.wordingPlatform}
        value={platform ?? ''}
        choices={[everywhere, ...platformIds.map((id) => ({ value: id, label: platformNames[id] }))]}
        onPick={(picked) => wordings.write({ platform: platformIds.find((id) => id === picked) ?? null })}
      />
      <IconButton label={words.editor.wordingRemove} icon="trash" onClick={onRemove} />
    </div>
  );
}
