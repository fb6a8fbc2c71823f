import type { SourceRow } from '../../../src/server/api';
import { formatDay } from '../format';
import type { Language, Say } from '../i18n/index';
import { isSourceKind, isSourceStatus } from '../i18n/words';
import type { SortedColumn } from '../ui/table/sorted-table';
import { ArchivedMark } from './archived-mark';
import { SourceLink } from './source-link';

export const statusText = (word: string, t: Say): string =>
  isSourceStatus(word) ? t(`evidence.status.${word}`) : word;

export const kindText = (word: string, t: Say): string =>
  isSourceKind(word) ? t(`source-kind.${word}`) : word;

export function sourceColumns(t: Say, language: Language): SortedColumn<SourceRow>[] {
  return [
    {
      id: 'title',
      header: t('sources.column.source'),
      heads: true,
      value: (row) => row.title,
      cell: (row) => (
        <>
          <SourceLink id={row.id}>{row.title}</SourceLink>
          <div className="small">{row.publisher.name}</div>
        </>
      ),
    },
    {
      id: 'published',
      header: t('sources.column.published'),
      value: (row) => row.published,
      cell: (row) => <span className="nowrap">{formatDay(row.published, language)}</span>,
    },
    {
      id: 'kind',
      header: t('sources.column.kind'),
      value: (row) => kindText(row.kind, t),
      cell: (row) => kindText(row.kind, t),
    },
    {
      id: 'status',
      header: t('sources.column.status'),
      value: (row) => statusText(row.status ?? 'none', t),
      cell: (row) => statusText(row.status ?? 'none', t),
    },
    {
      id: 'archived',
      header: t('sources.column.archived'),
      value: (row) => row.archived,
      cell: (row) => <ArchivedMark archived={row.archived} />,
    },
    {
      id: 'statements',
      header: t('sources.column.statements'),
      numeric: true,
      value: (row) => row.statements,
      cell: (row) => <SourceLink id={row.id}>{row.statements}</SourceLink>,
    },
    {
      id: 'findings',
      header: t('sources.column.findings'),
      numeric: true,
      value: (row) => row.findings,
      cell: (row) => <SourceLink id={row.id}>{row.findings}</SourceLink>,
    },
  ];
}
