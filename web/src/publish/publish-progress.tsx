import { Button } from '@mantine/core';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { isDossierPart } from '../i18n/words';
import { addressOf } from '../operations';
import { ProgressBar } from '../ui/progress-bar';
import classes from './publish.module.css';
import { useCancelRun, useRunOf } from './use-editions';

/** How far the dossier is; then where to get it, or why there is none. */
export function PublishProgress({ id, onLeave }: { id: string; onLeave: () => void }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const run = useRunOf(id);
  const cancel = useCancelRun();
  if (!run) return null;
  const { state, progress, edition, problem, notice } = run;
  if (state === 'running') {
    const { part = '', done = 0, total } = progress ?? {};
    return (
      <section className={classes.way} aria-label={t('publish.progress')}>
        <ProgressBar
          label={isDossierPart(part) ? t.label(`publish.part.${part}`) : part}
          share={total ? done / total : undefined}
          detail={total ? t('publish.files.of', { done, total }) : t('publish.files.done', { count: done })}
        />
        <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate(id)}>
          {t('publish.cancel')}
        </Button>
        {cancel.error && <p role="alert">{cancel.error.message}</p>}
      </section>
    );
  }
  return (
    <section className={classes.way} role="status">
      {state === 'done' && (
        <p>
          <strong>{t('publish.done', { edition })}</strong>{' '}
          <a
            href={addressOf('/api/cases/{case}/editions/{id}/dossier', { case: caseId, id: edition })}
            download
          >
            {t('editions.download')}
          </a>
        </p>
      )}
      {notice !== undefined && <p>{notice}</p>}
      {state === 'cancelled' && <p>{t('publish.cancelled')}</p>}
      {state === 'failed' && <p role="alert">{problem?.detail}</p>}
      <Button variant="default" onClick={onLeave}>
        {t('publish.another')}
      </Button>
    </section>
  );
}
