import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { Job, JobRun } from '../../../src/amplification/api';
import { useLanguage } from '../case-query';
import { formatMoment, formatNumber, formatSeconds, formatShare } from '../format';
import { type Language, type Say, useWords } from '../i18n/index';
import table from '../ui/table/table.module.css';
import { byLabel } from './by-label';
import { useRemoveRun } from './jobs';
import classes from './result.module.css';

const columns = ['posts', 'accounts', 'pairs', 'together', 'ties', 'groups', 'grouped'] as const;

/** Every run of a file side by side, and in words why two of them differ. */
export function RunTable({ job, shown }: { job: Job; shown: string }) {
  const { t } = useWords();
  const language = useLanguage();
  const title = useId();
  const removal = useRemoveRun(job.id);
  const settings = differing(job.runs, t);
  const modes = new Set(job.runs.map(({ parameters }) => parameters.mode));
  return (
    <section aria-labelledby={title} className={`${classes.runs} no-print`}>
      <h2 id={title}>{t('hashtags.runs')}</h2>
      <table className={table.table}>
        <caption>{t('hashtags.runs.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('hashtags.runs.asked')}</th>
            {columns.map((name) => (
              <th key={name} scope="col" data-numeric>
                {t(`hashtags.runs.${name}`)}
              </th>
            ))}
            <th scope="col">{t('hashtags.runs.at')}</th>
          </tr>
        </thead>
        <tbody>
          {job.runs.map((run) => (
            <tr key={run.id} aria-current={run.id === shown || undefined}>
              <th scope="row">
                {run.id === shown ? (
                  <>
                    <b>{askedText(run, t, language)}</b>{' '}
                    <span className="small">{t('hashtags.runs.shown')}</span>
                  </>
                ) : (
                  <Link
                    to="/toolbox/posts/$job"
                    params={{ job: job.id }}
                    search={(search) => ({ ...search, run: run.id })}
                  >
                    {askedText(run, t, language)}
                  </Link>
                )}
              </th>
              {columns.map((name) => {
                const value = countOf(run, name);
                return (
                  <td key={name} data-label={t(`hashtags.runs.${name}`)} data-numeric>
                    {value === undefined ? '–' : formatNumber(value, language)}
                  </td>
                );
              })}
              <td data-label={t('hashtags.runs.at')}>
                <span>
                  <span className="nowrap">{formatMoment(run.at, language)}</span>{' '}
                  {run.id !== shown && (
                    <button type="button" className="plain-button" onClick={() => removal.mutate(run.id)}>
                      {t('hashtags.runs.remove')}
                    </button>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {removal.error && <p role="alert">{removal.error.message}</p>}
      {modes.size > 1 && <p>{t('hashtags.runs.modes')}</p>}
      {settings.length > 0 && (
        <p>{t('hashtags.runs.differ', { settings: new Intl.ListFormat(language).format(settings) })}</p>
      )}
    </section>
  );
}

function countOf({ counts }: JobRun, name: (typeof columns)[number]): number | undefined {
  if (name === 'together') return counts.network?.accounts;
  return name === 'ties' ? counts.network?.edges : counts[name];
}

function askedText({ counts, parameters }: JobRun, t: Say, language: Language): string {
  const { mode, windowSeconds, minParticipation, falseDiscoveryRate, edgeWeight } = parameters;
  return t('hashtags.runs.asked.value', {
    mode: t(`hashtags.mode.${mode}`),
    by: byLabel(counts.by, t),
    window: formatSeconds(windowSeconds, language),
    minimum: formatNumber(minParticipation, language),
    limit: t(`hashtags.runs.limit.${mode}`, {
      limit:
        mode === 'default' ? formatShare(falseDiscoveryRate, language) : formatNumber(edgeWeight, language),
    }),
  });
}

/** What the runs were asked with that is not the same in all, beside how pairs are judged. */
function differing(runs: readonly JobRun[], t: Say): string[] {
  const settings: readonly [string, (run: JobRun) => unknown][] = [
    [t('hashtags.by'), ({ counts }) => counts.by],
    [t('hashtags.columns'), ({ parameters }) => JSON.stringify(parameters.columns)],
    [t('hashtags.window'), ({ parameters }) => parameters.windowSeconds],
    [t('hashtags.minimum'), ({ parameters }) => parameters.minParticipation],
    [t('hashtags.fdr'), ({ parameters }) => parameters.falseDiscoveryRate],
    [t('hashtags.edgeWeight'), ({ parameters }) => parameters.edgeWeight],
    [t('hashtags.similarity'), ({ parameters }) => parameters.similarity],
    [t('hashtags.distance'), ({ parameters }) => parameters.distanceBits],
    [t('hashtags.allPosts'), ({ parameters }) => parameters.allPosts],
  ];
  return settings.filter(([, of]) => new Set(runs.map(of)).size > 1).map(([name]) => name);
}
