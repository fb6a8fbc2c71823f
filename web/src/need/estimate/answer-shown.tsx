import type { NeedAnswer } from '../../../../src/need/folder/api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { saveJson } from '../../ui/save-file';
import { csvText, saveCsv } from '../../ui/table/csv';
import table from '../../ui/table/table.module.css';
import classes from './estimate.module.css';
import { type NeedTable, needTables } from './rows';

/** What is needed, in sentences, then in tables, then what was refused, left open and assumed. */
export function AnswerShown({ answer }: { answer: NeedAnswer }) {
  const { t } = useWords();
  const language = useLanguage();
  const tables = needTables(answer, t, language);
  const [first, ...further] = answer.says;
  return (
    <article className={classes.result} aria-label={t('estimate.result')}>
      <h2 dir="auto">{first}</h2>
      {further.map((said) => (
        <p key={said} dir="auto">
          {said}
        </p>
      ))}
      {answer.undetermined.map(({ site, why }) => (
        <p key={site} dir="auto">
          {t('need.undetermined.at', { site, why })}
        </p>
      ))}
      {(['refused', 'asked'] as const).map((level) => (
        <Notes key={level} answer={answer} level={level} />
      ))}
      {tables.map((one) => (
        <TableShown key={one.name} table={one} />
      ))}
      <Notes answer={answer} level="assumed" />
      <ul className="small">
        {answer.files.map(({ file, used, refused }) => (
          <li key={file}>{t('need.file', { file, used, refused })}</li>
        ))}
      </ul>
      <p className={`${classes.buttons} no-print`}>
        {tables.map(({ name, title, columns, rows }) => (
          <button
            key={name}
            type="button"
            className="plain-button"
            onClick={() =>
              saveCsv(
                `${name}.csv`,
                csvText(
                  columns.map(({ header }) => header),
                  rows,
                ),
              )
            }
          >
            {t('estimate.csv', { title })}
          </button>
        ))}
        <button
          type="button"
          className="plain-button"
          onClick={() => saveJson('need.json', JSON.stringify(answer, null, 1))}
        >
          {t('estimate.json')}
        </button>
      </p>
    </article>
  );
}

function TableShown({ table: { title, columns, rows } }: { table: NeedTable }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <table className={table.table}>
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
          {rows.map((cells) => (
            <tr key={cells.join('\u0000')}>
              {cells.map((cell, at) => (
                <td
                  key={columns[at]?.header}
                  data-label={columns[at]?.header}
                  data-numeric={columns[at]?.numeric || undefined}
                  dir="auto"
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Level = NeedAnswer['notes'][number]['level'];

function Notes({ answer, level }: { answer: NeedAnswer; level: Level }) {
  const { t } = useWords();
  const notes = answer.notes.filter((note) => note.level === level);
  if (notes.length === 0) return null;
  return (
    <section aria-label={t(`need.title.${level}`)} role={level === 'refused' ? 'alert' : undefined}>
      <h3>{t(`need.title.${level}`)}</h3>
      <ul className={classes.notes}>
        {notes.map(({ at, message, found, expected }) => (
          <li key={`${at.file} ${at.line ?? ''} ${at.field ?? ''} ${message}`} dir="auto">
            <code>{at.line === undefined ? at.file : `${at.file}:${at.line}`}</code> {message}
            {found !== undefined && ` ${t('estimate.found', { found })}`}
            {expected !== undefined && ` ${t('estimate.expected', { expected })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
