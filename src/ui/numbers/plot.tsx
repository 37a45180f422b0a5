import { useEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';

/** Colours of the page's theme, as canvas wants them. */
export interface PlotColors {
  readonly ink: string;
  readonly line: string;
  readonly accent: string;
  readonly soft: string;
}

export type PlotPlan = (colors: PlotColors, library: typeof uPlot) => Omit<uPlot.Options, 'width' | 'height'>;

interface PlotProps {
  /** What assistive technology is told; the figures are in the table beside it. */
  readonly label: string;
  readonly data: uPlot.AlignedData;
  /** Must stay the same function while the plot stays the same kind. */
  readonly plan: PlotPlan;
}

const height = 220;

/** Plots are only needed once there are figures: the library comes in while those are asked for. */
export const plotLibrary = () => import('uplot');

/** A plot as wide as its place, drawn anew when the theme changes. */
export function Plot({ label, data, plan }: PlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = frame.current;
    // Without a canvas there is the table.
    if (!root || !document.createElement('canvas').getContext('2d')) return;
    const life = new AbortController();
    void drawIn(root, { data, plan }, life.signal);
    return () => life.abort();
  }, [data, plan]);
  return <div class="plot" role="img" aria-label={label} dir="ltr" ref={frame} />;
}

async function drawIn(root: HTMLElement, { data, plan }: Omit<PlotProps, 'label'>, signal: AbortSignal) {
  const { default: library } = await plotLibrary();
  if (signal.aborted) return;
  const size = (): { width: number; height: number } => ({ width: Math.max(200, root.clientWidth), height });
  const draw = (): uPlot => new library({ ...plan(colorsOf(root), library), ...size() }, data, root);
  let plot = draw();
  const redraw = (): void => {
    plot.destroy();
    plot = draw();
  };
  const widths = new ResizeObserver(() => {
    if (Math.abs(plot.width - size().width) > 1) plot.setSize(size());
  });
  widths.observe(root);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });
  signal.addEventListener('abort', () => {
    widths.disconnect();
    plot.destroy();
  });
}

/** Tokens may be `light-dark()`, which only a real property resolves. */
function colorsOf(root: HTMLElement): PlotColors {
  const probe = document.createElement('span');
  root.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    ink: read('--rp-ink-2'),
    line: read('--rp-line'),
    accent: read('--rp-accent'),
    soft: read('--rp-accent-soft'),
  };
  probe.remove();
  return colors;
}

/** What both axes of every plot share. */
export function axisStyle({ ink, line }: PlotColors): Pick<uPlot.Axis, 'stroke' | 'grid' | 'ticks' | 'font'> {
  return {
    stroke: ink,
    grid: { stroke: line, width: 1 },
    ticks: { stroke: line, width: 1, size: 4 },
    font: '12px system-ui, sans-serif',
  };
}
