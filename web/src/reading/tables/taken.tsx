import { Link } from '@tanstack/react-router';
import { useCaseId } from '../../case-query';
import { useUndo } from '../../edit/save';
import { useWords } from '../../i18n/index';
import { ProblemTable } from '../../journal/problem-table';
import type { TableTaken } from './table-draft';
import classes from './tables.module.css';
import { WrittenChange } from './written-change';

/** What was written of a table, and which rows were not. */
export function Taken({ taken, onOther }: { taken: TableTaken; onOther: () => void }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const errors = taken.problems.filter(({ severity }) => severity === 'error');
  return (
    <WrittenChange
      title={t('table.taken', taken.counts)}
      seq={taken.seq}
      undo={useUndo()}
      lead={<p>{t('table.taken.become', taken.counts)}</p>}
      link={
        <Link to="/$caseId/shipments" params={{ caseId }}>
          {t('table.taken.see')}
        </Link>
      }
      other={t('table.other')}
      onOther={onOther}
    >
      {errors.length > 0 && (
        <>
          <h3>{t('table.bad.left', { count: taken.counts.bad })}</h3>
          <div className={classes.scroll}>
            <ProblemTable problems={errors} inAll={taken.problemsInAll} />
          </div>
        </>
      )}
    </WrittenChange>
  );
}
