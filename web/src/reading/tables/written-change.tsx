import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../../i18n/index';
import classes from './tables.module.css';

type Props = {
  title: string;
  seq: number;
  undo: Pick<UseMutationResult<unknown, Error, number>, 'isSuccess' | 'isPending' | 'mutate'>;
  /** Leads to what was written. */
  link: ReactNode;
  other: string;
  onOther: () => void;
  /** What became of it, above the buttons. */
  lead?: ReactNode;
  children?: ReactNode;
};

/** What was written as one change, where it is, and the one step back. */
export function WrittenChange({ title, seq, undo, link, other, onOther, lead, children }: Props) {
  const { t } = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {undo.isSuccess ? t('table.undone') : title}
      </h2>
      {!undo.isSuccess && lead}
      <p className={classes.buttons}>
        {!undo.isSuccess && (
          <>
            {link}
            <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(seq)}>
              {t('change.undo')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={onOther}>
          {other}
        </Button>
      </p>
      {!undo.isSuccess && children}
    </section>
  );
}
