import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useAsOf, useCaseId, useCaseQuery, useLanguage } from '../../case-query';
import { FindingLink } from '../../findings/finding-link';
import { useWords } from '../../i18n/index';
import { addressOf } from '../../operations';
import { Answered } from '../../shell/states';
import { LotChain } from './chain';
import classes from './disposition.module.css';
import { Reasons } from './reasons';
import { StepForm } from './step-form';
import { Steps } from './steps';

/** What is to become of each lot, what was done with it, and the sheet to print. */
export default function LotCards({ lots }: { lots: readonly string[] }) {
  return lots.map((lot) => <LotCard key={lot} lot={lot} />);
}

function LotCard({ lot }: { lot: string }) {
  const query = useCaseQuery('/api/cases/{case}/lots/{lot}/disposition', { lot });
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
  const { t } = useWords();
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
          {t('lot.proposed', { decision: t(`disposition.${view.disposition}`) })}
        </span>
      </h3>
      <p className={classes.state}>{view.state.says}</p>
      {view.state.differs !== undefined && (
        <p className={classes.differs} role="status">
          {view.state.differs}
        </p>
      )}
      <Reasons title={t('lot.because')} reasons={view.because} lot={lot.id} />
      <Reasons title={t('lot.wouldChange')} reasons={bare(view.wouldChange)} lot={lot.id} />
      {caught && (
        <>
          <Reasons title={t('lot.caught')} reasons={bare(caught.says)} lot={lot.id} />
          <p>
            <FindingLink id={caught.finding}>{t('lot.caught.open')}</FindingLink>
          </p>
        </>
      )}
      <LotChain view={view} />
      <h4>{t('lot.steps')}</h4>
      <Steps steps={view.steps} />
      {asOf === undefined ? (
        <StepForm key={view.steps.length} view={view} />
      ) : (
        <p className="small no-print">{t('lot.pastDay')}</p>
      )}
      <p className="no-print">
        <a
          href={addressOf('/api/cases/{case}/lots/{lot}/inspection-record.pdf', {
            case: caseId,
            lot: lot.id,
            asOf,
            lang,
          })}
          target="_blank"
          rel="noreferrer"
        >
          {t('lot.print')}
        </a>
      </p>
    </section>
  );
}

const bare = (says: readonly string[]) => says.map((one) => ({ says: one, of: [] }));
