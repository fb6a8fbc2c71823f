import { useMemo } from 'react';
import type { Evaluation, Figure } from '../../../../src/quality/kits/api';
import { useWords } from '../../i18n/index';
import { isIntervalMethod } from '../../i18n/words';
import { Numbers } from '../../views/chart/numbers';
import { IntervalsPlot } from './lazy-charts';
import { Chart, Section } from './section';
import { useShareText } from './share-text';

const rates = [
  'sensitivity',
  'specificity',
  'positivePredictiveValue',
  'negativePredictiveValue',
  'accuracy',
  'prevalence',
] as const;
const ratios = [
  'likelihoodRatioPositive',
  'likelihoodRatioNegative',
  'diagnosticOddsRatio',
  'youden',
  'numberNeededToDiagnose',
] as const;

/** What the kit can do, with intervals; then the two that decide by every method there is. */
export function Figures({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useWords();
  const { share, number, of } = useShareText();
  const { figures, decision, byMethod, confidence } = evaluation;
  const rows = useMemo(
    () =>
      rates
        .slice(0, 5)
        .map((name) => ({
          ...figures[name],
          label: t(`kits.figure.${name}`),
          target: decision?.requirements.find(({ measure }) => measure === name)?.min,
        }))
        // Of nobody tested there is nothing to draw.
        .filter(({ n }) => n > 0),
    [figures, decision, t],
  );
  const methods = useMemo(
    () =>
      (['sensitivity', 'specificity'] as const).flatMap((measure) =>
        byMethod.map((one) => ({
          ...one[measure],
          measure: t(`kits.figure.${measure}`),
          label: isIntervalMethod(one.method) ? t(`kits.method.${one.method}`) : one.method,
          target: decision?.requirements.find((required) => required.measure === measure)?.min,
        })),
      ),
    [byMethod, decision, t],
  );
  const listed: (Figure & { label: string; counts: string; isShare: boolean })[] = [
    ...rates.map((name) => ({
      ...figures[name],
      label: t(`kits.figure.${name}`),
      counts: of(figures[name]),
      isShare: true,
    })),
    ...ratios.map((name) => ({
      ...figures[name],
      label: t(`kits.figure.${name}`),
      counts: '',
      isShare: false,
    })),
  ];
  const ends = (['estimate', 'low', 'high'] as const).map((end) => ({
    header: t(`kits.columns.${end}`),
    numeric: true,
  }));
  return (
    <Section title={t('kits.figures')}>
      <p>{t('kits.figures.lead', { confidence: share(confidence) })}</p>
      <Chart label={rows.map(({ label, low, high }) => `${label}: ${share(low)}–${share(high)}`).join('; ')}>
        <IntervalsPlot rows={rows} />
      </Chart>
      <Numbers
        caption={t('kits.figures')}
        file="test-kit.csv"
        rows={listed}
        columns={[
          { header: t('kits.columns.figure'), text: ({ label }) => label },
          ...(['estimate', 'low', 'high'] as const).map((end, i) => ({
            header: ends[i]?.header ?? end,
            text: (row: (typeof listed)[number]) => (row.isShare ? share(row[end]) : number(row[end])),
            value: (row: (typeof listed)[number]) => row[end] ?? '',
            numeric: true,
          })),
          { header: t('kits.columns.counts'), text: ({ counts }) => counts, numeric: true },
        ]}
      />
      <h3>{t('kits.byMethod')}</h3>
      <details>
        <summary>{t('kits.byMethod.show')}</summary>
        {(['sensitivity', 'specificity'] as const).map((measure) => {
          const name = t(`kits.figure.${measure}`);
          return (
            <div key={measure}>
              <h4>{name}</h4>
              <Chart label={`${name}: ${t('kits.byMethod')}`}>
                <IntervalsPlot rows={methods.filter((row) => row.measure === name)} />
              </Chart>
            </div>
          );
        })}
        <Numbers
          caption={t('kits.byMethod')}
          file="test-kit-methods.csv"
          rows={methods}
          columns={[
            { header: t('kits.columns.figure'), text: ({ measure }) => measure },
            { header: t('kits.methods'), text: ({ label }) => label },
            {
              header: t('kits.columns.low'),
              text: ({ low }) => share(low),
              value: ({ low }) => low,
              numeric: true,
            },
            {
              header: t('kits.columns.high'),
              text: ({ high }) => share(high),
              value: ({ high }) => high,
              numeric: true,
            },
          ]}
        />
      </details>
    </Section>
  );
}
