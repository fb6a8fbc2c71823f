import * as Plot from '@observablehq/plot';
import type { PlanAnswer } from '../../../../src/quality/sampling/api';
import type { Language } from '../../i18n/index';

type Words = { readonly x: string; readonly y: string; readonly mark: (quality: number) => string };

/** The operating characteristic, with the two risks an inspector asks for marked on it. */
export function plotCurve(
  { curve, marks, plan }: PlanAnswer,
  words: Words,
  language: Language,
  width: number,
): Plot.PlotOptions {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 });
  // Faults per hundred items are a rate, not a share.
  const isRate = plan.counts === 'nonconformities';
  const named = marks.map((mark) => ({ ...mark, name: words.mark(mark.quality) }));
  return {
    width,
    height: 300,
    marginLeft: 48,
    marginRight: 16,
    marginTop: 24,
    marginBottom: 40,
    style: { background: 'none', color: 'var(--ink-2)', fontFamily: 'var(--sans)', fontSize: '12px' },
    x: {
      label: words.x,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: Math.max(3, Math.floor(width / 110)),
      tickFormat: (value: number) => (isRate ? String(100 * value) : percent.format(value)),
    },
    y: {
      label: words.y,
      labelArrow: 'none',
      domain: [0, 1],
      ticks: 5,
      grid: true,
      tickFormat: (value: number) => percent.format(value),
    },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--ink-2)' }),
      Plot.ruleX(named, { x: 'quality', y: 'accepted', stroke: 'var(--ink-3)', strokeDasharray: '3 3' }),
      Plot.line(curve, { x: 'quality', y: 'accepted', stroke: 'var(--accent)', strokeWidth: 2 }),
      Plot.dot(named, { x: 'quality', y: 'accepted', fill: 'var(--ink)', r: 4 }),
      Plot.text(named, {
        x: 'quality',
        y: 'accepted',
        text: 'name',
        dx: 8,
        dy: -10,
        textAnchor: 'start',
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
    ],
  };
}
