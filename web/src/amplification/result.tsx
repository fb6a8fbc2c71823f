import type { Job, JobSummary } from '../../../src/amplification/api';
import { useWords } from '../i18n/index';
import { Attach } from './attach';
import { Downloads } from './downloads';
import { GroupTable } from './group-table';
import { Headline } from './headline';
import { LeftOut } from './left-out';
import { Network } from './network/network';
import { Parameters } from './parameters';
import classes from './result.module.css';
import { ResultSection } from './result-section';
import { ShareSection } from './shares/shares';
import { ResultTable } from './table/result-table';
import { PostsTimeline } from './timeline/timeline';
import { ZoneChoice } from './zone';

type Props = { job: Job; summary: JobSummary };

const sections = ['shares', 'timeline', 'network', 'groups', 'accounts', 'objects', 'files', 'how'] as const;

/** The answer in words first, then what it stands on. */
export function Result({ job, summary }: Props) {
  const { t } = useWords();
  const { id } = job;
  const isDefault = summary.parameters.mode === 'default';
  return (
    <>
      <Headline summary={summary} />
      <ZoneChoice />
      <nav aria-label={t('hashtags.onThisPage')} className={`${classes.contents} no-print`}>
        {sections
          .filter((name) => isDefault || name !== 'shares')
          .map((name) => (
            <a key={name} href={`#${name}`}>
              {t(`hashtags.section.${name}`)}
            </a>
          ))}
      </nav>
      {isDefault ? <ShareSection job={id} /> : <p className="small">{t('hashtags.shares.notHere')}</p>}
      <ResultSection name="timeline">
        <PostsTimeline job={id} />
      </ResultSection>
      <ResultSection name="network">
        <Network job={id} summary={summary} />
      </ResultSection>
      <ResultSection name="groups">
        <GroupTable summary={summary} />
      </ResultSection>
      <ResultSection name="accounts">
        <ResultTable
          job={id}
          table="accounts"
          sortedBy={{ column: isDefault ? 'pairs' : 'unique_shares_count', descending: true }}
        />
      </ResultSection>
      <ResultSection name="objects">
        <ResultTable job={id} table="objects" sortedBy={{ column: 'num_accounts', descending: true }} />
      </ResultSection>
      <ResultSection name="files">
        <Downloads job={id} summary={summary} />
        <Attach job={id} />
      </ResultSection>
      <ResultSection name="how">
        <LeftOut summary={summary} />
        <Parameters summary={summary} />
      </ResultSection>
    </>
  );
}
