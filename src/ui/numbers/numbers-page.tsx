import { useState } from 'preact/hooks';
import { enoughReplies } from '../../domain/numbers';
import { platformNames } from '../../domain/platform';
import { localDay } from '../../domain/zone';
import { FailureNotice } from '../kit/failure-notice';
import { useServices } from '../kit/services';
import { useAnswer } from '../kit/use-answer';
import { BadgeGauge } from './badge-gauge';
import { ExportButton } from './export-button';
import { FiguresTable } from './figures-table';
import { FilterBar } from './filter-bar';
import { filterOf, firstChoice } from './filter-choice';
import { HeatMap } from './heat-map';
import type { NumbersAnswer } from './numbers-answer';
import { OverTime } from './over-time';
import { PlotFrame } from './plot-frame';
import { Spread } from './spread';
import { SummaryTiles } from './summary-tiles';
import { TemplateTable } from './template-table';
import { words } from './words';

/** How fast replies went out: pictures first, tables behind. `timeZone` is the agent's, empty for the browser's own. */
export function NumbersPage({ timeZone }: { readonly timeZone: string }) {
  const { now } = useServices();
  const [choice, setChoice] = useState(firstChoice);
  const today = localDay(now(), timeZone);
  const filter = filterOf(choice, today);
  const { value, failure, reload } = useAnswer('numbers/summary', filter, 'conversations');
  const templates = (value?.templates ?? []).flatMap(({ template, title }) =>
    template === null ? [] : [{ id: template, title: title ?? words.goneTemplate }],
  );
  return (
    <div class="numbers-page">
      <FailureNotice failure={failure} onRetry={reload} />
      <FilterBar choice={choice} today={today} templates={templates} onChoose={setChoice}>
        <ExportButton filter={filter} timeZone={timeZone} />
      </FilterBar>
      {value !== null && value.all.median === null && (
        <div class="not-enough">
          <p class="empty-title">{words.notEnough}</p>
          <p class="field-hint">{words.notEnoughText(value.all.count, enoughReplies)}</p>
        </div>
      )}
      {value !== null && value.all.median !== null && <SummaryTiles view={value} />}
      <BadgeGauge />
      {value !== null && value.all.count > 0 && <Pictures view={value} />}
    </div>
  );
}

function Pictures({ view }: { readonly view: NumbersAnswer }) {
  const platforms = view.platforms.map(({ platform, summary }) => ({
    key: platform,
    name: platformNames[platform],
    summary,
  }));
  return (
    <>
      {view.all.median !== null && <OverTime view={view} />}
      <PlotFrame title={words.byPlatform}>
        <FiguresTable caption={words.byPlatform} head={words.platform} rows={platforms} />
      </PlotFrame>
      {view.all.median !== null && (
        <>
          <Spread bars={view.histogram} />
          <HeatMap hours={view.hours} />
        </>
      )}
      <PlotFrame title={words.byTemplate}>
        <TemplateTable templates={view.templates} />
      </PlotFrame>
    </>
  );
}
