import { useMemo, useState } from 'preact/hooks';
import { enoughReplies, repliesToCsv, summarize } from '../../domain/numbers';
import type { Reply } from '../../domain/reply';
import { Button } from '../kit/button';
import { FailureNotice } from '../kit/failure-notice';
import { saveFile } from '../kit/save-file';
import { Select } from '../kit/select';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { useAnswer } from '../kit/use-answer';
import { NumbersTable } from './numbers-table';
import { Section } from './section';
import { SummaryTiles } from './summary-tiles';
import { words } from './words';

const periods = [7, 30, 90] as const;
const dayMs = 86_400_000;
const none: readonly Reply[] = [];

export type Figure = 'waitSeconds' | 'officeSeconds';

/** How fast replies went out, as figures and as a file. */
export function NumbersSection() {
  const { now } = useServices();
  const toast = useToast();
  const [days, setDays] = useState<number>(30);
  const [figure, setFigure] = useState<Figure>('waitSeconds');
  const since = useMemo(() => now() - days * dayMs, [now, days]);
  const { value, failure, reload } = useAnswer('numbers/replies', { since }, 'conversations');
  const replies = value ?? none;
  const summary = useMemo(() => summarize(replies, figure), [replies, figure]);

  function exportCsv(): void {
    const empty = replies.length === 0;
    if (!empty) saveFile('riposte-replies.csv', repliesToCsv(replies), 'text/csv');
    toast({ text: empty ? words.nothingToExport : words.exported });
  }

  return (
    <Section id="numbers" name={words.numbers} text={words.numbersText}>
      <FailureNotice failure={failure} onRetry={reload} />
      <div class="numbers-bar">
        <Select
          label={words.period}
          value={String(days)}
          choices={periods.map((period) => ({ value: String(period), label: words.lastDays(period) }))}
          onPick={(picked) => setDays(Number(picked))}
        />
        <Select
          label={words.time}
          value={figure}
          choices={[
            { value: 'waitSeconds', label: words.allHours },
            { value: 'officeSeconds', label: words.officeHours },
          ]}
          onPick={(picked) => setFigure(picked === 'officeSeconds' ? 'officeSeconds' : 'waitSeconds')}
        />
        <Button label={words.exportCsv} icon="export" onClick={exportCsv} />
      </div>
      {value !== null &&
        (summary.median === null ? (
          <div class="not-enough">
            <p class="empty-title">{words.notEnough}</p>
            <p class="field-hint">{words.notEnoughText(summary.count, enoughReplies)}</p>
          </div>
        ) : (
          <SummaryTiles summary={summary} />
        ))}
      {replies.length > 0 && <NumbersTable replies={replies} figure={figure} />}
    </Section>
  );
}
