import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useWords } from '../../i18n/index';
import classes from './tables.module.css';

/** Where a table is dropped, or chosen by keyboard. */
export function GiveTable({ kept, onFile }: { kept: string; onFile: (file: File) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button is everybody's
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <IconTable size={28} stroke={1.5} aria-hidden />
      <p className={classes.call}>{t('table.drop')}</p>
      <Button data-autofocus onClick={() => input.current?.click()}>
        {t('table.choose')}
      </Button>
      <p className="small">{t('table.formats')}</p>
      {kept !== '' && <p role="status">{t('table.kept', { file: kept })}</p>}
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.tab,.txt,.xlsx,text/csv,text/plain"
        aria-label={t('table.choose')}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
