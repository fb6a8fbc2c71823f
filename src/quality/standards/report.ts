import { z } from 'zod';
import { Label, Text } from '../../case/index.js';
import { When } from '../../lib/days/index.js';
import { largest, smallest } from '../../lib/lists/index.js';
import { expecting } from '../../lib/wording/index.js';
import type { Conditions } from './demand.js';
import { aerosols, countings, type Property, propertyNames } from './properties.js';
import { UnitText } from './standard.js';
import { type Unit, withoutNoise } from './units.js';

const MeasurementFields = z
  .strictObject({
    property: z.enum(propertyNames),
    unit: UnitText.optional(),
    /** Every result; or how many were tested, with the lowest and the highest. */
    values: z.array(z.number()).min(1).optional(),
    tested: z.int().positive().optional(),
    lowest: z.number().optional(),
    highest: z.number().optional(),
    /** How many of those tested lay beyond a limit, where single results are not given. */
    beyond: z.strictObject({ limit: z.number(), count: z.int().nonnegative() }).optional(),
    /** What the laboratory says where there is no figure. */
    outcome: z.enum(['pass', 'fail']).optional(),
    aerosol: z.enum(aerosols).optional(),
    flow: z.number().positive().optional(),
    counted: z.enum(countings).optional(),
    range: Label(80).optional(),
    note: Text.optional(),
  })
  .superRefine(({ values, tested, lowest, highest, beyond, outcome, unit }, context) => {
    const fail = (field: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [field], message });
    };
    const isSummary = lowest !== undefined || highest !== undefined || beyond !== undefined;
    if (values && (isSummary || tested !== undefined)) fail('values', expecting('expect.either-values'));
    if (isSummary && tested === undefined) fail('tested', expecting('expect.tested'));
    if (!values && !isSummary && outcome === undefined) fail('values', expecting('expect.values'));
    if ((values || isSummary) && unit === undefined) fail('unit', expecting('expect.results-unit'));
    if (beyond && tested !== undefined && beyond.count > tested)
      fail('beyond', expecting('expect.at-most-tested', { tested: String(tested) }));
    if (lowest !== undefined && highest !== undefined && lowest > highest)
      fail('lowest', expecting('expect.at-most-highest', { highest: String(highest) }));
  });

/** A laboratory's report: what `waybill inspect` reads. */
export const ReportFile = z.strictObject({
  title: Text,
  laboratory: Text.optional(),
  product: Text.optional(),
  lot: Label(80).optional(),
  on: When.optional(),
  source: Text.optional(),
  measurements: z.array(MeasurementFields).min(1),
});
export type ReportFile = z.infer<typeof ReportFile>;

/** The results of one test, in one form whether the report lists them or sums them up. */
export type Measurement = {
  readonly property: Property;
  readonly unit?: Unit | undefined;
  readonly n: number;
  readonly values?: readonly number[] | undefined;
  readonly lowest?: number | undefined;
  readonly highest?: number | undefined;
  readonly beyond?: { readonly limit: number; readonly count: number } | undefined;
  readonly outcome?: 'pass' | 'fail' | undefined;
  readonly conditions: Conditions;
};

export const measurementsOf = ({ measurements }: ReportFile): Measurement[] =>
  measurements.map(({ values, tested, aerosol, flow, counted, range, note: _, ...fields }) =>
    asPenetration({
      ...fields,
      values,
      n: values?.length ?? tested ?? 0,
      ...(values ? { lowest: smallest(values), highest: largest(values) } : {}),
      conditions: { aerosol, flow, counted, range },
    }),
  );

function asPenetration(measured: Measurement): Measurement {
  if (measured.property !== 'efficiency') return measured;
  const through = (held: number): number => withoutNoise(100 - held);
  const throughIf = (held: number | undefined) => (held === undefined ? undefined : through(held));
  const { values, beyond, lowest, highest } = measured;
  return {
    ...measured,
    property: 'penetration',
    values: values?.map(through),
    lowest: throughIf(highest),
    highest: throughIf(lowest),
    beyond: beyond && { ...beyond, limit: through(beyond.limit) },
  };
}
