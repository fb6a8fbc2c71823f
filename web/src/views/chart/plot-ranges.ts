import * as Plot from '@observablehq/plot';
import { largest as largestOf, smallest as smallestOf } from '../../../../src/lib/lists/index';
import { type FigureBounds, isShare } from '../../findings/figure-text';
import { formatShare } from '../../format';
import type { Language } from '../../i18n/index';

export type PlottedRange = {
  readonly of: 'claimed' | 'held';
  readonly bounds: FigureBounds;
  readonly label: string;
  readonly text: string;
};

type Options = {
  readonly rows: readonly PlottedRange[];
  readonly unit: string;
  readonly language: Language;
  readonly width: number;
};

// Beyond this ratio the smaller of the two would vanish on a linear axis.
const logFromRatio = 20;

/** Two intervals on one axis: a point where both bounds are one, an arrow where there is no upper bound. */
export function plotRanges({ rows, unit, language, width }: Options): Plot.PlotOptions {
  const ends = rows.flatMap(({ bounds }) => [bounds.low, bounds.high ?? bounds.low]);
  const largest = largestOf(ends);
  const smallest = Math.min(smallestOf(ends.filter((value) => value > 0)), largest);
  const log = !isShare(unit) && smallest > 0 && largest / smallest > logFromRatio;
  const floor = log ? smallest / 3 : 0;
  const top = isShare(unit) ? 1 : log ? largest * 3 : largest * 1.25 || 1;
  const marks = rows.map((row) => ({
    ...row,
    x1: Math.max(row.bounds.low, floor),
    x2: row.bounds.high ?? top,
    open: row.bounds.high === null,
    point: row.bounds.high === row.bounds.low,
  }));
  const colour = (row: PlottedRange): string => (row.of === 'claimed' ? 'var(--ink-2)' : 'var(--accent)');
  return {
    width,
    height: 92,
    marginLeft: 4,
    marginRight: 12,
    marginTop: 14,
    marginBottom: 22,
    style: { background: 'none', color: 'var(--ink-2)', fontFamily: 'var(--sans)', fontSize: '12px' },
    x: {
      type: log ? 'log' : 'linear',
      domain: [floor, top],
      label: null,
      ticks: log ? 3 : Math.max(2, Math.min(5, Math.round(width / 110))),
      tickFormat: (value: number) => tickText(value, unit, language, log),
    },
    y: { domain: rows.map(({ of }) => of), axis: null, padding: 0.2 },
    marks: [
      Plot.ruleX([floor], { stroke: 'var(--rule)' }),
      Plot.gridX({ stroke: 'var(--rule)', strokeOpacity: 0.6, ticks: log ? 3 : 4 }),
      Plot.link(
        marks.filter((row) => !row.open && !row.point),
        { x1: 'x1', x2: 'x2', y: 'of', stroke: colour, strokeWidth: 6, dy: 6 },
      ),
      Plot.arrow(
        marks.filter((row) => row.open),
        { x1: 'x1', x2: 'x2', y1: 'of', y2: 'of', stroke: colour, strokeWidth: 3, headLength: 7, dy: 6 },
      ),
      Plot.dot(
        marks.filter((row) => row.point || row.open),
        { x: 'x1', y: 'of', r: 5, fill: colour, dy: 6 },
      ),
      // The label stands on the side where there is room for it.
      ...(['start', 'end'] as const).map((textAnchor) =>
        Plot.text(
          marks.filter(({ x1 }) => position(x1, floor, top, log) > 0.55 === (textAnchor === 'end')),
          {
            x: 'x1',
            y: 'of',
            text: (row: PlottedRange) => `${row.label} ${row.text}`,
            textAnchor,
            dy: -7,
            fill: 'var(--ink)',
          },
        ),
      ),
    ],
  };
}

const position = (value: number, floor: number, top: number, log: boolean): number =>
  log ? Math.log(value / floor) / Math.log(top / floor) : (value - floor) / (top - floor);

function tickText(value: number, unit: string, language: Language, log: boolean): string {
  if (isShare(unit)) return formatShare(value, language);
  // On a logarithmic axis only the powers of ten are named.
  if (log && !/^10*(\.0+)?$|^0\.0*1$/.test(String(value))) return '';
  return new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}
