import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWords } from '../../i18n/index';
import classes from './kits.module.css';

/** Where a table of results, CSV or XLSX, is dropped, or chosen by keyboard. */
export function ResultsDrop({ onFile }: { onFile: (file: File) => void }) {
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
      className={`${classes.drop} no-print`}
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
      <h2>{t('kits.drop')}</h2>
      <p>
        <Button variant="default" onClick={() => input.current?.click()}>
          {t('kits.choose')}
        </Button>
      </p>
      <p className="small">{t('kits.columns')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.tab,.txt,.xlsx,text/csv,text/plain"
        aria-label={t('kits.choose')}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
