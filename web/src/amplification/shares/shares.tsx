import { lazy, Suspense, useId, useMemo, useState } from 'react';
import type { Shares as Estimates } from '../../../../src/amplification/api';
import { useLanguage } from '../../case-query';
import { formatShare } from '../../format';
import { useWords } from '../../i18n/index';
import { Answered, Empty } from '../../shell/states';
import { Choice } from '../../ui/choice';
import { useResult } from '../jobs';
import { ResultSection } from '../result-section';
import { Findings } from './findings';
import { type ShareUnit, shareUnits } from './rows';
import { ruleLabel } from './rule-label';
import { setName, setPer, setsOf } from './sets';
import { ShareNumbers } from './share-numbers';
import classes from './shares.module.css';

const SharesPlot = lazy(() => import('./shares-plot'));

/** Three findings side by side, never added together; then one of them across every rule and threshold. */
export function ShareSection({ job }: { job: string }) {
  const shares = useResult('shares', job, {});
  return (
    <Answered query={shares} place="part">
      {(data) => (
        <>
          <Findings shares={data} />
          <ResultSection name="shares">
            <Thresholds shares={data} />
          </ResultSection>
        </>
      )}
    </Answered>
  );
}

function Thresholds({ shares }: { shares: Estimates }) {
  const { t } = useWords();
  const language = useLanguage();
  const sentence = useId();
  const there = shareUnits.filter((unit) => shares.totals[unit] > 0);
  const [unit, setUnit] = useState<ShareUnit>(there[0] ?? 'posts');
  const rows = useMemo(() => shares.automated.rows.filter((row) => row.unit === unit), [shares, unit]);
  const drawn = useMemo(() => rows.filter(({ share }) => share !== null), [rows]);
  const silent = rows.filter(({ share }) => share === null);
  const sets = setsOf(drawn);
  return (
    <>
      <div className={`${classes.unit} no-print`}>
        <Choice
          label={t('hashtags.unit')}
          value={unit}
          choices={there.map((one) => ({ value: one, label: t(`hashtags.unit.${one}`) }))}
          onChange={(word) => setUnit(shareUnits.find((one) => one === word) ?? 'posts')}
        />
      </div>
      {drawn.length === 0 ? (
        <Empty>{t('hashtags.shares.noneDrawn')}</Empty>
      ) : (
        <>
          <ul className={classes.legend}>
            <li>
              <i data-series="raw" aria-hidden />
              {t('hashtags.shares.raw')}
            </li>
            {sets.map((set, i) => (
              <li key={set}>
                <i data-series={i} aria-hidden />
                {t(`hashtags.shares.corrected.${setPer(set)}`, { set: setName(set) })}
              </li>
            ))}
            <li>
              <i data-series="open" aria-hidden />
              {t('hashtags.shares.open')}
            </li>
          </ul>
          <figure className={classes.figure} role="img" aria-label={t('hashtags.shares.label')}>
            <Suspense fallback={<div style={{ minHeight: 300 }} />}>
              <SharesPlot rows={drawn} language={language} label={(row) => ruleLabel(row, t)} />
            </Suspense>
          </figure>
          <p className="small">
            {t('hashtags.shares.interval', { confidence: formatShare(shares.confidence, language) })}
          </p>
        </>
      )}
      {silent.length > 0 && drawn.length > 0 && (
        <p id={sentence} className="small">
          {t('hashtags.shares.silent', { rules: silent.map((row) => ruleLabel(row, t)).join('; ') })}
        </p>
      )}
      <ShareNumbers rows={rows} sets={sets} unit={unit} />
    </>
  );
}
