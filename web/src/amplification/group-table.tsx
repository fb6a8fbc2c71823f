import { useMemo } from 'react';
import type { JobSummary } from '../../../src/amplification/api';
import { useLanguage } from '../case-query';
import { formatNumber, formatSecond, formatSeconds } from '../format';
import { type Language, type Say, useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { type SortedColumn, SortedTable } from '../ui/table/sorted-table';
import { accountText } from './account-text';
import { GroupMark } from './network/group-mark';
import { useZone } from './zone';

type Group = JobSummary['groups'][number];

export function GroupTable({ summary: { groups } }: { summary: JobSummary }) {
  const { t } = useWords();
  const language = useLanguage();
  const zone = useZone();
  const columns = useMemo(() => groupColumns(t, language, zone), [t, language, zone]);
  if (groups.length === 0) return <Empty>{t('hashtags.groups.none')}</Empty>;
  return (
    <SortedTable
      rows={groups}
      columns={columns}
      rowId={({ group }) => String(group)}
      caption={t('hashtags.groups.caption', { count: groups.length, zone })}
      sortedBy={{ id: 'accounts', desc: true }}
    />
  );
}

function groupColumns(t: Say, language: Language, zone: string): SortedColumn<Group>[] {
  const count = (id: 'accounts' | 'edges' | 'pairs' | 'objects'): SortedColumn<Group> => ({
    id,
    header: t(`hashtags.group.${id}`),
    numeric: true,
    value: (group) => group[id],
    cell: (group) => formatNumber(group[id], language),
  });
  const moment = (id: 'first' | 'last'): SortedColumn<Group> => ({
    id,
    header: t(`hashtags.group.${id}`),
    value: (group) => group[id],
    cell: (group) => formatSecond(group[id], language, zone),
  });
  return [
    {
      id: 'group',
      header: t('hashtags.group'),
      heads: true,
      value: ({ group }) => group,
      cell: ({ group }) => <GroupMark group={group} />,
    },
    count('accounts'),
    count('edges'),
    count('pairs'),
    {
      id: 'delay',
      header: t('hashtags.group.delay'),
      numeric: true,
      value: ({ delaySeconds }) => delaySeconds.median,
      cell: ({ delaySeconds: { q25, median, q75 } }) =>
        t('hashtags.group.delay.value', {
          median: formatSeconds(median, language),
          low: formatNumber(q25, language),
          high: formatSeconds(q75, language),
        }),
    },
    moment('first'),
    moment('last'),
    {
      id: 'objects',
      header: t('hashtags.group.objects'),
      value: ({ objects }) => objects,
      cell: (group) => <TopObjects group={group} more={t} />,
    },
  ];
}

const objectsShown = 3;

function TopObjects({ group: { objects, topObjects }, more: t }: { group: Group; more: Say }) {
  const shown = topObjects.slice(0, objectsShown);
  const others = objects - shown.length;
  return (
    <span style={{ overflowWrap: 'anywhere' }}>
      {shown.map(({ object }) => accountText(object)).join(', ')}
      {others > 0 && ` ${t('hashtags.group.objects.more', { count: others })}`}
    </span>
  );
}
