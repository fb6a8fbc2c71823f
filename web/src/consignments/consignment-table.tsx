import { useMemo } from 'react';
import type { ConsignmentRow } from '../../../src/server/api';
import { useAsOf, useLanguage } from '../case-query';
import { useWords } from '../i18n/index';
import { isOpen, useRecallsOfCase } from '../movement/recall/use-recalls-of-case';
import { Empty } from '../shell/states';
import { useAddressFilters } from '../ui/filters/use-address-filters';
import { SortedTable } from '../ui/table/sorted-table';
import { consignmentColumns } from './columns';
import { downloadCsv } from './csv';
import { ConsignmentFilters, matches, noFilters } from './filters';
import { ShipmentLinks } from './links';
import { PrintedMap } from './printed-map';
import { UnsaidConsignments } from './unsaid';

export function ConsignmentTable({ rows }: { rows: readonly ConsignmentRow[] }) {
  const { t } = useWords();
  const language = useLanguage();
  const asOf = useAsOf();
  const [filters, setFilters] = useAddressFilters(noFilters);
  const recalls = useRecallsOfCase().data?.recalls;
  const underRecall = useMemo(
    () => new Set(recalls?.filter(isOpen).map(({ consignment }) => consignment)),
    [recalls],
  );
  const columns = useMemo(() => consignmentColumns(t, language, underRecall), [t, language, underRecall]);
  const shown = useMemo(() => rows.filter((row) => matches(row, filters)), [rows, filters]);
  const said = useMemo(() => new Set(rows.map(({ id }) => id)), [rows]);
  return (
    <section aria-label={t('consignments.title')}>
      <ConsignmentFilters rows={rows} filters={filters} onChange={setFilters} />
      <PrintedMap shown={shown} />
      {shown.length === 0 ? (
        <Empty>
          {t('state.nothingMatches')}{' '}
          <button type="button" className="plain-button" onClick={() => setFilters(noFilters)}>
            {t('state.clearFilters')}
          </button>
        </Empty>
      ) : (
        <SortedTable
          rows={shown}
          columns={columns}
          rowId={(row) => row.id}
          caption={t('consignments.shown', { shown: shown.length, all: rows.length })}
          sortedBy={{ id: 'statements', desc: true }}
        />
      )}
      {asOf === undefined && <UnsaidConsignments said={said} />}
      <ShipmentLinks />
      <p className="no-print">
        <button type="button" className="plain-button" onClick={() => downloadCsv(shown, asOf, t)}>
          {t('consignments.csv')}
        </button>
      </p>
    </section>
  );
}
