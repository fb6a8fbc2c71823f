import { useCallback } from 'react';
import type { Language } from '../../i18n/index';
import { PlotBox } from '../../views/chart/plot-box';
import { plotShares } from './plot-shares';
import type { AutomatedRow } from './rows';

type Props = {
  rows: readonly AutomatedRow[];
  language: Language;
  label: (row: AutomatedRow) => string;
};

/** In a file of its own so that Plot is loaded only where a chart is drawn. */
export default function SharesPlot({ rows, language, label }: Props) {
  // The label is a new function at each render, and the same for one language.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const draw = useCallback((width: number) => plotShares(rows, language, width, label), [rows, language]);
  return <PlotBox draw={draw} minHeight={rows.length * 22} />;
}
