import { lazy, Suspense } from 'react';
import type { PresentedFinding } from '../../../../src/findings/index';
import { useLanguage } from '../../case-query';
import { boundsText, type FigureBounds } from '../../findings/figure-text';
import { useWords } from '../../i18n/index';
import classes from './range-chart.module.css';

type Figure = NonNullable<PresentedFinding['figure']>;

const RangePlot = lazy(() => import('./range-plot'));

/** What was claimed above what the record holds, on one axis. Drawn only where there are two things to compare. */
export function RangeChart({ figure }: { figure: Figure }) {
  const { t } = useWords();
  const language = useLanguage();
  const rows = rowsOf(figure);
  if (!rows) return null;
  const say = (bounds: FigureBounds): string => boundsText(bounds, figure.unit, t, language);
  const held = rows.find((row) => row.of === 'held');
  const claimed = rows.find((row) => row.of === 'claimed');
  if (!held || !claimed) return null;
  const label = t('claims.chart', { claimed: say(claimed.bounds), held: say(held.bounds) });
  return (
    <figure className={classes.chart} role="img" aria-label={label}>
      <Suspense fallback={<div className={classes.waiting} />}>
        <RangePlot
          unit={figure.unit}
          language={language}
          rows={[
            { ...claimed, label: t('claims.chart.claimed'), text: say(claimed.bounds) },
            { ...held, label: t('claims.chart.held'), text: say(held.bounds) },
          ]}
        />
      </Suspense>
    </figure>
  );
}

type Row = { readonly of: 'claimed' | 'held'; readonly bounds: FigureBounds };

function rowsOf(figure: Figure): [Row, Row] | undefined {
  // A bar from one disputed figure to the other would draw a range that nobody stated.
  if (!figure.claimed || figure.disputed) return undefined;
  return [
    { of: 'claimed', bounds: figure.claimed },
    { of: 'held', bounds: { low: figure.low, high: figure.high } },
  ];
}
