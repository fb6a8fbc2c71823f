import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanAnswer } from '../../../src/quality/sampling/api';
import { NumberField } from '../amplification/number-field';
import { ApiError, apiPath, postJson } from '../api';
import { useLanguage } from '../case-query';
import { formatNumber } from '../format';
import { Answered } from '../shell/states';
import { Numbers } from '../views/chart/numbers';
import { PlanForm } from './plan-form';
import { type PlanSearch, parsePlanSearch, requestOf } from './plan-search';
import classes from './sampling.module.css';

const CurvePlot = lazy(() => import('./curve-plot'));

export function SamplingPage() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const navigate = useNavigate();
  const search = useSearch({ strict: false, select: (all) => parsePlanSearch({ ...all }) });
  const request = requestOf(search);
  const query = useQuery({
    queryKey: ['plan', request, lang],
    queryFn: () => postJson<PlanAnswer>(apiPath('/quality/plans', { lang }), request),
    placeholderData: keepPreviousData,
    retry: (count, error) => !(error instanceof ApiError) && count < 2,
  });
  const change = (changed: Partial<PlanSearch>) =>
    void navigate({ to: '/sampling', search: { ...search, ...changed }, replace: true, resetScroll: false });
  return (
    <>
      <h1>{t('sampling.title')}</h1>
      <p className="lead no-print">{t('sampling.lead')}</p>
      <PlanForm search={search} change={change} />
      <Answered query={query}>
        {(answer) => (
          <>
            <section aria-live="polite" className={classes.instruction}>
              {answer.instruction.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </section>
            <ul className={classes.says}>
              {answer.says.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <Found answer={answer} found={search.found} change={change} />
            <Curves answer={answer} />
          </>
        )}
      </Answered>
    </>
  );
}

type FoundProps = {
  answer: PlanAnswer;
  found: number | undefined;
  change: (changed: Partial<PlanSearch>) => void;
};

function Found({ answer, found, change }: FoundProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.part}>
      <h2>{t('sampling.found.title')}</h2>
      <NumberField
        label={t('sampling.found')}
        hint={t('sampling.found.hint')}
        min={0}
        value={found ?? Number.NaN}
        onChange={(value) => change({ found: Number.isNaN(value) ? undefined : value })}
      />
      <div role="status" className={classes.decision} data-tone={answer.found?.accepted ? 'for' : 'against'}>
        {answer.found?.says.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}

function Curves({ answer }: { answer: PlanAnswer }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const percent = (share: number) => `${formatNumber(Number((100 * share).toPrecision(4)), lang)} %`;
  return (
    <section className={classes.part}>
      <h2>{t('sampling.curve')}</h2>
      <figure
        className={classes.chart}
        role="img"
        aria-label={`${t('sampling.curve')}. ${answer.says.join(' ')}`}
      >
        <Suspense fallback={<div className={classes.waiting} />}>
          <CurvePlot
            curve={answer.curve}
            marks={answer.marks}
            x={t('sampling.quality')}
            y={t('sampling.accepted')}
          />
        </Suspense>
      </figure>
      <Numbers
        caption={t('sampling.curve')}
        file="sampling-curve.csv"
        rows={answer.curve}
        columns={[
          { header: t('sampling.quality'), text: ({ quality }) => percent(quality), numeric: true },
          { header: t('sampling.accepted'), text: ({ accepted }) => percent(accepted), numeric: true },
          {
            header: t('sampling.average'),
            text: ({ averageSample }) => formatNumber(averageSample, lang),
            numeric: true,
          },
        ]}
      />
    </section>
  );
}
