import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseHeader } from '../../../src/case/index';
import { getJson } from '../api';
import { useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { ImportForm } from '../journal/import-form';
import { Allowed } from '../people/allowed';
import { PageFrame } from '../shell/page-frame';
import { Answered } from '../shell/states';
import classes from './home.module.css';
import { NewCaseForm } from './new-case-form';

/** What Waybill is, the cases of the store, and the two ways to another. */
export function HomePage() {
  const { t } = useWords();
  const cases = useQuery({
    queryKey: ['cases'],
    queryFn: ({ signal }) => getJson('/api/cases', {}, signal),
  });
  return (
    <PageFrame title={undefined} caseId={undefined}>
      <h1>{t('home.title')}</h1>
      <p className="lead">{t('home.lead')}</p>
      <div className={classes.columns}>
        <section aria-labelledby="cases">
          <h2 id="cases">{t('home.cases')}</h2>
          <Answered query={cases}>
            {(data) =>
              data.cases.length === 0 ? (
                <p>{t('home.none')}</p>
              ) : (
                <ul className={classes.cases}>
                  {data.cases.map((header) => (
                    <CaseLine key={header.id} header={header} />
                  ))}
                </ul>
              )
            }
          </Answered>
        </section>
        <section aria-labelledby="new" className="no-print">
          <h2 id="new">{t('home.new')}</h2>
          <Allowed act="coordinate">
            <NewCaseForm />
          </Allowed>
          <h2 id="import">{t('home.import')}</h2>
          <Allowed act="administer">
            <ImportForm />
          </Allowed>
        </section>
      </div>
    </PageFrame>
  );
}

function CaseLine({ header: { id, title, summary, from, to } }: { header: CaseHeader }) {
  const language = useLanguage();
  const days = [from, to].flatMap((day) => (day === undefined ? [] : [formatDay(day, language)]));
  return (
    <li>
      <Link to="/$caseId" params={{ caseId: id }}>
        {title}
      </Link>
      {days.length > 0 && <span className="small"> {days.join(' – ')}</span>}
      {summary !== undefined && <p className="small">{summary}</p>}
    </li>
  );
}
