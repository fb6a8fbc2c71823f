import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { ConsignmentDetail } from '../../../src/server/api';
import { useCaseId, useCaseQuery } from '../case-query';
import { ConformityCard } from '../conformity/card';
import { useWords } from '../i18n/index';
import { RecallsOfCase } from '../movement/recall/recalls-of-case';
import { Answered } from '../shell/states';
import { usePageSubject } from '../shell/use-page-title';
import { ConsignmentChain } from './consignment-chain';
import { ConsignmentFacts } from './consignment-facts';
import classes from './detail.module.css';
import { UnsaidConsignment } from './unsaid';

const JourneyCard = lazy(() => import('../movement/journey/journey-card'));
const LedgerCard = lazy(() => import('../movement/ledger/ledger-card'));
// Most consignments have no lot.
const LotsOfShipment = lazy(() => import('../quality/lots/lots-of-shipment'));

export function ConsignmentPage() {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' });
  const detail = useCaseQuery('/api/cases/{case}/consignments/{id}', { id });
  return (
    <Answered query={detail} missing={<UnsaidConsignment id={id} />}>
      {(data) => <Consignment detail={data} />}
    </Answered>
  );
}

function Consignment({ detail }: { detail: ConsignmentDetail }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const { row } = detail;
  usePageSubject(row.name);
  return (
    <article>
      <p className="small no-print">
        <Link to="/$caseId/shipments" params={{ caseId }}>
          {t('consignment.back')}
        </Link>
      </p>
      <h1>{row.name}</h1>
      <RecallsOfCase consignment={row.id} />
      <ConsignmentFacts row={row} team={detail.team} />
      {detail.note !== undefined && <p className={classes.note}>{detail.note}</p>}
      <p className={`${classes.actions} no-print`}>
        {row.declared && (
          <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind: 'consignment', id: row.id }}>
            {t('consignment.edit')}
          </Link>
        )}
        {row.declared && (
          <Link to="/$caseId/merge/$kind" params={{ caseId, kind: 'consignment' }} search={{ one: row.id }}>
            {t('merge.fromEntry')}
          </Link>
        )}
        <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'statement' }} search={{ consignment: row.id }}>
          {t('edit.new', { kind: t('kind.statement') })}
        </Link>
        <Link to="/$caseId/shipments/$id/label" params={{ caseId, id: row.id }}>
          {t('label.open')}
        </Link>
        <Link to="/receive" search={{ case: caseId, shipment: row.id }}>
          {t('proof.receive')}
        </Link>
        <button type="button" className="plain-button" onClick={() => window.print()}>
          {t('consignment.print')}
        </button>
      </p>
      <ConformityCard id={row.id} />
      <Suspense>
        <JourneyCard id={row.id} />
      </Suspense>
      <Suspense>
        <LedgerCard id={row.id} />
      </Suspense>
      <ConsignmentChain
        detail={detail}
        lots={
          <Suspense>
            <LotsOfShipment consignment={row.id} notes={notesOf(detail.lots)} />
          </Suspense>
        }
      />
    </article>
  );
}

const notesOf = (lots: ConsignmentDetail['lots']): ReadonlyMap<string, string> =>
  new Map(lots.flatMap(({ id, note }) => (typeof note === 'string' ? [[String(id), note] as const] : [])));
