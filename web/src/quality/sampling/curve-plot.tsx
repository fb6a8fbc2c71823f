import { useCallback } from 'react';
import type { PlanAnswer } from '../../../../src/quality/sampling/api';
import { useLanguage } from '../../case-query';
import { formatShare } from '../../format';
import { useWords } from '../../i18n/index';
import { PlotBox } from '../../views/chart/plot-box';
import { plotCurve } from './plot-curve';

/** In a file of its own so that Plot is loaded only where a chart is drawn. */
export default function CurvePlot({ answer }: { answer: PlanAnswer }) {
  const { t } = useWords();
  const language = useLanguage();
  const draw = useCallback(
    (width: number) =>
      plotCurve(
        answer,
        {
          x: t(answer.plan.counts === 'nonconformities' ? 'sampling.curve.faults' : 'sampling.curve.bad'),
          y: t('sampling.curve.accepted'),
          mark: (quality) => formatShare(quality, language),
        },
        language,
        width,
      ),
    [answer, language, t],
  );
  return <PlotBox draw={draw} minHeight={300} />;
}
