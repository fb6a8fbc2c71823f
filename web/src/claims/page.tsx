import { useSearch } from '@tanstack/react-router';
import { useCaseQuery } from '../case-query';
import { useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import { ViewTabs } from '../ui/view-tabs';
import { ClaimList } from './claim-list';
import { ClaimToCheck } from './claim-to-check';
import { FindingsOf } from './findings-of';

const views = ['claims', 'quotes', 'footage', 'posts'] as const;

/** What was said, in words, in pictures and by many accounts, beside what the record holds. */
export function ClaimsPage() {
  const { t } = useWords();
  const asked = useSearch({ strict: false, select: ({ view }) => view });
  const shown = views.find((view) => view === asked) ?? 'claims';
  return (
    <>
      <h1>{t('claims.title')}</h1>
      <p className="lead">{t(`claims.${shown}.lead`)}</p>
      {(shown === 'claims' || shown === 'quotes') && (
        <p>
          <ClaimToCheck /> <span className="small no-print">{t('claims.check.hint')}</span>
        </p>
      )}
      <ViewTabs
        label={t('claims.views')}
        views={views.map((name) => ({ name, label: t(`claims.${name}`) }))}
        shown={shown}
      />
      {(shown === 'claims' || shown === 'quotes') && <Said quotedOnly={shown === 'quotes'} />}
      {shown === 'footage' && <FindingsOf question="media" />}
      {shown === 'posts' && <FindingsOf question="amplification" />}
    </>
  );
}

function Said({ quotedOnly }: { quotedOnly: boolean }) {
  const claims = useCaseQuery('/api/cases/{case}/claims', {});
  return (
    <Answered query={claims}>
      {(data) => (
        <ClaimList
          rows={
            quotedOnly ? data.claims.filter(({ statement }) => statement.quote !== undefined) : data.claims
          }
        />
      )}
    </Answered>
  );
}
