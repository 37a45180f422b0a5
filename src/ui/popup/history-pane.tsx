import { useEffect, useRef, useState } from 'preact/hooks';
import type { Template } from '../../domain/template';
import { IconButton } from '../kit/button';
import { FailureNotice } from '../kit/failure-notice';
import { useVersions } from './use-versions';
import { VersionItem } from './version-item';
import { words } from './words';

interface HistoryPaneProps {
  readonly template: Template;
  /** Unsaved work in the editor, which a restored version would make outdated. */
  readonly dirty: boolean;
  readonly onClose: () => void;
}

/** What a template was before, newest first, with what each save changed. Esc closes. */
export function HistoryPane({ template, dirty, onClose }: HistoryPaneProps) {
  const { entries, failure, reload, restore } = useVersions(template);
  const [openAt, setOpenAt] = useState<number | null>(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    <section class="history" aria-label={words.editor.history} onKeyDown={onKeyDown}>
      <header class="editor-head">
        <IconButton label={words.editor.historyClose} icon="back" onClick={onClose} />
        <h2 ref={heading} tabIndex={-1}>
          {words.editor.historyOf(template.title)}
        </h2>
      </header>
      <div class="history-scroll">
        <FailureNotice failure={failure} onRetry={reload} />
        {dirty && <p class="notice">{words.editor.restoreBlocked}</p>}
        {entries?.length === 1 && <p class="history-none">{words.editor.historyNone}</p>}
        <ol class="versions">
          {entries?.map((entry, at) => (
            <VersionItem
              key={entry.id ?? 'present'}
              entry={entry}
              before={entries[at + 1] ?? null}
              open={openAt === at}
              onToggle={() => setOpenAt(openAt === at ? null : at)}
              onRestore={entry.id === null || dirty ? null : () => void restore(entry)}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
