import { useQuery } from '@tanstack/react-query';
import { getJson } from '../api';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import classes from './journal.module.css';

/** Whether every entry still carries the hash of the one before it. */
export function JournalChain() {
  const { t } = useWords();
  const caseId = useCaseId();
  const { data } = useQuery({
    queryKey: ['case', caseId, 'verify'],
    queryFn: ({ signal }) => getJson('/api/cases/{case}/verify', { case: caseId }, signal),
  });
  if (!data) return null;
  const { firstBroken } = data;
  return (
    <p className={classes.chain} data-tone={data.ok ? 'for' : 'against'}>
      {firstBroken
        ? t('journal.broken', {
            seq: firstBroken.seq,
            found: firstBroken.found.slice(0, 12),
            expected: firstBroken.expected.slice(0, 12),
          })
        : t('journal.verified', { count: data.entries })}
    </p>
  );
}
