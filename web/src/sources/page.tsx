import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { SourceRow } from '../../../src/server/api';
import { useCaseId, useCaseQuery, useLanguage } from '../case-query';
import { useWords } from '../i18n/index';
import { Answered, Empty } from '../shell/states';
import { ChoiceFilter, countChoices } from '../ui/filters/choice-filter';
import { TextFilter } from '../ui/filters/text-filter';
import { useAddressFilters } from '../ui/filters/use-address-filters';
import { SortedTable } from '../ui/table/sorted-table';
import { ViewTabs } from '../ui/view-tabs';
import { sourceColumns, statusText } from './columns';
import type { ListedKind } from './named-link';
import { NamedList } from './named-list';

const views = ['sources', 'parties', 'places', 'products'] as const;
const kindOf: Readonly<Record<string, ListedKind>> = {
  parties: 'party',
  places: 'place',
  products: 'product',
};

export function SourcesPage() {
  const { t } = useWords();
  const caseId = useCaseId();
  const asked = useSearch({ strict: false, select: ({ view }) => view });
  const shown = views.find((view) => view === asked) ?? 'sources';
  const kind = kindOf[shown];
  return (
    <>
      <h1>{t('sources.title')}</h1>
      <p className="lead">
        {t(`sources.${shown}.lead`)}{' '}
        <Link to="/$caseId/add/$kind" params={{ caseId, kind: kind ?? 'source' }} className="no-print">
          {t(`sources.${shown}.add`)}
        </Link>
      </p>
      <ViewTabs
        label={t('sources.views')}
        views={views.map((name) => ({ name, label: t(`sources.${name}`) }))}
        shown={shown}
      />
      {kind === undefined ? <SourceList /> : <NamedList key={kind} kind={kind} />}
    </>
  );
}

function SourceList() {
  const sources = useCaseQuery('/api/cases/{case}/sources', {});
  return <Answered query={sources}>{(data) => <Sources rows={data.sources} />}</Answered>;
}

const matches = (row: SourceRow, text: string, status: string): boolean =>
  `${row.title} ${row.publisher.name}`.toLowerCase().includes(text.trim().toLowerCase()) &&
  (status === '' || (row.status ?? 'none') === status);

export function Sources({ rows }: { rows: readonly SourceRow[] }) {
  const { t } = useWords();
  const language = useLanguage();
  const [filters, put] = useAddressFilters({ q: '', status: '' });
  const { q, status } = filters;
  const columns = useMemo(() => sourceColumns(t, language), [t, language]);
  const shown = useMemo(() => rows.filter((row) => matches(row, q, status)), [rows, q, status]);
  if (rows.length === 0) return <Empty>{t('sources.none')}</Empty>;
  return (
    <>
      <search className="filters no-print">
        <TextFilter
          label={t('sources.filter')}
          value={q}
          onChange={(typed) => put({ ...filters, q: typed })}
        />
        <ChoiceFilter
          label={t('filter.status')}
          value={status}
          choices={countChoices(
            rows,
            (row) => [row.status ?? 'none'],
            (word) => statusText(word, t),
          )}
          onChange={(word) => put({ ...filters, status: word })}
        />
      </search>
      {shown.length === 0 ? (
        <Empty>{t('state.nothingMatches')}</Empty>
      ) : (
        <SortedTable
          rows={shown}
          columns={columns}
          rowId={(row) => row.id}
          caption={t('claims.shown', { shown: shown.length, all: rows.length })}
          sortedBy={{ id: 'findings', desc: true }}
        />
      )}
    </>
  );
}
