import * as Plot from '@observablehq/plot';
import { formatShare } from '../../format';
import type { Language } from '../../i18n';
import { setColours, setKey, setsOf } from './sets';
import type { AutomatedRow } from './shares';

type Range = {
  readonly rule: string;
  readonly low: number;
  readonly high: number;
  readonly estimate: number;
  readonly told: boolean;
};

/** Beside its bars a label has room; on a phone it stands above them. */
const roomyPx = 640;
const labelPx = 270;
const lineHeightPx = 16;
const barPx = 8;

/** For every rule and threshold the share as counted, and as each set of labelled accounts corrects it. */
export function plotShares(
  rows: readonly AutomatedRow[],
  language: Language,
  width: number,
  label: (row: AutomatedRow) => string,
): Plot.PlotOptions {
  const sets = setsOf(rows);
  const roomy = width >= roomyPx;
  const bars = (1 + sets.length) * barPx;
  const above = roomy ? 0 : lineHeightPx;
  const rowPx = Math.max(24, bars + 12) + above;
  const series = [
    { ranges: rows.flatMap(rawRange), colour: 'var(--ink)' },
    ...sets.map((set, i) => ({
      ranges: rows.flatMap((row) => correctedRange(row, set)),
      colour: setColours[i % setColours.length] ?? 'var(--unknown)',
    })),
  ];
  const names = new Map(rows.map((row) => [row.rule, label(row)]));
  return {
    width,
    height: rows.length * rowPx + 50,
    marginLeft: roomy ? labelPx : 6,
    marginRight: 18,
    marginTop: 24,
    marginBottom: 26,
    style: { background: 'none', color: 'var(--ink-2)', fontFamily: 'var(--sans)', fontSize: '12px' },
    x: {
      domain: [0, 1],
      label: null,
      axis: 'both',
      ticks: roomy ? 10 : 4,
      tickFormat: (value: number) => formatShare(value, language),
    },
    y: { domain: rows.map(({ rule }) => rule), axis: null, padding: 0 },
    marks: [
      Plot.gridX({ stroke: 'var(--rule)', ticks: roomy ? 10 : 4 }),
      Plot.text([...names], {
        x: 0,
        y: ([rule]) => rule,
        text: ([, name]) => name,
        textAnchor: roomy ? 'end' : 'start',
        dx: roomy ? -10 : 0,
        dy: roomy ? 0 : -rowPx / 2 + lineHeightPx / 2 + 2,
        fill: 'var(--ink)',
      }),
      ...series.flatMap(({ ranges, colour }, i) =>
        rangeMarks(ranges, colour, (i - sets.length / 2) * barPx + above / 2),
      ),
    ],
  };
}

const rawRange = ({ rule, share }: AutomatedRow): Range[] => (share ? [{ rule, ...share, told: true }] : []);

const correctedRange = ({ rule, corrected }: AutomatedRow, set: string): Range[] =>
  corrected
    .filter((one) => setKey(one) === set)
    .map((one) => ({ rule, ...one.corrected, told: one.verdict === 'estimated' }));

const rangeMarks = (ranges: readonly Range[], colour: string, dy: number): Plot.Markish[] => [
  // A link, because a bar as wide as nothing would not be seen.
  ...[true, false].map((told) =>
    Plot.link(
      ranges.filter((range) => range.told === told),
      {
        x1: 'low',
        x2: 'high',
        y: 'rule',
        stroke: colour,
        strokeWidth: told ? 4 : 2,
        dy,
        ...(told ? {} : { strokeDasharray: '2 4' }),
      },
    ),
  ),
  Plot.dot(
    ranges.filter((range) => range.told),
    { x: 'estimate', y: 'rule', r: 3.5, fill: colour, stroke: 'var(--paper)', dy },
  ),
];
