import {
  type ColumnDef,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo } from 'react';
import { Paged } from '../paged';
import { SortHeader } from './sort-header';
import classes from './table.module.css';
import { useAddressSort } from './use-address-sort';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
});

export type SortedColumn<Row> = {
  readonly id: string;
  readonly header: string;
  /** What the column is sorted by; undefined comes last. */
  readonly value: (row: Row) => string | number | undefined;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** The cell that names the row. */
  readonly heads?: boolean;
};

type Props<Row> = {
  readonly rows: readonly Row[];
  readonly columns: readonly SortedColumn<Row>[];
  readonly rowId: (row: Row) => string;
  readonly caption: string;
  readonly sortedBy: SortingState[number];
};

/** A dense table sorted by its headers, a page at a time; page and order are in the address. On a phone each row becomes a block with the headers beside the values. */
export function SortedTable<Row extends object>({ rows, columns, rowId, caption, sortedBy }: Props<Row>) {
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const definitions = useMemo(() => defineColumns(columns), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const [sorting, setSorting] = useAddressSort(sortedBy);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowId,
    state: { sorting: sorting.filter(({ id }) => byId.has(id)) },
    onSortingChange: (next) => setSorting(typeof next === 'function' ? next(sorting) : next),
    enableSortingRemoval: false,
  });
  return (
    <Paged rows={table.getRowModel().rows}>
      {(shown) => (
        <table className={classes.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {table.getFlatHeaders().map(({ id, column }) => {
                const { header, numeric = false } = byId.get(id) ?? { header: id };
                return (
                  <SortHeader
                    key={id}
                    header={header}
                    numeric={numeric}
                    sorted={column.getIsSorted()}
                    onSort={column.getToggleSortingHandler()}
                  />
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                {columns.map((column) => {
                  const Cell = column.heads ? 'th' : 'td';
                  return (
                    <Cell
                      key={column.id}
                      scope={column.heads ? 'row' : undefined}
                      data-label={column.header}
                      data-numeric={column.numeric || undefined}
                    >
                      {column.cell(row.original)}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Paged>
  );
}

function defineColumns<Row extends object>(
  columns: readonly SortedColumn<Row>[],
): ColumnDef<typeof features, Row>[] {
  const helper = createColumnHelper<typeof features, Row>();
  return columns.map(({ id, value, numeric }) =>
    helper.accessor((row): unknown => value(row), {
      id,
      sortUndefined: 'last',
      sortDescFirst: numeric ?? false,
      ...(numeric ? {} : { sortFn: 'text' as const }),
    }),
  );
}
