import { useCallback } from 'react';
import type { Evaluation, KitEvaluation } from '../../../../src/quality/kits/api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { PlotBox } from '../../views/chart/plot-box';
import { plotDays, plotPredictive } from './plot-curves';
import { type IntervalRow, plotIntervals } from './plot-intervals';

export function IntervalsPlot({ rows }: { rows: readonly IntervalRow[] }) {
  const language = useLanguage();
  const draw = useCallback((width: number) => plotIntervals(rows, language, width), [rows, language]);
  return <PlotBox draw={draw} minHeight={rows.length * 30 + 46} />;
}

export function DaysPlot({ kit, target }: { kit: KitEvaluation; target: number | undefined }) {
  const { t } = useWords();
  const language = useLanguage();
  const { day } = kit.diagnosis.tooEarly;
  const mark = day === undefined ? '' : t('kits.days.mark', { day });
  const draw = useCallback(
    (width: number) => plotDays({ kit, target, mark, language, width }),
    [kit, target, mark, language],
  );
  return <PlotBox draw={draw} minHeight={300} />;
}

export function PredictivePlot({ evaluation, prevalence }: { evaluation: Evaluation; prevalence: number }) {
  const { t } = useWords();
  const language = useLanguage();
  const draw = useCallback(
    (width: number) =>
      plotPredictive(
        evaluation,
        prevalence,
        { ppv: t('kits.figure.positivePredictiveValue'), npv: t('kits.figure.negativePredictiveValue') },
        language,
        width,
      ),
    [evaluation, prevalence, t, language],
  );
  return <PlotBox draw={draw} minHeight={280} />;
}
