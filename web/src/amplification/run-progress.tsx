import { Button } from '@mantine/core';
import type { Job, JobProgress } from '../../../src/amplification/api';
import { useLanguage } from '../case-query';
import { formatNumber, formatShare } from '../format';
import { useWords } from '../i18n/index';
import { ProgressBar } from '../ui/progress-bar';
import classes from './job.module.css';
import { useCancel } from './jobs';

const stages = ['read', 'order', 'count', 'write'] as const satisfies readonly JobProgress['stage'][];

/** How far a run has got, by its stages. */
export function RunProgress({ job }: { job: Job }) {
  const { t } = useWords();
  const cancel = useCancel(job.id);
  const stage = job.progress?.stage ?? 'read';
  // Waiting comes before them all.
  const at = stage === 'wait' ? -1 : stages.indexOf(stage);
  return (
    <section className={classes.running} aria-label={t('hashtags.progress')}>
      <ol className={classes.stages}>
        {stages.map((name, i) => (
          <li
            key={name}
            data-state={i < at ? 'done' : i === at ? 'now' : undefined}
            aria-current={i === at ? 'step' : undefined}
          >
            {t(`hashtags.stage.${name}`)}
          </li>
        ))}
      </ol>
      <ProgressBar
        label={t(`hashtags.stage.${stage}.now`)}
        share={job.progress?.share}
        detail={useDetail(job.progress)}
      />
      <p className="small">{t('hashtags.progress.hint')}</p>
      <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
        {t('hashtags.cancel')}
      </Button>
      {cancel.error && <p role="alert">{cancel.error.message}</p>}
    </section>
  );
}

function useDetail(progress: JobProgress | undefined): string {
  const { t } = useWords();
  const language = useLanguage();
  const rows = progress?.rows;
  const share = progress?.share;
  return [
    ...(rows === undefined
      ? []
      : [t('hashtags.progress.rows', { count: rows, rows: formatNumber(rows, language) })]),
    ...(share === undefined ? [] : [formatShare(Math.floor(share * 100) / 100, language)]),
  ].join(' · ');
}
