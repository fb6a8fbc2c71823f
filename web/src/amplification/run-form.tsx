import { Button } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { Job, JobParameters, ReadAs } from '../../../src/amplification/api';
import { jobDefaults } from '../../../src/amplification/defaults';
import { useWords } from '../i18n/index';
import { Choice } from '../ui/choice';
import { NumberField } from '../ui/number-field';
import { byLabel } from './by-label';
import { type Columns, named } from './column-choice';
import { useRun } from './jobs';
import classes from './prepare.module.css';

type Props = { job: Job; columns: Columns | undefined; readAs: ReadAs };

/** What is asked of the posts. */
export function RunForm({ job, columns, readAs }: Props) {
  const { t } = useWords();
  const { by: byOptions } = job.reading;
  const [asked, setAsked] = useState<JobParameters>({ ...jobDefaults, ...job.parameters });
  const run = useRun(job.id);
  const change = (part: Partial<JobParameters>) => setAsked({ ...asked, ...part });
  const proposed = columns ? '' : (byOptions.proposed ?? '');
  const by = asked.by ?? proposed;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run.mutate({ ...parametersOf(asked, by, columns), readAs });
  };
  return (
    <form className={`${classes.form} no-print`} onSubmit={submit} aria-labelledby="ask">
      <h2 id="ask">{t('hashtags.ask')}</h2>
      <div className={classes.fields}>
        <Choice
          label={t('hashtags.by')}
          hint={t('hashtags.by.hint')}
          value={by}
          onChange={(word) => change({ by: word })}
          choices={[
            ...(columns ? [{ value: '', label: t('hashtags.by.asItStands') }] : []),
            ...[...new Set(byOptions.kinds)]
              .filter((word) => !columns || !job.reading.columns.includes(word))
              .map((word) => ({ value: word, label: byLabel(word, t) })),
          ]}
        />
        <NumberField
          label={t('hashtags.window')}
          hint={t('hashtags.window.hint')}
          unit={t('hashtags.seconds')}
          value={asked.windowSeconds}
          min={0}
          max={31_536_000}
          step="any"
          onChange={(windowSeconds) => change({ windowSeconds })}
        />
        {by === 'near-text' && (
          <NumberField
            label={t('hashtags.similarity')}
            hint={t('hashtags.similarity.hint')}
            unit="%"
            value={Math.round(asked.similarity * 100)}
            min={1}
            max={100}
            onChange={(percent) => change({ similarity: percent / 100 })}
          />
        )}
        {by === 'image' && (
          <NumberField
            label={t('hashtags.distance')}
            hint={t('hashtags.distance.hint')}
            unit={t('hashtags.bits')}
            value={asked.distanceBits}
            min={0}
            max={64}
            onChange={(distanceBits) => change({ distanceBits })}
          />
        )}
      </div>
      <AllPosts checked={asked.allPosts} onChange={(allPosts) => change({ allPosts })} />
      <MoreSettings asked={asked} change={change} />
      <div className={classes.run}>
        <Button type="submit" loading={run.isPending}>
          {t('hashtags.run')}
        </Button>
        {run.error && <p role="alert">{run.error.message}</p>}
      </div>
    </form>
  );
}

function AllPosts({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={classes.tick}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{t('hashtags.allPosts')}</label>
      <p id={`${id}-hint`} className="small">
        {t('hashtags.allPosts.hint')}
      </p>
    </div>
  );
}

type MoreProps = { asked: JobParameters; change: (part: Partial<JobParameters>) => void };

function MoreSettings({ asked, change }: MoreProps) {
  const { t } = useWords();
  return (
    <details>
      <summary>{t('hashtags.more')}</summary>
      <div className={classes.fields}>
        <Choice
          label={t('hashtags.mode')}
          hint={t(`hashtags.mode.${asked.mode}.hint`)}
          value={asked.mode}
          onChange={(mode) => change({ mode: mode === 'cooRTweet' ? 'cooRTweet' : 'default' })}
          choices={(['default', 'cooRTweet'] as const).map((mode) => ({
            value: mode,
            label: t(`hashtags.mode.${mode}`),
          }))}
        />
        <NumberField
          label={t('hashtags.minimum')}
          hint={t('hashtags.minimum.hint')}
          value={asked.minParticipation}
          min={1}
          onChange={(minParticipation) => change({ minParticipation })}
        />
        {asked.mode === 'default' ? (
          <NumberField
            key="falseDiscoveryRate"
            label={t('hashtags.fdr')}
            hint={t('hashtags.fdr.hint')}
            unit="%"
            value={percentOf(asked.falseDiscoveryRate)}
            min={0}
            max={100}
            step="any"
            onChange={(percent) => change({ falseDiscoveryRate: percent / 100 })}
          />
        ) : (
          <NumberField
            key="edgeWeight"
            label={t('hashtags.edgeWeight')}
            hint={t('hashtags.edgeWeight.hint')}
            value={asked.edgeWeight}
            min={0}
            max={1}
            step="any"
            onChange={(edgeWeight) => change({ edgeWeight })}
          />
        )}
      </div>
    </details>
  );
}

// 0.07 × 100 is 7.000000000000001.
const percentOf = (share: number): number => Number((share * 100).toPrecision(10));

function parametersOf(asked: JobParameters, by: string, columns: Columns | undefined): JobParameters {
  const { by: _, columns: __, readAs: ___, ...rest } = asked;
  return { ...rest, ...(by === '' ? {} : { by }), ...(columns ? { columns: named(columns) } : {}) };
}
