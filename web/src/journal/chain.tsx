import { useQuery } from '@tanstack/react-query';
import { apiPath, getJson } from '../api';
import { casePath, useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import classes from './journal.module.css';

type Verified = {
  ok: boolean;
  entries: number;
  firstBroken?: { seq: number; found: string; expected: string };
};

/** Whether every entry still carries the hash of the one before it. */
export function JournalChain() {
  const { t } = useWords();
  const caseId = useCaseId();
  const { data } = useQuery({
    queryKey: ['case', caseId, 'verify'],
    queryFn: ({ signal }) => getJson<Verified>(apiPath(casePath(caseId, '/verify')), signal),
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
