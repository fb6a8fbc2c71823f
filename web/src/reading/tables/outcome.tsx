import type { TableChoices, TableReading } from '../../../../src/reading/tables/api';
import { useLanguage } from '../../case-query';
import { formatDay, formatNumber } from '../../format';
import { useWords } from '../../i18n/index';
import { ProblemTable } from '../../journal/problem-table';
import { Folded } from '../../ui/folded';
import table from '../../ui/table/table.module.css';
import type { Decide } from './table-draft';
import classes from './tables.module.css';

const firstShown = 8;

type Props = { reading: TableReading; choices: TableChoices; decide: Decide };

/** What would come of the table: how many rows are good, what the first become, and each row that has a fault. */
export function Outcome({ reading, choices, decide }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const { counts, rows, leftOut, problems, problemsInAll } = reading;
  const leave = (line: number) => decide({ leaveOut: [...(choices.leaveOut ?? []), line] });
  const takeBack = (line: number) =>
    decide({ leaveOut: (choices.leaveOut ?? []).filter((each) => each !== line) });
  const there = leftOut.filter(({ why }) => why === 'there').length;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const notices = problems.filter(({ severity }) => severity === 'warning');
  return (
    <section aria-labelledby="table-outcome">
      <h2 id="table-outcome">{t('table.outcome')}</h2>
      <p className={classes.counts} role="status">
        {t('table.counts', counts)} {t('table.counts.become', counts)}
      </p>
      {rows.length > 0 && (
        <Folded items={rows} first={firstShown}>
          {(shown) => (
            <div className={classes.rows}>
              <table className={table.table}>
                <caption>{t('table.rows.caption', { shown: rows.length, good: counts.good })}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('table.rows.line')}</th>
                    <th scope="col">{t.label('column.goods')}</th>
                    <th scope="col">{t('table.rows.sides')}</th>
                    <th scope="col">{t('table.rows.says')}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((row, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: rows of a preview stay where they are
                    <tr key={`${row.line} ${at}`}>
                      <td data-label={t('table.rows.line')}>{formatNumber(row.line, language)}</td>
                      <td data-label={t.label('column.goods')}>{row.goods}</td>
                      <td data-label={t('table.rows.sides')}>
                        {row.from ?? t('table.rows.unsaid')} → {row.to ?? t('table.rows.unsaid')}
                        {!row.isShipment && <p className="small">{t('table.rows.no-shipment')}</p>}
                      </td>
                      <td data-label={t('table.rows.says')}>
                        <ul className={classes.plain}>
                          {row.statements.map((each, place) => (
                            // biome-ignore lint/suspicious/noArrayIndexKey: a row says its statements in one order
                            <li key={place}>
                              <Telling says={each} />
                            </li>
                          ))}
                        </ul>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Folded>
      )}
      {errors.length > 0 && (
        <>
          <h3>{t('table.bad', { count: counts.bad })}</h3>
          <div className={classes.scroll}>
            <ProblemTable problems={errors} inAll={notices.length === 0 ? problemsInAll : undefined} />
          </div>
        </>
      )}
      {notices.length > 0 && (
        <ul className={classes.notices}>
          {notices.map(({ at, code, message }) => (
            <li key={`${at.line} ${message}`}>
              {at.line !== undefined && <strong>{t('table.line', { line: at.line })} </strong>}
              {message}{' '}
              {code === 'table-row-twice' && at.line !== undefined && (
                <LineButton word="table.leave-out" line={at.line} onClick={leave} />
              )}
            </li>
          ))}
        </ul>
      )}
      {(there > 0 || choices.again === true) && (
        <p className={classes.box}>
          {there > 0 && `${t('table.there', { count: there })} `}
          <label>
            <input
              type="checkbox"
              checked={choices.again === true}
              onChange={(event) => decide({ again: event.currentTarget.checked || undefined })}
            />{' '}
            {t('table.again')}
          </label>
        </p>
      )}
      {leftOut.length > 0 && (
        <details className={classes.box}>
          <summary>{t('table.left', { count: leftOut.length })}</summary>
          <ul className={classes.notices}>
            {leftOut.map(({ line, why, text }) => (
              <li key={line}>
                <strong>{t('table.line', { line })}</strong> {t(`table.left.why.${why}`)} {text}{' '}
                {why === 'hand' && <LineButton word="table.take-back" line={line} onClick={takeBack} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type ButtonProps = {
  word: 'table.leave-out' | 'table.take-back';
  line: number;
  onClick: (line: number) => void;
};

function LineButton({ word, line, onClick }: ButtonProps) {
  const { t } = useWords();
  return (
    <button type="button" className="plain-button no-print" onClick={() => onClick(line)}>
      {t(word, { line })}
    </button>
  );
}

type Says = TableReading['rows'][number]['statements'][number];

function Telling({ says }: { says: Says }) {
  const { t } = useWords();
  const language = useLanguage();
  const { stage, amount, unit, on, terms, value, currency } = says;
  const day = on !== null && /^\d{4}-\d{2}-\d{2}$/.test(on) ? formatDay(on, language) : on;
  const parts = [
    stage === null ? t('table.rows.no-stage') : t(`stage.${stage}`),
    amount === null ? null : [amount, unit].filter((part) => part !== null).join(' '),
    day,
    terms === null ? t('table.rows.no-terms') : t(`verdict.${terms}`),
    value === null ? null : `${value} ${currency ?? ''}`,
  ];
  return <>{parts.filter((part) => part !== null).join(' · ')}</>;
}
