import { useState } from 'react';
import { useAsOf, useCaseQuery } from '../case-query';
import { useWords } from '../i18n/index';
import { Allowed } from '../people/allowed';
import { Answered, Empty, PageSkeleton } from '../shell/states';
import { Editions } from './editions';
import { PublishForm } from './publish-form';
import { PublishProgress } from './publish-progress';
import { useEditions } from './use-editions';
import { Ways } from './ways';

/** What leaves the house: findings frozen as editions, and the plain ways out of a case. */
export function PublishPage() {
  const { t } = useWords();
  const findings = useCaseQuery('/api/cases/{case}/findings', {});
  // What would be published is of the chosen day; what was, is held against all that is known.
  const onDay = useEditions(useAsOf());
  const now = useEditions();
  const [run, setRun] = useState<string>();
  const running = run ?? now.data?.running?.id;
  const waits = [findings, onDay, now].some((query) => query.isPending);
  return (
    <>
      <h1>{t('nav.publish')}</h1>
      <p className="lead">{t('publish.lead')}</p>
      {waits ? (
        <PageSkeleton />
      ) : (
        <>
          <Answered query={now}>{(data) => <Editions {...data} />}</Answered>
          {running === undefined ? (
            <Answered query={findings}>
              {(found) =>
                found.findings.length === 0 ? (
                  <Empty>{t('overview.none')}</Empty>
                ) : (
                  <Answered query={onDay} place="part">
                    {(data) => (
                      <Allowed act="publish">
                        <PublishForm
                          findings={found.findings}
                          asOf={found.asOf}
                          editions={data}
                          onBegun={setRun}
                        />
                      </Allowed>
                    )}
                  </Answered>
                )
              }
            </Answered>
          ) : (
            <PublishProgress id={running} onLeave={() => setRun(undefined)} />
          )}
          <Ways />
        </>
      )}
    </>
  );
}
