import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Kind } from '../../../src/case/index';
import type { ConsignmentDetail } from '../../../src/server/api';
import { useCaseId, useCaseQuery } from '../case-query';
import { ConformityCard } from '../conformity/card';
import { EntryFacts } from '../evidence/entry-facts';
import { FindingLine } from '../findings/finding-line';
import { useWords } from '../i18n/index';
import { Answered, Empty } from '../shell/states';
import { usePageSubject } from '../shell/use-page-title';
import { Timeline } from '../views/timeline/timeline';
import { ConsignmentFacts } from './consignment-facts';
import classes from './detail.module.css';
import { UnsaidConsignment } from './unsaid';

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
      <ConsignmentFacts row={row} />
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
        <button type="button" className="plain-button" onClick={() => window.print()}>
          {t('consignment.print')}
        </button>
      </p>
      <ConformityCard id={row.id} />
      <div className={classes.columns}>
        <section aria-labelledby="timeline">
          <h2 id="timeline">{t('consignment.timeline')}</h2>
          {detail.timeline.length === 0 ? (
            <Empty>{t('consignment.timeline.none')}</Empty>
          ) : (
            <Timeline steps={detail.timeline} />
          )}
        </section>
        <div>
          <section aria-labelledby="findings">
            <h2 id="findings">{t('consignment.findings')}</h2>
            <ul className={classes.findings}>
              {detail.findings.map((finding) => (
                <FindingLine key={finding.id} finding={finding} />
              ))}
            </ul>
          </section>
          <section aria-labelledby="lots">
            <h2 id="lots">{t('consignment.lots')}</h2>
            {detail.lots.length === 0 ? (
              <Empty>{t('consignment.lots.none')}</Empty>
            ) : (
              <Suspense>
                <LotsOfShipment consignment={row.id} notes={notesOf(detail.lots)} />
              </Suspense>
            )}
          </section>
          <Entries
            kind="certificate"
            id="certificates"
            title={t('consignment.certificates')}
            none={t('consignment.certificates.none')}
            entries={detail.certificates}
          />
          <Entries
            kind="test-report"
            id="tests"
            title={t('consignment.tests')}
            none={t('consignment.tests.none')}
            entries={detail.testReports}
          />
        </div>
      </div>
    </article>
  );
}

const notesOf = (lots: ConsignmentDetail['lots']): ReadonlyMap<string, string> =>
  new Map(lots.flatMap(({ id, note }) => (typeof note === 'string' ? [[String(id), note] as const] : [])));

type EntriesProps = {
  kind: Kind;
  id: string;
  title: string;
  none: string;
  entries: readonly Record<string, unknown>[];
};

const nameOf = (entry: Record<string, unknown>): string => {
  const name = entry.title ?? entry.batch ?? entry.id;
  return typeof name === 'string' ? name : '';
};

function Entries({ kind, id, title, none, entries }: EntriesProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {entries.length === 0 && <Empty>{none}</Empty>}
      {entries.map((entry) => (
        <div key={String(entry.id)} id={`entry-${String(entry.id)}`} className={classes.entry}>
          <p>{nameOf(entry)}</p>
          <EntryFacts kind={kind} entry={entry} />
        </div>
      ))}
    </section>
  );
}
