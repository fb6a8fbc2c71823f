import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/index';
import classes from './paged.module.css';
import { usePrinting } from './use-printing';

const rowsPerPage = 25;

type Props<Row> = { rows: readonly Row[]; children: (shown: readonly Row[]) => ReactNode };

/** A part of a long list, its number in the address; on paper all of it. */
export function Paged<Row>({ rows, children }: Props<Row>) {
  const isPrinting = usePrinting();
  const asked = useSearch({ strict: false, select: ({ page }) => page ?? 1 });
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  const page = Math.min(asked, pages);
  if (isPrinting || pages === 1) return children(rows);
  return (
    <>
      {children(rows.slice((page - 1) * rowsPerPage, page * rowsPerPage))}
      <PageLinks page={page} pages={pages} />
    </>
  );
}

/** The pages beside this one, in the address. */
export function PageLinks({ page, pages }: { page: number; pages: number }) {
  const { t } = useWords();
  return (
    <nav className={`${classes.pages} no-print`} aria-label={t('pages.label')}>
      {page > 1 && (
        <Link to="." search={(now) => ({ ...now, page: page - 1 === 1 ? undefined : page - 1 })}>
          {t('pages.previous')}
        </Link>
      )}
      <span>{t('pages.of', { page, pages })}</span>
      {page < pages && (
        <Link to="." search={(now) => ({ ...now, page: page + 1 })}>
          {t('pages.next')}
        </Link>
      )}
    </nav>
  );
}
