import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SortingState } from '@tanstack/react-table';

/**
 * What a table is sorted by, in the address: a column, with a minus before it from the largest down. A step that Back
 * undoes; where it is what the table begins with, the address says nothing.
 */
export function useAddressSort(first: SortingState[number]): [SortingState, (next: SortingState) => void] {
  const navigate = useNavigate();
  const asked = useSearch({ strict: false, select: ({ sort }) => sort });
  const begins = textOf(first);
  const put = ([next = first]: SortingState) =>
    void navigate({
      to: '.',
      search: (now) => ({
        ...now,
        sort: textOf(next) === begins ? undefined : textOf(next),
        page: undefined,
      }),
      resetScroll: false,
    });
  return [[sortIn(asked ?? begins)], put];
}

const textOf = ({ id, desc }: SortingState[number]): string => `${desc ? '-' : ''}${id}`;

const sortIn = (text: string): SortingState[number] => ({
  id: text.replace(/^-/, ''),
  desc: text.startsWith('-'),
});
