import { useWords } from '../i18n/index';
import { Answered, Empty } from '../shell/states';
import { DropZone } from './drop-zone';
import { JobTable } from './job-table';
import { useJobs } from './jobs';
import { MeasuredStudies } from './measured-studies';

export function HashtagsPage() {
  const { t } = useWords();
  const jobs = useJobs();
  return (
    <>
      <h1>{t('hashtags.title')}</h1>
      <p className="lead">{t('hashtags.lead')}</p>
      <DropZone />
      <MeasuredStudies />
      <Answered query={jobs}>
        {(data) =>
          data.jobs.length === 0 ? <Empty>{t('hashtags.none')}</Empty> : <JobTable jobs={data.jobs} />
        }
      </Answered>
    </>
  );
}
