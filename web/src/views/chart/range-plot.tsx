import { useCallback } from 'react';
import type { Language } from '../../i18n/index';
import { PlotBox } from './plot-box';
import { type PlottedRange, plotRanges } from './plot-ranges';

type Props = { rows: readonly PlottedRange[]; unit: string; language: Language };

/** The chart itself, in a file of its own so that Plot is loaded only where one is drawn. */
export default function RangePlot({ rows, unit, language }: Props) {
  const draw = useCallback(
    (width: number) => plotRanges({ rows, unit, language, width }),
    [rows, unit, language],
  );
  return <PlotBox draw={draw} minHeight={92} />;
}
