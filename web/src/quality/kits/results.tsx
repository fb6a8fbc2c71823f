import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { KitEvaluation, ResultsEvaluation } from '../../../../src/quality/kits/api';
import { useWords } from '../../i18n/index';
import { ProblemTable } from '../../journal/problem-table';
import { Numbers } from '../../views/chart/numbers';
import { Faults } from './faults';
import classes from './kits.module.css';
import { DaysPlot, IntervalsPlot } from './lazy-charts';
import { Chart, Section } from './section';
import { useShareText } from './share-text';

/** How much of the file was read, and each row that was not. */
export function RowsRead({ file, results }: { file: string; results: ResultsEvaluation }) {
  const { t } = useWords();
  const { number } = useShareText();
  const { rows, problems, problemsInAll, ignoredColumns } = results;
  return (
    <section className={classes.rows}>
      <p>
        {t('kits.rows', {
          file,
          read: number(rows.read),
          of: number(rows.of),
          refused: number(rows.refused),
        })}{' '}
        {(rows.noResult > 0 || rows.noReference > 0) &&
          t('kits.rows.apart', { result: number(rows.noResult), reference: number(rows.noReference) })}{' '}
        {ignoredColumns.length > 0 && t('kits.read.ignored', { columns: ignoredColumns.join(', ') })}{' '}
        {problems.length < problemsInAll && t('kits.rows.first', { count: problems.length })}
      </p>
      {problems.length > 0 && (
        <div className={classes.scroll}>
          <ProblemTable problems={problems} />
        </div>
      )}
    </section>
  );
}

/** What only single results can tell: when, which lot, which fault. */
export function KitDetail({ kit }: { kit: KitEvaluation }) {
  return (
    <>
      <Kinds kit={kit} />
      <Days kit={kit} />
      <Lots kit={kit} />
      <Faults diagnosis={kit.diagnosis} />
    </>
  );
}

function Kinds({ kit }: { kit: KitEvaluation }) {
  const { t } = useWords();
  const { noResult } = kit.diagnosis;
  const { falseNegativeRate } = kit.evaluation.figures;
  const { counts } = kit.evaluation;
  const rows = useMemo(
    () => [
      { ...noResult.invalid, label: t('kits.kinds.invalid') },
      { ...noResult.defective, label: t('kits.kinds.defective') },
      { ...falseNegativeRate, label: t('kits.kinds.missed') },
      { ...kit.sensitivityPerKitOpened, label: t('kits.kinds.opened') },
    ],
    [kit, noResult, falseNegativeRate, t],
  );
  const { tp, fn, fp, tn } = counts;
  return (
    <Section title={t('kits.kinds')}>
      <Rates title={t('kits.kinds')} rows={rows} first={t('kits.columns.figure')} file="test-kit-kinds.csv" />
      <p className="no-print">
        <Link to="/toolbox/kits" search={(now) => ({ ...now, tp, fn, fp, tn })} target="_blank">
          {t('kits.share')}
        </Link>
      </p>
    </Section>
  );
}

function Days({ kit }: { kit: KitEvaluation }) {
  const { t } = useWords();
  const { range } = useShareText();
  const { tooEarly } = kit.diagnosis;
  if (kit.byDay.length === 0)
    return (
      <Section title={t('kits.days.title')}>
        <p>{t('kits.days.none')}</p>
      </Section>
    );
  const said =
    tooEarly.before && tooEarly.after
      ? t('kits.days.turning', {
          day: tooEarly.day,
          before: range(tooEarly.before),
          after: range(tooEarly.after),
        })
      : t('kits.days.lead');
  const rows = [
    ...kit.byDay.map(({ day, sensitivity }) => ({ ...sensitivity, label: String(day) })),
    ...kit.byDays.map(({ from, to, sensitivity }) => ({
      ...sensitivity,
      label: to === null ? t('kits.days.from', { from }) : `${from}–${to}`,
    })),
  ];
  const { sensitivityMin } = kit.evaluation.decision?.target ?? {};
  return (
    <Section title={t('kits.days.title')}>
      <p>{said}</p>
      <Chart label={`${t('kits.days.title')}. ${said}`}>
        <DaysPlot kit={kit} target={sensitivityMin} />
      </Chart>
      <RateNumbers
        title={t('kits.days.title')}
        rows={rows}
        first={t('kits.columns.day')}
        file="test-kit-days.csv"
      />
    </Section>
  );
}

const lotsDrawn = 20;

function Lots({ kit: { byLot } }: { kit: KitEvaluation }) {
  const { t } = useWords();
  const rows = useMemo(
    () =>
      byLot
        .map(({ lot, sensitivity }) => ({ ...sensitivity, label: lot }))
        .sort((a, b) => (a.estimate ?? 0) - (b.estimate ?? 0)),
    [byLot],
  );
  if (rows.length < 2) return null;
  return (
    <Section title={t('kits.lots')}>
      <Rates title={t('kits.lots')} rows={rows} first={t('kits.columns.lot')} file="test-kit-lots.csv" />
    </Section>
  );
}

type Row = KitEvaluation['sensitivityPerKitOpened'] & { label: string };
type RatesProps = { title: string; rows: readonly Row[]; first: string; file: string };

function Rates(props: RatesProps) {
  const { title, rows } = props;
  const { range } = useShareText();
  const drawn = useMemo(() => rows.slice(0, lotsDrawn), [rows]);
  return (
    <>
      <Chart label={`${title}. ${drawn.map((row) => `${row.label}: ${range(row)}`).join('; ')}`}>
        <IntervalsPlot rows={drawn} />
      </Chart>
      <RateNumbers {...props} />
    </>
  );
}

function RateNumbers({ title, rows, first, file }: RatesProps) {
  const { t } = useWords();
  const { share, of } = useShareText();
  return (
    <Numbers
      caption={title}
      file={file}
      rows={rows}
      columns={[
        { header: first, text: ({ label }) => label },
        ...(['estimate', 'low', 'high'] as const).map((end) => ({
          header: t(`kits.columns.${end}`),
          text: (row: Row) => share(row[end]),
          value: (row: Row) => row[end] ?? '',
          numeric: true,
        })),
        { header: t('kits.columns.counts'), text: of, numeric: true },
      ]}
    />
  );
}
