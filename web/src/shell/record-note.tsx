import { Link, useSearch } from '@tanstack/react-router';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import classes from './states.module.css';

/** Says so where a link was copied from another state of the record than the one that is shown. */
export function RecordNote({ recordHash }: { recordHash: string }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const copied = useSearch({ strict: false, select: ({ record }) => record });
  if (copied === undefined || recordHash.startsWith(copied)) return null;
  return (
    <p role="status" className={classes.changed}>
      {t('record.changed', { copied, now: recordHash.slice(0, copied.length) })}{' '}
      <Link to="/$caseId/history" params={{ caseId }}>
        {t('nav.history')}
      </Link>
    </p>
  );
}
