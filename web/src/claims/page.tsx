import { useMemo, useState } from 'react';
import type { ClaimList } from '../../../src/claims/http/api';
import { byWeight } from '../../../src/findings/index';
import { useCaseQuery } from '../case-query';
import { useWords } from '../i18n/index';
import { Answered, Empty } from '../shell/states';
import { ClaimItem } from './claim-item';
import classes from './claims.module.css';
import { ClaimFilters, type Filters, matches, noFilters, verdictInHash } from './filters';
import { OpenClaims } from './open-claims';

export function ClaimsPage() {
  const { t } = useWords();
  const claims = useCaseQuery('/api/cases/{case}/claims', {});
  return (
    <>
      <h1>{t('claims.title')}</h1>
      <p className="lead">{t('claims.lead')}</p>
      <Answered query={claims}>{(data) => <Claims rows={data.claims} />}</Answered>
    </>
  );
}

type Row = ClaimList['claims'][number];

function Claims({ rows }: { rows: readonly Row[] }) {
  const { t } = useWords();
  const [filters, setFilters] = useState<Filters>(() => ({ ...noFilters, verdict: verdictInHash() }));
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
      <ol className={classes.claims}>
        {decided.map((row) => (
          <ClaimItem key={row.finding.id} row={row} />
        ))}
      </ol>
      <OpenClaims rows={open} />
    </>
  );
}
