import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Job } from '../../../src/amplification/api';
import { useLanguage } from '../case-query';
import { formatBytes, formatMoment, formatNumber } from '../format';
import { type Language, type Say, useWords } from '../i18n/index';
import { type SortedColumn, SortedTable } from '../ui/table/sorted-table';
import { jobName } from './job-name';
import { StateBadge } from './state-badge';

export function JobTable({ jobs }: { jobs: readonly Job[] }) {
  const { t } = useWords();
  const language = useLanguage();
  const columns = useMemo(() => jobColumns(t, language), [t, language]);
  return (
    <SortedTable
      rows={jobs}
      columns={columns}
      rowId={({ id }) => id}
      caption={t('hashtags.jobs')}
      sortedBy={{ id: 'created', desc: true }}
    />
  );
}

const sizeBytes = ({ files }: Job): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

function jobColumns(t: Say, language: Language): SortedColumn<Job>[] {
  return [
    {
      id: 'file',
      header: t('hashtags.column.file'),
      heads: true,
      value: jobName,
      cell: (job) => (
        <Link to="/toolbox/posts/$job" params={{ job: job.id }}>
          {jobName(job)}
        </Link>
      ),
    },
    {
      id: 'state',
      header: t('hashtags.column.state'),
      value: ({ state }) => t(`hashtags.state.${state}`),
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      id: 'groups',
      header: t('hashtags.column.groups'),
      numeric: true,
      value: ({ summary }) => summary?.groups.length,
      cell: ({ summary }) => (summary ? formatNumber(summary.groups.length, language) : '–'),
    },
    {
      id: 'bytes',
      header: t('hashtags.column.size'),
      numeric: true,
      value: sizeBytes,
      cell: (job) => formatBytes(sizeBytes(job), language),
    },
    {
      id: 'created',
      header: t('hashtags.column.created'),
      value: ({ created }) => created,
      cell: ({ created }) => <span className="nowrap">{formatMoment(created, language)}</span>,
    },
  ];
}
