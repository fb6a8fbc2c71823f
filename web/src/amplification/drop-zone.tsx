import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useLanguage } from '../case-query';
import { formatBytes } from '../format';
import { useWords } from '../i18n/index';
import { FileDrop } from '../ui/file-drop';
import { ProgressBar } from '../ui/progress-bar';
import classes from './drop-zone.module.css';
import { uploadFiles } from './upload';

/** Where a file is dropped, or chosen by keyboard. */
export function DropZone() {
  const { t } = useWords();
  const { sent, error, start, cancel } = useUpload();
  return (
    <FileDrop
      className={`${classes.zone} no-print`}
      label={t('hashtags.choose')}
      multiple
      onFiles={(files) => !sent && start(files)}
    >
      {(choose) => (
        <>
          {sent ? (
            <Sending {...sent} onCancel={cancel} />
          ) : (
            <>
              <IconUpload size={28} stroke={1.5} aria-hidden />
              <p className={classes.call}>{t('hashtags.drop')}</p>
              <Button onClick={choose}>{t('hashtags.choose')}</Button>
              <p className="small">{t('hashtags.formats')}</p>
            </>
          )}
          {error && (
            <p role="alert" className={classes.wrong}>
              {t('hashtags.upload.failed')} {error.message}
            </p>
          )}
        </>
      )}
    </FileDrop>
  );
}

type Sent = { readonly names: string; readonly sentBytes: number; readonly totalBytes: number };

function Sending({ names, sentBytes, totalBytes, onCancel }: Sent & { onCancel: () => void }) {
  const { t } = useWords();
  const language = useLanguage();
  const done = sentBytes >= totalBytes;
  return (
    <>
      <p className={classes.call}>{names}</p>
      <ProgressBar
        label={done ? t('hashtags.upload.looking') : t('hashtags.upload.sending')}
        share={done ? undefined : sentBytes / totalBytes}
        detail={t('number.of', {
          part: formatBytes(sentBytes, language),
          whole: formatBytes(totalBytes, language),
        })}
      />
      <Button variant="default" onClick={onCancel}>
        {t('hashtags.cancel')}
      </Button>
    </>
  );
}

function useUpload() {
  const navigate = useNavigate();
  const [sent, setSent] = useState<Sent>();
  const [error, setError] = useState<Error>();
  const aborter = useRef<AbortController>(undefined);
  const send = async (files: readonly File[]) => {
    const names = files.map(({ name }) => name).join(', ');
    const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
    const controller = new AbortController();
    aborter.current = controller;
    setError(undefined);
    setSent({ names, sentBytes: 0, totalBytes });
    try {
      const job = await uploadFiles(
        files,
        (sentBytes, total) => setSent({ names, sentBytes, totalBytes: total }),
        controller.signal,
      );
      await navigate({ to: '/toolbox/posts/$job', params: { job: job.id } });
    } catch (cause) {
      if (!controller.signal.aborted) setError(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      setSent(undefined);
    }
  };
  return {
    sent,
    error,
    start: (files: readonly File[]) => void send(files),
    cancel: () => aborter.current?.abort(),
  };
}
