import { Button } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { shownName } from '../../../src/lib/names/index';
import type { ImportResult } from '../../../src/server/api';
import { useWords } from '../i18n/index';
import { isKind } from '../i18n/words';
import classes from './journal.module.css';
import { Notices } from './notices';
import { ProblemTable } from './problem-table';

type Name = ImportResult['changes']['removed'][number];
type Props = { plan: ImportResult; onTake: () => void; onLeave: () => void };

/** What taking in a case would do: what would come, change, go and be refused. */
export function ImportPlan({ plan: { changes, problems, counts }, onTake, onLeave }: Props) {
  const { t } = useWords();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const { removed, removedInAll, kept, keptInAll, added, addedNames, updated, updatedNames } = changes;
  return (
    <div role="alertdialog" aria-labelledby={title} className={classes.sure}>
      <h3 id={title} ref={heading} tabIndex={-1}>
        {t('import.title', { count: removedInAll })}
      </h3>
      <Names
        title={t('import.removed', { count: removedInAll })}
        names={removed}
        count={removedInAll}
        isOpen
      />
      <Names title={t('import.added', { count: added })} names={addedNames} count={added} />
      <Names title={t('import.updated', { count: updated })} names={updatedNames} count={updated} />
      <Names title={t('import.kept', { count: keptInAll })} names={kept} count={keptInAll} />
      {errors.length > 0 && (
        <details open>
          <summary>{t('import.refused', { count: counts.refused })}</summary>
          <ProblemTable problems={errors} />
        </details>
      )}
      <Notices of={problems} />
      <p>
        <Button variant="default" onClick={onTake}>
          {t('import.take', { count: removedInAll })}
        </Button>{' '}
        <Button variant="default" onClick={onLeave}>
          {t('import.leave')}
        </Button>
      </p>
    </div>
  );
}

const shownMax = 100;

function Names({
  title,
  names,
  count,
  isOpen,
}: {
  title: string;
  names: readonly Name[];
  count: number;
  isOpen?: boolean;
}) {
  const { t } = useWords();
  if (count === 0) return null;
  const shown = names.slice(0, shownMax);
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {shown.map(({ kind, id }) => (
          <li key={`${kind} ${id}`}>
            {isKind(kind) ? t(`kind.${kind}`) : kind} {shownName(id)}
          </li>
        ))}
      </ul>
      {count > shown.length && <p className="small">{t('change.more', { count: count - shown.length })}</p>}
    </details>
  );
}
