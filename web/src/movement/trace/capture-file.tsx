import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { postFile } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { FileDrop } from '../../ui/file-drop';
import classes from './trace.module.css';

/** Files of events are dropped here; what became of each is said. */
export function CaptureFile() {
  const { t } = useWords();
  const lang = useLanguage();
  const client = useQueryClient();
  const capture = useMutation({
    mutationFn: (file: File) => postFile('/api/captures', { lang }, file),
    onSuccess: () => client.invalidateQueries({ queryKey: ['trace'] }),
  });
  const { data, error, isPending } = capture;
  const held = data ? data.read - data.kept - data.known - data.refused : 0;
  return (
    <section className="no-print">
      <h2>{t('trace.capture')}</h2>
      <p>{t('trace.capture.lead')}</p>
      <FileDrop
        className={classes.drop}
        label={t('trace.capture.choose')}
        onFiles={([file]) => capture.mutate(file)}
      >
        {(choose) => (
          <Button variant="default" loading={isPending} onClick={choose}>
            {t('trace.capture.choose')}
          </Button>
        )}
      </FileDrop>
      <div role="status">
        {data && (
          <p>
            {t('trace.capture.done', {
              count: data.read,
              kept: data.kept,
              known: data.known,
              refused: data.refused,
            })}{' '}
            {held > 0 && t('trace.capture.held', { count: held })}
          </p>
        )}
      </div>
      {error && <p role="alert">{error.message}</p>}
      {data && data.problems.length > 0 && (
        <ul role="alert" className={classes.faults}>
          {data.problems.map(({ code, at, message, found, expected }) => (
            <li key={`${code} ${at.field} ${message}`}>
              <code>{at.field}</code> {message}
              {found !== undefined && ` (${found})`}
              {expected !== undefined && ` → ${expected}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
