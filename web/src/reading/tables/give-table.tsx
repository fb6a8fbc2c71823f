import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useWords } from '../../i18n/index';
import { FileDrop, tableFiles } from '../../ui/file-drop';
import classes from './tables.module.css';

/** Where a table is dropped, or chosen by keyboard. */
export function GiveTable({ kept, onFile }: { kept: string; onFile: (file: File) => void }) {
  const { t } = useWords();
  return (
    <FileDrop
      className={classes.drop}
      label={t('table.choose')}
      accept={tableFiles}
      onFiles={([file]) => onFile(file)}
    >
      {(choose) => (
        <>
          <IconTable size={28} stroke={1.5} aria-hidden />
          <p className={classes.call}>{t('table.drop')}</p>
          <Button data-autofocus onClick={choose}>
            {t('table.choose')}
          </Button>
          <p className="small">{t('table.formats')}</p>
          {kept !== '' && <p role="status">{t('table.kept', { file: kept })}</p>}
        </>
      )}
    </FileDrop>
  );
}
