import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import type { SourceRow } from '../../../src/server/api';
import { postFile } from '../api';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { addressOf } from '../operations';
import classes from './sources.module.css';

const path = '/api/cases/{case}/sources/{id}/archive';

/** Gives a copy of the source to keep, under its SHA-256. */
export function SourceArchive({ source }: { source: SourceRow }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const client = useQueryClient();
  const input = useId();
  const copy = { case: caseId, id: source.id };
  const upload = useMutation({
    mutationFn: (file: File) => postFile(path, copy, file),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  const kept = source.archived !== 'no';
  return (
    <div className={`${classes.archive} no-print`}>
      {kept && (
        <a href={addressOf(path, copy)} download>
          {t('source.archive.download')}
        </a>
      )}
      <label htmlFor={input}>{kept ? t('source.archive.replace') : t('source.archive.upload')}</label>
      <input
        id={input}
        type="file"
        disabled={upload.isPending}
        onChange={({ target }) => target.files?.[0] && upload.mutate(target.files[0])}
      />
      <span role="status">
        {upload.isSuccess && t('source.archive.done', { sha256: upload.data.sha256?.slice(0, 16) ?? '' })}
        {upload.isError && upload.error.message}
      </span>
    </div>
  );
}
