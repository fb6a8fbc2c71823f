import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useWords } from '../../i18n/index';

type Sorted = false | 'asc' | 'desc';

type Props = {
  header: string;
  numeric: boolean;
  sorted: Sorted;
  onSort: ((event: unknown) => void) | undefined;
};

/** A column's header that sorts by it and says whether it does. */
export function SortHeader({ header, numeric, sorted, onSort }: Props) {
  const { t } = useWords();
  return (
    <th scope="col" data-numeric={numeric || undefined} aria-sort={ariaSort(sorted)}>
      <button type="button" title={t('consignments.sort', { column: header })} onClick={onSort}>
        {header}
        <SortIcon sorted={sorted} />
      </button>
    </th>
  );
}

const ariaSort = (sorted: Sorted): 'ascending' | 'descending' | undefined =>
  sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending';

function SortIcon({ sorted }: { sorted: Sorted }) {
  const Icon = sorted === false ? IconArrowsSort : sorted === 'asc' ? IconArrowUp : IconArrowDown;
  return <Icon size={13} aria-hidden opacity={sorted === false ? 0.45 : 1} />;
}
