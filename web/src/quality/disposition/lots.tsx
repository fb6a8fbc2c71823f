import { useTranslation } from 'react-i18next';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { apiPath } from '../../api';
import { casePath, useAsOf, useCaseId, useCaseQuery, useLanguage } from '../../case-query';
import { FindingLink } from '../../findings/finding-link';
import { Answered } from '../../shell/states';
import classes from './disposition.module.css';
import { StepForm } from './step-form';
import { Steps } from './steps';

/** What is to become of each lot, what was done with it, and the sheet to print. */
export default function LotCards({ lots }: { lots: readonly string[] }) {
  return lots.map((lot) => <LotCard key={lot} lot={lot} />);
}

const lotPath = (lot: string): string => `/lots/${encodeURIComponent(lot)}`;

function LotCard({ lot }: { lot: string }) {
  const query = useCaseQuery<LotDisposition>(`${lotPath(lot)}/disposition`);
  return (
    <Answered query={query} place="part">
      {(view) => <Disposition view={view} />}
    </Answered>
  );
}

const tones = {
  accept: 'for',
  downgrade: 'caution',
  quarantine: 'open',
  reject: 'against',
  recall: 'against',
} as const satisfies Record<LotDisposition['disposition'], string>;

function Disposition({ view }: { view: LotDisposition }) {
  const { t } = useTranslation();
  const caseId = useCaseId();
  const asOf = useAsOf();
  const lang = useLanguage();
  const { lot, caught } = view;
  const title = `lot-${lot.id}`;
  return (
    <section className={classes.card} aria-labelledby={title}>
      <h3 id={title}>
        {t('lot.title', { lot: lot.batch ?? lot.id })}
        <span className={classes.proposed} data-tone={tones[view.disposition]}>
          {t('lot.proposed', { decision: t(`lot.decision.${view.disposition}`) })}
        </span>
      </h3>
      <Reasons title={t('lot.because')} reasons={view.because} />
      <Reasons title={t('lot.wouldChange')} reasons={view.wouldChange} />
      {caught && (
        <>
          <Reasons title={t('lot.caught')} reasons={caught.says} />
          <p>
            <FindingLink id={caught.finding}>{t('lot.caught.open')}</FindingLink>
          </p>
        </>
      )}
      <h4>{t('lot.steps')}</h4>
      <Steps steps={view.steps} />
      {asOf === undefined ? (
        <StepForm key={view.steps.length} view={view} path={`${lotPath(lot.id)}/steps`} />
      ) : (
        <p className="small no-print">{t('lot.pastDay')}</p>
      )}
      <p className="no-print">
        <a
          href={apiPath(casePath(caseId, `${lotPath(lot.id)}/inspection-record.pdf`), { asOf, lang })}
          target="_blank"
          rel="noreferrer"
        >
          {t('lot.print')}
        </a>
      </p>
    </section>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <div className={classes.reasons}>
      <h4>{title}</h4>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
