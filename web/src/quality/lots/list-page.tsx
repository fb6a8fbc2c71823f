import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { LotRow } from '../../../../src/quality/disposition/api';
import { useCaseId, useCaseQuery, useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered, Empty } from '../../shell/states';
import { ChoiceFilter, countChoices } from '../../ui/filters/choice-filter';
import { TextFilter } from '../../ui/filters/text-filter';
import { useAddressFilters } from '../../ui/filters/use-address-filters';
import { SortedTable } from '../../ui/table/sorted-table';
import { lotColumns } from './columns';

/** Every lot of the case: where it is, how far it has got, and what comes next. */
export function LotsPage() {
  const { t } = useWords();
  const caseId = useCaseId();
  const query = useCaseQuery('/api/cases/{case}/lots', {});
  return (
    <>
      <h1>{t('nav.lots')}</h1>
      <p className="lead">
        {t('lots.lead')}{' '}
        <Link to="/$caseId/add/$kind" params={{ caseId, kind: 'lot' }} className="no-print">
          {t('edit.new', { kind: t('kind.lot') })}
        </Link>
      </p>
      <Answered query={query}>{({ lots }) => <Lots rows={lots} />}</Answered>
    </>
  );
}

const none = { q: '', state: '', proposed: '' };

function matches(row: LotRow, { q, state, proposed }: typeof none): boolean {
  const words = [row.id, row.batch, row.product.name, row.consignment.name, row.to].join(' ').toLowerCase();
  return (
    words.includes(q.trim().toLowerCase()) &&
    (state === '' || row.state.is === state) &&
    (proposed === '' || row.disposition === proposed)
  );
}

function Lots({ rows }: { rows: readonly LotRow[] }) {
  const { t } = useWords();
  const language = useLanguage();
  const [filters, put] = useAddressFilters(none);
  const columns = useMemo(() => lotColumns(t, language), [t, language]);
  const shown = useMemo(() => rows.filter((row) => matches(row, filters)), [rows, filters]);
  if (rows.length === 0) return <Empty>{t('lots.empty')}</Empty>;
  const saidBy = new Map(
    rows.flatMap(({ state, disposition, says }) => [
      [state.is as string, state.says] as const,
      [disposition as string, says] as const,
    ]),
  );
  const said = (word: string): string => saidBy.get(word) ?? word;
  return (
    <>
      <search className="filters no-print">
        <TextFilter label={t('lots.filter')} value={filters.q} onChange={(q) => put({ ...filters, q })} />
        <ChoiceFilter
          label={t('lots.state')}
          value={filters.state}
          choices={countChoices(rows, (row) => [row.state.is], said)}
          onChange={(state) => put({ ...filters, state })}
        />
        <ChoiceFilter
          label={t('lots.proposed')}
          value={filters.proposed}
          choices={countChoices(rows, (row) => [row.disposition], said)}
          onChange={(proposed) => put({ ...filters, proposed })}
        />
      </search>
      {shown.length === 0 ? (
        <Empty>
          {t('state.nothingMatches')}{' '}
          <button type="button" className="plain-button" onClick={() => put(none)}>
            {t('state.clearFilters')}
          </button>
        </Empty>
      ) : (
        <SortedTable
          rows={shown}
          columns={columns}
          rowId={(row) => row.id}
          caption={t('claims.shown', { shown: shown.length, all: rows.length })}
          sortedBy={{ id: 'lot', desc: false }}
        />
      )}
    </>
  );
}
