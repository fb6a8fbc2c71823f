import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { LotDisposition } from '../../../../src/quality/disposition/api';
import { useCaseQuery, useLanguage } from '../../case-query';
import { formatDay } from '../../format';
import { useWords } from '../../i18n/index';
import { useRecallsOfLot } from '../../movement/recall/use-recalls-of-case';
import { Answered } from '../../shell/states';
import { usePageSubject } from '../../shell/use-page-title';
import { Reasons } from '../disposition/reasons';
import { LotFacts } from './lot-facts';
import { LotLink } from './lot-link';
import classes from './lots.module.css';
import { NotKnown, SaidOfGoods, SameBatch } from './trace';

const LotRecalls = lazy(() => import('../../movement/recall/lot-recalls'));

/** A sheet to work a recall off: who is to be told, with room for when that was done and what came back. */
export function RecallPage() {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' });
  const query = useCaseQuery('/api/cases/{case}/lots/{lot}/disposition', { lot: id });
  return <Answered query={query}>{(view) => <Sheet view={view} />}</Answered>;
}

function Sheet({ view }: { view: LotDisposition }) {
  const { t } = useWords();
  const language = useLanguage();
  const { lot, trace } = view;
  const title = t('lot.title', { lot: lot.batch ?? lot.id });
  const isUnderWay = useRecallsOfLot(view).length > 0;
  const recall = view.stages.find(({ stage }) => stage === 'recall');
  usePageSubject(title);
  return (
    <article>
      <p className="small no-print">
        <LotLink id={lot.id}>{title}</LotLink>
      </p>
      <h1>{t('lot.recall.title', { lot: lot.batch ?? lot.id })}</h1>
      <p className="small">{t('lot.recall.asOf', { day: formatDay(view.asOf, language, 'long') })}</p>
      <Suspense>
        <LotRecalls lot={lot.id} />
      </Suspense>
      <LotFacts view={view} />
      {recall && !isUnderWay && <Reasons reasons={recall.says.map(unlinked)} />}
      <h2>{t('lot.because')}</h2>
      <Reasons reasons={view.because.map(unlinked)} />
      <h2>{t('lot.recall.toTell')}</h2>
      <ToTell trace={trace} />
      <SameBatch trace={trace} />
      <SaidOfGoods trace={trace} />
      <NotKnown trace={trace} />
      <p className="no-print">
        <button type="button" className="plain-button" onClick={() => window.print()}>
          {t('lot.recall.print')}
        </button>
      </p>
    </article>
  );
}

// What they stand on is on the page of the lot.
const unlinked = ({ says }: { readonly says: string }) => ({ says, of: [] });

const blanks = ['told', 'how', 'has', 'back'] as const;

function ToTell({ trace: { toTell } }: Pick<LotDisposition, 'trace'>) {
  const { t } = useWords();
  return (
    <div className={classes.scroll}>
      <table className={classes.sheet}>
        <thead>
          <tr>
            <th scope="col">{t('lot.recall.whom')}</th>
            {blanks.map((blank) => (
              <th key={blank} scope="col">
                {t(`lot.recall.${blank}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {toTell.map(({ id, name, because }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <div className="small">{because.join('; ')}</div>
              </th>
              {blanks.map((blank) => (
                <td key={blank} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
