import * as Plot from '@observablehq/plot';
import { formatShare } from '../../format';
import type { Language } from '../../i18n/index';
import type { AutomatedRow } from './rows';
import { setColours, setKey, setsOf } from './sets';

type Range = {
  readonly low: number;
  readonly high: number;
  readonly estimate: number;
  readonly colour: string;
  readonly told: boolean;
};

type PlacedRange = Range & { readonly y: number };
type Placed = { readonly label: string; readonly y: number; readonly end: number; ranges: PlacedRange[] };

/** Beside its bars a label has room; on a phone it stands above them. */
const roomyPx = 640;
const labelPx = 270;
const barPx = 9;
const labelLinePx = 17;
const betweenPx = 13;
const margin = { top: 22, bottom: 24 };

/** For every rule and threshold the share as counted, and as each set of labelled accounts corrects it. */
export function plotShares(
  rows: readonly AutomatedRow[],
  language: Language,
  width: number,
  label: (row: AutomatedRow) => string,
): Plot.PlotOptions {
  const roomy = width >= roomyPx;
  const placed = place(rows, roomy, label);
  const total = placed.at(-1)?.end ?? 0;
  const ranges = placed.flatMap((row) => row.ranges);
  return {
    width,
    height: total + margin.top + margin.bottom,
    marginLeft: roomy ? labelPx : 6,
    marginRight: 22,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    style: { background: 'none', color: 'var(--ink-2)', fontFamily: 'var(--sans)', fontSize: '12px' },
    x: {
      domain: [0, 1],
      label: null,
      axis: 'both',
      ticks: roomy ? 10 : 4,
      tickFormat: (value: number) => formatShare(value, language),
    },
    y: { domain: [0, total], range: [margin.top, margin.top + total], axis: null },
    marks: [
      Plot.gridX({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: roomy ? 10 : 4 }),
      Plot.ruleY(
        placed.map(({ end }) => end),
        { stroke: 'var(--rule)', strokeOpacity: 0.5 },
      ),
      Plot.text(placed, {
        x: 0,
        y: 'y',
        text: 'label',
        textAnchor: roomy ? 'end' : 'start',
        dx: roomy ? -12 : 0,
        fill: 'var(--ink)',
      }),
      bars(
        ranges.filter(({ told }) => told),
        { strokeWidth: 4 },
      ),
      bars(
        ranges.filter(({ told }) => !told),
        { strokeWidth: 2, strokeDasharray: '2 4' },
      ),
      Plot.dot(
        ranges.filter(({ told }) => told),
        {
          x: 'estimate',
          y: 'y',
          r: 3.5,
          fill: ({ colour }: PlacedRange) => colour,
          stroke: 'var(--paper)',
        },
      ),
    ],
  };
}

// A link, because a bar as wide as nothing would not be seen.
const bars = (ranges: readonly PlacedRange[], look: Plot.LinkOptions): Plot.Markish =>
  Plot.link(ranges, { x1: 'low', x2: 'high', y: 'y', stroke: ({ colour }: PlacedRange) => colour, ...look });

/** Each rule as tall as it has bars, one below the other. */
function place(
  rows: readonly AutomatedRow[],
  roomy: boolean,
  label: (row: AutomatedRow) => string,
): Placed[] {
  const sets = setsOf(rows);
  let start = 0;
  return rows.map((row) => {
    const ranges = rangesOf(row, sets);
    const barsFrom = start + betweenPx / 2 + (roomy ? 0 : labelLinePx);
    const end = barsFrom + Math.max(1, ranges.length) * barPx + betweenPx / 2;
    const placed = {
      label: label(row),
      y: roomy ? (start + end) / 2 : start + betweenPx / 2 + labelLinePx / 2,
      end,
      ranges: ranges.map((range, i) => ({ ...range, y: barsFrom + (i + 0.5) * barPx })),
    };
    start = end;
    return placed;
  });
}

function rangesOf({ share, corrected }: AutomatedRow, sets: readonly string[]): Range[] {
  const raw = share ? [{ ...share, colour: 'var(--ink)', told: true }] : [];
  return [
    ...raw,
    ...sets.flatMap((set, i) =>
      corrected
        .filter((one) => setKey(one) === set)
        .map((one) => ({
          ...one.corrected,
          colour: setColours[i % setColours.length] ?? 'var(--unknown)',
          told: one.verdict === 'estimated',
        }))
        // What is out of range has nowhere to stand; the table says so.
        .filter(({ told, low, high }) => told || high > low),
    ),
  ];
}
