import * as Plot from '@observablehq/plot';
import { useCallback } from 'react';
import type { PlanAnswer } from '../../../src/quality/sampling/api';
import { PlotBox } from '../views/chart/plot-box';

type Props = Pick<PlanAnswer, 'curve' | 'marks'> & { x: string; y: string };

/** The operating characteristic with the two points at which the risks are read. */
export default function CurvePlot({ curve, marks, x, y }: Props) {
  const draw = useCallback(
    (width: number): Plot.PlotOptions => ({
      width,
      height: 300,
      marginLeft: 48,
      marginTop: 28,
      marginBottom: 40,
      style: { background: 'none', color: 'var(--ink-2)', fontFamily: 'var(--sans)', fontSize: '12px' },
      x: { percent: true, label: `${x} (%)`, ticks: Math.max(3, Math.round(width / 110)) },
      y: { percent: true, label: `${y} (%)`, domain: [0, 100], grid: true },
      marks: [
        Plot.line(curve, { x: 'quality', y: 'accepted', stroke: 'var(--accent)', strokeWidth: 2.5 }),
        Plot.dot(marks, { x: 'quality', y: 'accepted', r: 5, fill: 'var(--ink)' }),
        Plot.text(marks, {
          x: 'quality',
          y: 'accepted',
          text: ({ quality, accepted }: Props['marks'][number]) =>
            `${(100 * quality).toPrecision(3)} % → ${(100 * accepted).toFixed(1)} %`,
          textAnchor: 'start',
          dx: 9,
          dy: -8,
          fill: 'var(--ink)',
        }),
      ],
    }),
    [curve, marks, x, y],
  );
  return <PlotBox draw={draw} minHeight={300} />;
}
