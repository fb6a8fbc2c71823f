import { drawCurve, findPlan, limitsOfLot, planIsolatedLot, singlePlan } from '../../src/quality/index.js';
import { median } from '../median.js';
import { drawTable, show } from '../table.js';
import { type InR, type Task, timeInR } from './with-r.js';

type Measure = {
  readonly name: string;
  readonly aimMs: number;
  /** One number that R gives too, so that the two are known to do the same. */
  readonly run: () => number;
};

const points = { acceptableQuality: 0.0065, producerRisk: 0.05, limitingQuality: 0.02, consumerRisk: 0.1 };

const measures: Readonly<Record<Task, Measure>> = {
  'isolated-plan': {
    name: 'smallest sample, lot of 600,000, 14 accepted',
    aimMs: 20,
    run: () => planIsolatedLot({ lot: 600_000, limitingQuality: 0.02, consumerRisk: 0.05, accept: 14 }).n,
  },
  'two-point-plan': {
    name: 'smallest plan through two points, lot of 600,000',
    aimMs: 20,
    run: () => findPlan(points, { kind: 'lot', lot: 600_000 }).n,
  },
  'curve-1000': {
    name: 'curve of 1,000 points, lot of 600,000',
    aimMs: 10,
    run: () =>
      drawCurve(singlePlan(1250, 14), { kind: 'lot', lot: 600_000 }, 1000).reduce(
        (sum, { accepted }) => sum + accepted,
        0,
      ),
  },
  'limits-10m': {
    name: 'exact limits, lot of 10,000,000',
    aimMs: 50,
    run: () => {
      const { low, high } = limitsOfLot({ lot: 10_000_000, n: 1250, found: 14, confidence: 0.95 });
      return low + high;
    },
  },
};

export function benchQuality({ runs, json }: { readonly runs: number; readonly json: boolean }): void {
  const inR = timeInR(runs);
  const measured = Object.entries(measures).map(([task, measure]) => compare(measure, runs, inR?.[task]));
  process.stdout.write(json ? `${JSON.stringify(measured, null, 2)}\n` : report(measured, inR !== undefined));
}

function compare({ name, aimMs, run }: Measure, runs: number, inR: InR | undefined) {
  const began = performance.now();
  const result = run();
  const firstMs = performance.now() - began;
  const times = Array.from({ length: runs }, () => timeFive(run));
  if (inR !== undefined && Math.abs(inR.result - result) > 1e-9 * Math.abs(result))
    throw new Error(`${name}: R gives ${inR.result}, we give ${result}`);
  const milliseconds = median(times);
  return {
    name,
    aimMs,
    firstMs,
    milliseconds,
    result,
    ...(inR === undefined ? {} : { rMs: inR.milliseconds, timesR: milliseconds / inR.milliseconds }),
  };
}

function timeFive(run: () => number): number {
  const began = performance.now();
  for (let again = 0; again < 5; again++) run();
  return (performance.now() - began) / 5;
}

function report(measured: readonly ReturnType<typeof compare>[], withR: boolean): string {
  const rows = measured.map(({ name, aimMs, firstMs, milliseconds, rMs, timesR }) => [
    name,
    timesR === undefined ? '–' : show(timesR),
    show(milliseconds),
    show(firstMs),
    show(aimMs),
    rMs === undefined ? '–' : show(rMs),
  ]);
  const note = withR
    ? 'Both give the same results.'
    : 'Rscript is not on the PATH; the comparison was skipped.';
  return `${drawTable(['', '× R', 'ms', 'first ms', 'aim ms', 'R ms'], rows)}\n${note}\n`;
}
