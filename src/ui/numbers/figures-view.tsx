import type { ComponentChildren } from 'preact';
import { enoughReplies } from '../../domain/numbers';
import { platformNames } from '../../domain/platform';
import { FiguresTable } from './figures-table';
import { HeatMap } from './heat-map';
import type { NumbersAnswer } from './numbers-answer';
import { OverTime } from './over-time';
import { PlotFrame } from './plot-frame';
import { Spread } from './spread';
import { SummaryTiles } from './summary-tiles';
import { TemplateTable } from './template-table';
import { words } from './words';

interface FiguresViewProps {
  readonly view: NumbersAnswer;
  /** Shown between the headline figures and the pictures. */
  readonly children?: ComponentChildren;
}

/** The figures of one choice of replies: headlines, pictures, tables. */
export function FiguresView({ view, children }: FiguresViewProps) {
  return (
    <>
      {view.all.median === null ? (
        <div class="not-enough">
          <p class="empty-title">{words.notEnough}</p>
          <p class="field-hint">{words.notEnoughText(view.all.count, enoughReplies)}</p>
        </div>
      ) : (
        <SummaryTiles view={view} />
      )}
      {children}
      {view.all.count > 0 && <Pictures view={view} />}
    </>
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
