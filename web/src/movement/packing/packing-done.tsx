import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useCaseId } from '../../case-query';
import { useUndo } from '../../edit/save';
import { useWords } from '../../i18n/index';
import type { AnswerOf } from '../../operations';
import tables from '../../reading/tables/tables.module.css';

export type PackingWritten = AnswerOf<'post', '/api/cases/{case}/packing-lists/entries'>;

/** What was written of a packing list, and the one step back. */
export function PackingDone({ taken, onOther }: { taken: PackingWritten; onOther: () => void }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const undo = useUndo();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="packing-taken">
      <h2 id="packing-taken" ref={heading} tabIndex={-1}>
        {undo.isSuccess ? t('table.undone') : t('packing.taken', { lots: taken.lotsWritten })}
      </h2>
      <p className={tables.buttons}>
        {!undo.isSuccess && (
          <>
            <Link to="/$caseId/lots" params={{ caseId }}>
              {t('packing.taken.see')}
            </Link>
            <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(taken.seq)}>
              {t('change.undo')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={onOther}>
          {t('packing.other')}
        </Button>
      </p>
    </section>
  );
}
