import classes from './prepare.module.css';

type Props = {
  caption: string;
  columns: readonly string[];
  /** What a column is used as. */
  marks?: readonly string[];
  rows: readonly (readonly string[])[];
};

/** A few rows of somebody's file. It scrolls sideways rather than break what stands in a cell. */
export function RowsTable({ caption, columns, marks, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((name, i) => (
              <th key={name} scope="col" data-used={marks?.[i] ? true : undefined}>
                {name}
                {marks?.[i] && <span className={classes.mark}>{marks[i]}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have nothing else to tell them apart
            <tr key={number}>
              {columns.map((name, i) => (
                <td key={name} data-used={marks?.[i] ? true : undefined}>
                  {row[i]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
