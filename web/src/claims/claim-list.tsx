import { useMemo } from 'react';
import type { ClaimList as Answer } from '../../../src/claims/http/api';
import { byWeight } from '../../../src/findings/index';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { useAddressFilters } from '../ui/filters/use-address-filters';
import { Paged } from '../ui/paged';
import { ClaimItem } from './claim-item';
import classes from './claims.module.css';
import { ClaimFilters, matches, noFilters } from './filters';
import { OpenClaims } from './open-claims';

type Row = Answer['claims'][number];

/** Claims by weight, those nobody can decide yet by reason. */
export function ClaimList({ rows }: { rows: readonly Row[] }) {
  const { t } = useWords();
  const [filters, setFilters] = useAddressFilters(noFilters);
  const sorted = useMemo(() => [...rows].sort((a, b) => byWeight(a.finding, b.finding)), [rows]);
  const shown = sorted.filter((row) => matches(row, filters));
  const open = shown.filter(({ finding }) => finding.openBecause !== undefined);
  const decided = shown.filter(({ finding }) => finding.openBecause === undefined);
  if (rows.length === 0) return <Empty>{t('claims.none')}</Empty>;
  return (
    <>
      <ClaimFilters rows={rows} filters={filters} onChange={setFilters} />
      <p className="small" aria-live="polite">
        {t('claims.shown', { shown: shown.length, all: rows.length })}
      </p>
      {shown.length === 0 && (
        <Empty>
          {t('state.nothingMatches')}{' '}
          <button type="button" className="plain-button" onClick={() => setFilters(noFilters)}>
            {t('state.clearFilters')}
          </button>
        </Empty>
      )}
      <Paged rows={decided}>
        {(page) => (
          <ol className={classes.claims}>
            {page.map((row) => (
              <ClaimItem key={row.finding.id} row={row} />
            ))}
          </ol>
        )}
      </Paged>
      <OpenClaims rows={open} />
    </>
  );
}
