import { useId } from 'react';
import type { Evaluation } from '../../../../src/quality/kits/api';
import { useWords } from '../../i18n/index';
import { Numbers } from '../../views/chart/numbers';
import classes from './kits.module.css';
import { PredictivePlot } from './lazy-charts';
import { Chart, Section } from './section';
import { useShareText } from './share-text';

type Props = { evaluation: Evaluation; prevalence: number; onPrevalence: (prevalence: number) => void };

/** What a result is worth as fewer or more are infected. */
export function Predictive({ evaluation, prevalence, onPrevalence }: Props) {
  const { t } = useWords();
  const id = useId();
  const { share, range, numbers } = useShareText();
  const { byPrevalence, figures } = evaluation;
  if (figures.sensitivity.n === 0 || figures.specificity.n === 0)
    return (
      <Section title={t('kits.predictive')}>
        <p>{t('kits.predictive.cannot')}</p>
      </Section>
    );
  const distance = (at: { prevalence: number }) => Math.abs(Math.log(at.prevalence / prevalence));
  const index = byPrevalence.reduce(
    (best, at, i) => (distance(at) < distance(byPrevalence[best] ?? at) ? i : best),
    0,
  );
  const chosen = byPrevalence[index];
  if (!chosen) return null;
  const said = t('kits.predictive.say', {
    prevalence: share(chosen.prevalence),
    ppv: range(chosen.positivePredictiveValue),
    npv: range(chosen.negativePredictiveValue),
    missed: numbers(chosen.missedPer10000),
    alarmed: numbers(chosen.falsePositivesPer10000),
  });
  return (
    <Section title={t('kits.predictive')}>
      <p className={`${classes.slider} no-print`}>
        <label htmlFor={id}>{t('kits.predictive.slider')}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={byPrevalence.length - 1}
          value={index}
          aria-valuetext={share(chosen.prevalence)}
          onChange={({ target }) =>
            onPrevalence(byPrevalence[target.valueAsNumber]?.prevalence ?? prevalence)
          }
        />
        <output htmlFor={id}>{share(chosen.prevalence)}</output>
      </p>
      <p aria-live="polite">{said}</p>
      <ul className={classes.legend}>
        <li data-series="ppv">{t('kits.figure.positivePredictiveValue')}</li>
        <li data-series="npv">{t('kits.figure.negativePredictiveValue')}</li>
      </ul>
      <Chart label={said}>
        <PredictivePlot evaluation={evaluation} prevalence={chosen.prevalence} />
      </Chart>
      <Numbers
        caption={t('kits.predictive')}
        file="test-kit-prevalence.csv"
        rows={byPrevalence}
        columns={[
          {
            header: t('kits.predictive.slider'),
            text: (at) => share(at.prevalence),
            value: (at) => at.prevalence,
            numeric: true,
          },
          {
            header: t('kits.figure.positivePredictiveValue'),
            text: (at) => range(at.positivePredictiveValue),
            numeric: true,
          },
          {
            header: t('kits.figure.negativePredictiveValue'),
            text: (at) => range(at.negativePredictiveValue),
            numeric: true,
          },
        ]}
      />
    </Section>
  );
}
