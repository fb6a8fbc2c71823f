import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getShown } from '../api';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { Answered, Empty } from '../shell/states';
import { Blank } from './blank';
import { JournalChain } from './chain';
import { Exchange } from './exchange';
import classes from './journal.module.css';
import { JournalTable } from './journal-table';

const pageLength = 25;

export function JournalPage() {
  const { t } = useWords();
  const caseId = useCaseId();
  // Entries are numbered from 1; the newest page is asked for once the number of entries is known.
  const [from, setFrom] = useState<number>();
  const total = useJournal(caseId, 1, 1).data?.total;
  const start = from ?? (total === undefined ? undefined : Math.max(1, total - pageLength + 1));
  const page = useJournal(caseId, start ?? 1, pageLength, start !== undefined);
  return (
    <>
      <h1>{t('journal.title')}</h1>
      <p className="lead">{t('journal.lead')}</p>
      <JournalChain />
      <Answered query={page}>
        {({ entries, total: all }) =>
          entries.length === 0 ? (
            <Empty>{t('journal.none')}</Empty>
          ) : (
            <>
              <JournalTable entries={[...entries].reverse()} />
              <p className={`${classes.pages} no-print`}>
                {start !== undefined && start > 1 && (
                  <button
                    type="button"
                    className="plain-button"
                    onClick={() => setFrom(Math.max(1, start - pageLength))}
                  >
                    {t('journal.older')}
                  </button>
                )}
                {start !== undefined && start + entries.length <= all && (
                  <button type="button" className="plain-button" onClick={() => setFrom(start + pageLength)}>
                    {t('journal.newer')}
                  </button>
                )}
              </p>
            </>
          )
        }
      </Answered>
      <Exchange />
      <Blank />
    </>
  );
}

function useJournal(caseId: string, from: number, limit: number, enabled = true) {
  return useQuery({
    queryKey: ['case', caseId, 'journal', from, limit],
    queryFn: ({ signal }) => getShown('/api/cases/{case}/journal', { case: caseId, from, limit }, signal),
    enabled,
  });
}
