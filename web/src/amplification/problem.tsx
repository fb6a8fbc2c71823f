import type { Job } from '../../../src/amplification/api';
import { useWords } from '../i18n/index';
import classes from './job.module.css';

/** Why there is no result, and what can be done about it. */
export function Problem({ job: { state, problem } }: { job: Job }) {
  const { t } = useWords();
  if (state !== 'failed' && state !== 'cancelled' && state !== 'interrupted') return null;
  return (
    <section className={classes.problem} role={state === 'failed' ? 'alert' : 'status'}>
      <h2>{t(`hashtags.problem.${state}`)}</h2>
      {problem && <p>{problem.detail}</p>}
      <p>{t(`hashtags.problem.${state}.hint`)}</p>
      {problem && <p className="small">{problem.code}</p>}
    </section>
  );
}
