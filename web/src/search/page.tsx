import { useSearch } from '@tanstack/react-router';
import { useCaseQuery } from '../case-query';
import { useWords } from '../i18n/index';
import { SearchForm } from '../shell/search-form';
import { Answered, Empty } from '../shell/states';
import { HitList } from './hit-list';
import { PageHits } from './page-hits';

// What is beyond these is found with another word.
const limit = 200;

/** Everything of the case that holds the words: findings, entries, and the pages there are. */
export function SearchPage() {
  const { t } = useWords();
  const q = useSearch({ strict: false, select: (search) => search.q ?? '' });
  return (
    <>
      <h1>{t('search.title')}</h1>
      <SearchForm key={q} isOnPage />
      {q.trim() === '' ? <p className="lead">{t('search.lead')}</p> : <Found q={q} />}
    </>
  );
}

function Found({ q }: { q: string }) {
  const { t } = useWords();
  const found = useCaseQuery('/api/cases/{case}/search', { q, limit });
  return (
    <>
      <PageHits q={q} />
      <Answered query={found}>
        {({ total, hits }) =>
          total === 0 ? (
            <Empty>{t('search.none', { q })}</Empty>
          ) : (
            <>
              <p aria-live="polite">{t('search.found', { shown: hits.length, total })}</p>
              <HitList hits={hits} />
            </>
          )
        }
      </Answered>
    </>
  );
}
