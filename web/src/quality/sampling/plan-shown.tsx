import { lazy, Suspense } from 'react';
import type { PlanAnswer } from '../../../../src/quality/sampling/api';
import { useLanguage } from '../../case-query';
import { formatNumber, formatShare } from '../../format';
import { useWords } from '../../i18n/index';
import { Numbers } from '../../views/chart/numbers';
import classes from './sampling.module.css';

const CurvePlot = lazy(() => import('./curve-plot'));

/** The numbers and the two risks; what to do, in words an inspector can act on; then the curve it comes from. */
export function PlanShown({ answer }: { answer: PlanAnswer }) {
  const { t } = useWords();
  const language = useLanguage();
  const { head, instruction, says, curve, found } = answer;
  // Where a sample was taken its decision comes before what the plan asks.
  const [first = '', ...rest] = [...(found?.says ?? []), ...instruction, ...says];
  const every = curve.filter((_, at) => at % 10 === 0);
  const faults = answer.plan.counts === 'nonconformities';
  return (
    <>
      <section aria-live="polite" aria-label={t('sampling.answer')}>
        {head.map((line) => (
          <p key={line} className={classes.head}>
            {line}
          </p>
        ))}
        <p className={classes.answer} data-decision={found && (found.accepted ? 'accept' : 'refuse')}>
          {first}
        </p>
        <ul className={classes.says}>
          {rest.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="no-print">
          <button type="button" className="plain-button" onClick={() => window.print()}>
            {t('sampling.print')}
          </button>
        </p>
      </section>
      <section aria-labelledby="curve-title" className={classes.curve}>
        <h2 id="curve-title">{t('sampling.curve')}</h2>
        <p className="small">{t('sampling.curve.lead')}</p>
        <figure role="img" aria-label={t('sampling.curve.label')}>
          <Suspense fallback={<div style={{ minHeight: 300 }} />}>
            <CurvePlot answer={answer} />
          </Suspense>
        </figure>
        <Numbers
          caption={t('sampling.curve.label')}
          file="operating-characteristic.csv"
          rows={every}
          columns={[
            {
              header: t(faults ? 'sampling.curve.faults' : 'sampling.curve.bad'),
              numeric: true,
              text: ({ quality }) =>
                faults ? formatNumber(100 * quality, language) : formatShare(quality, language),
              value: ({ quality }) => quality,
            },
            {
              header: t('sampling.curve.accepted'),
              numeric: true,
              text: ({ accepted }) => formatShare(accepted, language),
              value: ({ accepted }) => accepted,
            },
            {
              header: t('sampling.curve.sample'),
              numeric: true,
              text: ({ asn }) => formatNumber(asn, language),
              value: ({ asn }) => asn,
            },
          ]}
        />
      </section>
    </>
  );
}
