import type { FileReading } from '../../../src/amplification/api';
import { useWords } from '../i18n/index';
import { type Columns, roles } from './column-choice';
import { RowsTable } from './rows-table';

const rowsShown = 6;

/** The first rows of the file under its own headers, with the part a column was given. */
export function RowsAsTheyStand({ reading, columns }: { reading: FileReading; columns: Columns }) {
  const { t } = useWords();
  if (reading.rows.length === 0) return null;
  return (
    <RowsTable
      caption={t('hashtags.rows')}
      columns={reading.columns}
      marks={reading.columns.map((name) =>
        roles
          .filter((role) => columns[role] === name)
          .map((role) => t(`hashtags.role.${role}`))
          .join(', '),
      )}
      rows={reading.rows.slice(0, rowsShown)}
    />
  );
}
