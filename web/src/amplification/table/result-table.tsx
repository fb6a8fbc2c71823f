import { useState } from 'react';
import { useLanguage } from '../../case-query';
import { formatNumber } from '../../format';
import { useWords } from '../../i18n/index';
import { Answered, Empty } from '../../shell/states';
import { TextFilter } from '../../ui/filters/text-filter';
import { useResult } from '../jobs';
import { PagedTable, type SortedBy } from './paged-table';
import { Pager } from './pager';
import { useSettled } from './use-settled';

const pageLength = 10;
const settleMs = 300;

type Props = { job: string; table: 'accounts' | 'objects'; sortedBy: SortedBy };

/** A table of the result that stays on the server: searched, sorted and turned over there. */
export function ResultTable({ job, table, sortedBy }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState(sortedBy);
  const [offset, setOffset] = useState(0);
  const asked = useSettled(search.trim(), settleMs);
  const page = useResult(table, job, {
    search: asked === '' ? undefined : asked,
    sort: sort.column,
    order: sort.descending ? 'desc' : 'asc',
    offset,
    limit: pageLength,
  });
  return (
    <>
      <search className="filters no-print">
        <TextFilter
          label={t(`hashtags.search.${table}`)}
          value={search}
          onChange={(text) => {
            setSearch(text);
            setOffset(0);
          }}
        />
      </search>
      <Answered query={page} place="part">
        {(data) =>
          data.total === 0 ? (
            <Empty>{t(asked === '' ? 'hashtags.table.none' : 'state.nothingMatches')}</Empty>
          ) : (
            <>
              <PagedTable
                page={data}
                sortedBy={sort}
                caption={t('hashtags.table.shown', {
                  from: formatNumber(offset + 1, language),
                  to: formatNumber(offset + data.rows.length, language),
                  all: formatNumber(data.total, language),
                })}
                onSort={(by) => {
                  setSort(by);
                  setOffset(0);
                }}
              />
              <Pager offset={offset} length={pageLength} total={data.total} onChange={setOffset} />
            </>
          )
        }
      </Answered>
    </>
  );
}
