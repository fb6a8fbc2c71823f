import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { getShown } from '../api';
import { useCaseId, useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { Allowed } from '../people/allowed';
import { Answered, Empty } from '../shell/states';
import { PageLinks } from '../ui/paged';
import { authorText } from './author-text';
import { Blank } from './blank';
import { JournalChain } from './chain';
import { Exchange } from './exchange';
import { JournalTable } from './journal-table';
import { CaseNumbers } from './numbers';

const pageLength = 25;

export function JournalPage() {
  const { t } = useWords();
  const { by, week, page = 1 } = useSearch({ strict: false });
  const journal = useJournal(page, by, week);
  return (
    <>
      <h1>{t('journal.title')}</h1>
      <p className="lead">{t('journal.lead')}</p>
      <JournalChain />
      <Shown by={by} week={week} />
      <Answered query={journal}>
        {({ entries, total }) => (
          <>
            {entries.length === 0 ? <Empty>{t('journal.none')}</Empty> : <JournalTable entries={entries} />}
            {total > pageLength && <PageLinks page={page} pages={Math.ceil(total / pageLength)} />}
          </>
        )}
      </Answered>
      <CaseNumbers />
      <Exchange />
      <Allowed act="administer">
        <Blank />
      </Allowed>
    </>
  );
}

/** Which entries are shown, where it is not all of them, and the way back to all. */
function Shown({ by, week }: { by: string | undefined; week: string | undefined }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  if (by === undefined && week === undefined) return null;
  const words = [
    by && authorText(by, t),
    week && t('numbers.week', { day: formatDay(week, language) }),
  ].filter(Boolean);
  return (
    <p>
      {words.join(' · ')}{' '}
      <Link to="/$caseId/history" params={{ caseId }} search={{}} className="no-print">
        {t('journal.all')}
      </Link>
    </p>
  );
}

function useJournal(page: number, by: string | undefined, week: string | undefined) {
  const caseId = useCaseId();
  const asked = {
    newest: 'true' as const,
    skip: (page - 1) * pageLength,
    limit: pageLength,
    ...(by === undefined ? {} : { by }),
    ...(week === undefined ? {} : { week }),
  };
  return useQuery({
    queryKey: ['case', caseId, 'journal', asked],
    queryFn: ({ signal }) => getShown('/api/cases/{case}/journal', { case: caseId, ...asked }, signal),
  });
}
