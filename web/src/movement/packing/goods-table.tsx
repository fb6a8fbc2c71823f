import type { PackingReading } from '../../../../src/movement/packing/api';
import { useLanguage } from '../../case-query';
import { formatDay, formatNumber } from '../../format';
import { useWords } from '../../i18n/index';
import tables from '../../reading/tables/tables.module.css';
import { Folded } from '../../ui/folded';
import table from '../../ui/table/table.module.css';

type Props = {
  reading: PackingReading;
  confirmed: readonly string[];
  onConfirm: (confirmed: string[]) => void;
};

const firstShown = 12;

/** The goods, row by row, with how their pieces were reckoned; a row of which something is asked is ticked to be taken. */
export function GoodsTable({ reading: { rows }, confirmed, onConfirm }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="packing-goods">
      <h2 id="packing-goods">{t('packing.rows')}</h2>
      <Folded items={rows} first={firstShown}>
        {(shown) => (
          <div className={tables.rows}>
            <table className={table.table}>
              <caption>{t('packing.rows.caption', { count: rows.length })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('packing.rows.row')}</th>
                  <th scope="col">{t('packing.rows.item')}</th>
                  <th scope="col">{t('packing.rows.lot')}</th>
                  <th scope="col">{t('packing.rows.expiry')}</th>
                  <th scope="col">{t('packing.rows.pieces')}</th>
                  <th scope="col">{t('packing.rows.reckoned')}</th>
                  <th scope="col">{t('packing.rows.take')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((row, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: one row of a list may be several lots
                  <tr key={`${row.key} ${at}`}>
                    <td data-label={t('packing.rows.row')}>
                      {row.sheet === null ? row.row : `${row.sheet} ${row.row}`}
                    </td>
                    <td data-label={t('packing.rows.item')}>{row.item}</td>
                    <td data-label={t('packing.rows.lot')}>{row.lot}</td>
                    <td data-label={t('packing.rows.expiry')}>
                      {row.expiry?.precision === 'month'
                        ? t('packing.rows.month', { date: row.expiry.date.slice(0, 7) })
                        : row.expiry && formatDay(row.expiry.date, language)}
                    </td>
                    <td data-label={t('packing.rows.pieces')}>
                      {row.pieces === null
                        ? [row.quantity, row.unit].filter((part) => part !== null).join(' ')
                        : formatNumber(row.pieces, language)}
                    </td>
                    <td data-label={t('packing.rows.reckoned')}>
                      <Reckoned row={row} />
                    </td>
                    <td data-label={t('packing.rows.take')}>
                      {row.isAsked ? (
                        <input
                          type="checkbox"
                          aria-label={t('packing.confirm', { row: row.row })}
                          checked={confirmed.includes(row.key)}
                          onChange={({ target }) =>
                            onConfirm(
                              target.checked
                                ? [...confirmed, row.key]
                                : confirmed.filter((each) => each !== row.key),
                            )
                          }
                        />
                      ) : (
                        '✓'
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Folded>
    </section>
  );
}

function Reckoned({ row: { reckoned, cartons, perCarton } }: { row: PackingReading['rows'][number] }) {
  const { t } = useWords();
  if (reckoned === null) return null;
  if (reckoned === 'cartons') return t('packing.reckoned.cartons', { cartons, each: perCarton });
  return t(`packing.reckoned.${reckoned}`);
}
