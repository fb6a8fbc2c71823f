import type { FileReading } from '../../../src/amplification/api';
import { useLanguage } from '../case-query';
import { formatSecond } from '../format';
import { useWords } from '../i18n/index';
import { roles } from './column-choice';
import classes from './prepare.module.css';
import { RowsTable } from './rows-table';

const rowsShown = 6;

/** Which columns hold what, and the first rows as they were understood. */
export function Recognised({ reading }: { reading: FileReading }) {
  const { t } = useWords();
  const language = useLanguage();
  return (
    <>
      <dl className={classes.roles}>
        {roles.map((role) => (
          <div key={role}>
            <dt>{t(`hashtags.role.${role}`)}</dt>
            <dd>
              {reading.fields[role].length === 0 ? (
                t('hashtags.role.none')
              ) : (
                <code>{reading.fields[role].join(', ')}</code>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <RowsTable
        caption={t('hashtags.preview')}
        columns={roles.map((role) => t(`hashtags.role.${role}`))}
        rows={reading.preview
          .slice(0, rowsShown)
          .map((row) => [
            row.account,
            row.at === null
              ? t('hashtags.preview.noTime', { found: row.timeText })
              : formatSecond(row.at, language),
            row.object,
            row.content,
          ])}
      />
      <p className="small">{t('hashtags.preview.utc')}</p>
    </>
  );
}
