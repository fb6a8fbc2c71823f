import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { getJson } from '../api';
import { useWords } from '../i18n/index';
import { PageFrame } from '../shell/page-frame';
import { Answered, Empty } from '../shell/states';

/** A page was shared to Waybill: into which case is asked, and what came goes on there. */
export function SharedPage() {
  const { t } = useWords();
  const { url, title, text } = useSearch({
    strict: false,
    select: (search) => ({ url: search.url, title: search.title, text: search.text }),
  });
  const cases = useQuery({ queryKey: ['cases'], queryFn: ({ signal }) => getJson('/api/cases', {}, signal) });
  const came = {
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { text }),
  };
  return (
    <PageFrame title={undefined} caseId={undefined}>
      <h1>{t('read.shared.title')}</h1>
      <p className="lead">{title ?? url ?? text?.slice(0, 200)}</p>
      <Answered query={cases}>
        {(data) => (
          <>
            {data.cases.length === 0 && <Empty>{t('home.none')}</Empty>}
            <ul>
              {data.cases.map((header) => (
                <li key={header.id}>
                  <Link to="/$caseId/read" params={{ caseId: header.id }} search={came}>
                    {header.title}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </PageFrame>
  );
}
