import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useCaseId } from '../../case-query';
import { useUndo } from '../../edit/save';
import { useWords } from '../../i18n/index';
import { ProblemTable } from '../../journal/problem-table';
import type { TableTaken } from './table-draft';
import classes from './tables.module.css';

/** What was written, which rows were not, and the one step back. */
export function Taken({ taken, onOther }: { taken: TableTaken; onOther: () => void }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const undo = useUndo();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const errors = taken.problems.filter(({ severity }) => severity === 'error');
  return (
    <section aria-labelledby="table-taken">
      <h2 id="table-taken" ref={heading} tabIndex={-1}>
        {undo.isSuccess ? t('table.undone') : t('table.taken', taken.counts)}
      </h2>
      {!undo.isSuccess && <p>{t('table.taken.become', taken.counts)}</p>}
      <p className={classes.buttons}>
        {!undo.isSuccess && (
          <>
            <Link to="/$caseId/shipments" params={{ caseId }}>
              {t('table.taken.see')}
            </Link>
            <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(taken.seq)}>
              {t('change.undo')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={onOther}>
          {t('table.other')}
        </Button>
      </p>
      {errors.length > 0 && !undo.isSuccess && (
        <>
          <h3>{t('table.bad.left', { count: taken.counts.bad })}</h3>
          <div className={classes.scroll}>
            <ProblemTable problems={errors} inAll={taken.problemsInAll} />
          </div>
        </>
      )}
    </section>
  );
}
