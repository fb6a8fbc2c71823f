import * as Plot from '@observablehq/plot';
import { formatShare } from '../../format';
import type { Language } from '../../i18n/index';

export type IntervalRow = {
  readonly label: string;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What is asked. */
  readonly target?: number | undefined;
};

const roomyPx = 620;
const rowPx = { roomy: 30, narrow: 44 };

/** Shares with their intervals, one below the other, and a dashed line where one is asked. */
export function plotIntervals(
  rows: readonly IntervalRow[],
  language: Language,
  width: number,
): Plot.PlotOptions {
  const roomy = width >= roomyPx;
  const step = roomy ? rowPx.roomy : rowPx.narrow;
  // On a phone the label stands above its bar.
  const placed = rows.map((row, index) => ({
    ...row,
    y: (index + (roomy ? 0.5 : 0.68)) * step,
    top: index * step,
  }));
  const height = rows.length * step;
  return {
    width,
    height: height + 46,
    marginLeft: roomy ? 250 : 6,
    marginRight: 24,
    marginTop: 22,
    marginBottom: 24,
    style: { background: 'none', color: 'var(--ink-2)', fontFamily: 'var(--sans)', fontSize: '12px' },
    x: {
      domain: [0, 1],
      label: null,
      ticks: roomy ? 10 : 4,
      tickFormat: (share: number) => formatShare(share, language),
    },
    y: { domain: [0, height], range: [22, 22 + height], axis: null },
    marks: [
      Plot.gridX({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: roomy ? 10 : 4 }),
      Plot.text(placed, {
        x: 0,
        y: (row: (typeof placed)[number]) => (roomy ? row.y : row.top + step * 0.28),
        text: 'label',
        textAnchor: roomy ? 'end' : 'start',
        dx: roomy ? -12 : 0,
        fill: 'var(--ink)',
      }),
      Plot.link(placed, {
        x1: 'low',
        x2: 'high',
        y: 'y',
        stroke: 'var(--accent)',
        strokeWidth: 6,
        strokeOpacity: 0.55,
      }),
      Plot.dot(
        placed.filter(({ estimate }) => estimate !== null),
        { x: 'estimate', y: 'y', r: 5, fill: 'var(--accent)', stroke: 'var(--paper)' },
      ),
      Plot.link(
        placed.filter(({ target }) => target !== undefined),
        {
          x1: 'target',
          x2: 'target',
          y1: (row: (typeof placed)[number]) => row.y - 11,
          y2: (row: (typeof placed)[number]) => row.y + 11,
          stroke: 'var(--against)',
          strokeWidth: 2.5,
          strokeDasharray: '4 2',
        },
      ),
    ],
  };
}
