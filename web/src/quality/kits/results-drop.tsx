import { Button } from '@mantine/core';
import { useWords } from '../../i18n/index';
import { FileDrop, tableFiles } from '../../ui/file-drop';
import classes from './kits.module.css';

/** Where a table of results, CSV or XLSX, is dropped, or chosen by keyboard. */
export function ResultsDrop({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useWords();
  return (
    <FileDrop
      className={`${classes.drop} no-print`}
      label={t('kits.choose')}
      accept={tableFiles}
      onFiles={([file]) => onFile(file)}
    >
      {(choose) => (
        <>
          <h2>{t('kits.drop')}</h2>
          <p>
            <Button variant="default" onClick={choose}>
              {t('kits.choose')}
            </Button>
          </p>
          <p className="small">{t('kits.columns')}</p>
        </>
      )}
    </FileDrop>
  );
}
