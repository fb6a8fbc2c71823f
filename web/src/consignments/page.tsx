import { useSearch } from '@tanstack/react-router';
import { type ComponentType, lazy } from 'react';
import type { Flow } from '../../../src/terms/http/api';
import { useCaseQuery } from '../case-query';
import { useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import { ViewTabs } from '../ui/view-tabs';
import { ConsignmentTable } from './consignment-table';
import { KnownByMonth } from './known-by-month';
import { useNamedFlows } from './named-flows';

const Flows = lazy(() => import('./flows'));
const ShipmentBoard = lazy(() => import('../movement/board/board'));
const FlowShares = lazy(() => import('./flow-shares'));

const views = ['table', 'board', 'map', 'shares', 'timeline'] as const;

/** What went from whom to whom: as a table, on the map, by terms, and as it became known. */
export function ConsignmentsPage() {
  const { t } = useWords();
  const asked = useSearch({ strict: false, select: ({ view }) => view });
  const shown = views.find((view) => view === asked) ?? 'table';
  return (
    <>
      <h1>{t('consignments.title')}</h1>
      <p className="lead">{t('consignments.lead')}</p>
      <ViewTabs
        label={t('consignments.views')}
        views={views.map((name) => ({ name, label: t(`consignments.view.${name}`) }))}
        shown={shown}
      />
      {shown === 'board' && <ShipmentBoard />}
      {shown === 'map' && <OnTheMap />}
      {shown === 'shares' && <ByTerms />}
      {(shown === 'table' || shown === 'timeline') && <Rows isTable={shown === 'table'} />}
    </>
  );
}

function OnTheMap() {
  const flows = useCaseQuery('/api/cases/{case}/flows', {});
  return <Answered query={flows}>{(data) => <NamedFlows flows={data.flows} of={Flows} />}</Answered>;
}

function ByTerms() {
  const flows = useCaseQuery('/api/cases/{case}/flows', {});
  return <Answered query={flows}>{(data) => <NamedFlows flows={data.flows} of={FlowShares} />}</Answered>;
}

type Drawn = ComponentType<{ flows: readonly Flow[] }>;

const NamedFlows = ({ flows, of: Drawing }: { flows: readonly Flow[]; of: Drawn }) => (
  <Drawing flows={useNamedFlows(flows)} />
);

function Rows({ isTable }: { isTable: boolean }) {
  const consignments = useCaseQuery('/api/cases/{case}/consignments', {});
  return (
    <Answered query={consignments}>
      {({ consignments: rows }) =>
        isTable ? <ConsignmentTable rows={rows} /> : <KnownByMonth rows={rows} />
      }
    </Answered>
  );
}
