import { useWords } from '../../i18n/index';
import { type CsvValue, csvText, saveCsv } from '../../ui/table/csv';
import classes from './numbers.module.css';

export type NumbersColumn<Row> = {
  readonly header: string;
  readonly text: (row: Row) => string;
  /** What goes into the file; the text where there is no plainer value. */
  readonly value?: (row: Row) => CsvValue;
  readonly numeric?: boolean;
};

type Props<Row> = {
  caption: string;
  file: string;
  rows: readonly Row[];
  columns: readonly NumbersColumn<Row>[];
};

/** What a chart shows, as a table to read and a file to keep. */
export function Numbers<Row>({ caption, file, rows, columns }: Props<Row>) {
  const { t } = useWords();
  const save = () =>
    saveCsv(
      file,
      csvText(
        columns.map(({ header }) => header),
        rows.map((row) => columns.map(({ text, value = text }) => value(row))),
      ),
    );
  return (
    <details className={classes.numbers}>
      <summary>{t('chart.numbers')}</summary>
      <p className="no-print">
        <button type="button" className="plain-button" onClick={save}>
          {t('consignments.csv')}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ header, numeric }) => (
                <th key={header} scope="col" data-numeric={numeric || undefined}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={columns.map(({ text }) => text(row)).join('|')}>
                {columns.map(({ header, text, numeric }, i) =>
                  i === 0 ? (
                    <th key={header} scope="row">
                      {text(row)}
                    </th>
                  ) : (
                    <td key={header} data-numeric={numeric || undefined}>
                      {text(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
