import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythonWith } from '../python.js';
import { drawTable, show } from '../table.js';
import { type AllocationMeasured, measureAllocation } from './allocation.js';
import { hasInstances } from './instances.js';
import { measureRoutes, type RoutesMeasured } from './routes.js';

export type DeliveryOptions = {
  readonly json: boolean;
  readonly seconds: number;
  /** Where Python and its packages stay for the next time. */
  readonly folder?: string | undefined;
};

/** Routes and allocations, ours beside PyVRP, VROOM and HiGHS, and all beside the best that is known. */
export async function benchDelivery({ json, seconds, folder }: DeliveryOptions): Promise<void> {
  if (!hasInstances) {
    process.stdout.write('The instances are not there (../shared/reference/need): nothing was measured.\n');
    return;
  }
  const work = folder ?? mkdtempSync(join(tmpdir(), 'waybill-delivery-'));
  try {
    const python = pythonWith(work, ['pyvrp==0.11.3', 'pyvroom', 'highspy'], ['pyvrp', 'vroom', 'highspy']);
    if (python === undefined) process.stderr.write('PyVRP, VROOM and HiGHS cannot be had: ours alone.\n');
    const allocation = await measureAllocation(python);
    const routes = measureRoutes(python, seconds);
    const measured = { seconds, routes, allocation };
    process.stdout.write(json ? `${JSON.stringify(measured, null, 2)}\n` : report(measured));
  } finally {
    if (folder === undefined) rmSync(work, { recursive: true, force: true });
  }
}

type Measured = {
  readonly seconds: number;
  readonly routes: readonly RoutesMeasured[];
  readonly allocation: AllocationMeasured;
};

const report = ({ seconds, routes, allocation }: Measured): string =>
  `Above the best known cost, each with ${show(seconds)} s on one core; “–” serves not all, or has no such problem.\n${drawTable(
    ['', 'orders', 'best known', 'ours', 'PyVRP', 'VROOM', 'VROOM s'],
    [...routes.map(rowOf), meanRow(routes)],
  )}\n\n50 items × 500 hospitals × 3 lots, whole packs.\n${drawTable(['', ''], [...allocationRows(allocation)])}\n`;

const percent = (gap: number | undefined): string =>
  gap === undefined ? '–' : `${(100 * gap).toFixed(2)} %`;

const rowOf = (row: RoutesMeasured): string[] => [
  row.name,
  String(row.orders),
  row.best.toFixed(1),
  percent(row.ours),
  percent(row.pyvrp),
  percent(row.vroom),
  row.vroomSeconds === undefined ? '–' : show(row.vroomSeconds),
];

function meanRow(routes: readonly RoutesMeasured[]): string[] {
  const mean = (of: (row: RoutesMeasured) => number | undefined): string => {
    const gaps = routes.flatMap((row) => of(row) ?? []);
    return gaps.length === 0 ? '–' : percent(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
  };
  return [
    'mean',
    '',
    '',
    mean(({ ours }) => ours),
    mean(({ pyvrp }) => pyvrp),
    mean(({ vroom }) => vroom),
    '',
  ];
}

const allocationRows = (of: AllocationMeasured): string[][] => [
  ['preview, s', show(of.previewSeconds)],
  ['plan, s', show(of.seconds)],
  ['proved that none brings all farther', `${of.proved} of ${of.items}`],
  ['below the bound: mean, worst', `${percent(of.meanGap)}, ${percent(of.worstGap)}`],
  ['HiGHS, all items, s', of.highsSeconds === undefined ? '–' : show(of.highsSeconds)],
  ['items in which HiGHS brings the least covered farther', String(of.highsBetter ?? '–')],
  ['items in which ours does', String(of.highsWorse ?? '–')],
];
