import { drawTable, show } from '../table.js';
import { type Measured, ownMs } from './measure.js';
import { stepNames } from './step.js';

export const aims = { ratioMax: 3, slopeMax: 1.1 } as const;

/** How a cost grows from one size to the next: 1 is linear, 2 is quadratic. */
export type Growth = {
  readonly layout: string;
  readonly from: number;
  readonly to: number;
  readonly slopes: Readonly<Record<(typeof growing)[number], number>>;
};

const growing = ['parse', 'load', 'reconcile', 'check', 'together'] as const;

export function growthOf(measured: readonly Measured[]): Growth[] {
  return measured.flatMap((large) => {
    const small = measured.findLast(
      ({ layout, statements }) => layout === large.layout && statements < large.statements,
    );
    return small ? [growthBetween(small, large)] : [];
  });
}

function growthBetween(small: Measured, large: Measured): Growth {
  const slope = (costOf: (measured: Measured) => number): number =>
    Math.log(costOf(large) / costOf(small)) / Math.log(large.statements / small.statements);
  return {
    layout: large.layout,
    from: small.statements,
    to: large.statements,
    slopes: {
      parse: slope(({ costs }) => costs.parse.cpuMs),
      load: slope(({ costs }) => costs.load.cpuMs),
      reconcile: slope(({ costs }) => costs.reconcile.cpuMs),
      check: slope(({ costs }) => costs.check.cpuMs),
      together: slope(({ costs }) => ownMs(costs, 'cpuMs')),
    },
  };
}

/** The measurements as text: what is aimed at first, what it is made of after. */
export const reportCase = (measured: readonly Measured[]): string =>
  [ratioTable(measured), growthTable(measured), costTable(measured)].join('\n\n');

const whatOf = ({ layout, statements }: Measured): string => `${show(statements)} in ${layout}`;

function ratioTable(measured: readonly Measured[]): string {
  const rows = measured.map((one) => [
    whatOf(one),
    show(one.ratio),
    show(ownMs(one.costs, 'cpuMs') / one.costs.parse.cpuMs),
    one.ratio <= aims.ratioMax ? 'met' : 'missed',
    show(ownMs(one.costs)),
    show(one.costs.parse.wallMs),
  ]);
  const head = [
    'statements',
    'ratio',
    'of CPU time',
    `aim ${aims.ratioMax}`,
    'load + reconcile + check, ms',
    'mere parse, ms',
  ];
  return `Ratio to merely parsing the same files\n${drawTable(head, rows)}`;
}

function growthTable(measured: readonly Measured[]): string {
  const rows = growthOf(measured).map(({ layout, from, to, slopes }) => [
    `${show(from)} → ${show(to)} in ${layout}`,
    ...growing.map((step) => show(slopes[step])),
    slopes.together <= aims.slopeMax ? 'met' : 'missed',
  ]);
  const head = ['statements', ...growing, `aim ${aims.slopeMax}`];
  return `Growth: exponent of the CPU time in the number of statements\n${drawTable(head, rows)}`;
}

function costTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap((one) =>
    stepNames.map((step) => {
      const { wallMs, cpuMs, peakMb, made } = one.costs[step];
      return [
        `${whatOf(one)}: ${step}`,
        show(wallMs),
        show(cpuMs),
        show(peakMb),
        show(made),
        String(one.runs),
      ];
    }),
  );
  const head = ['step', 'wall, ms', 'CPU, ms', 'peak memory, MB', 'made', 'runs'];
  return [
    'Steps, each in a process of its own (median; peak memory is of the whole process, what comes before included;',
    'made: entries, entries, consignments, findings)',
    drawTable(head, rows),
  ].join('\n');
}
