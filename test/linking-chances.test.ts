import { expect, test } from 'vitest';
import { fieldNames, fields, type ReportField } from '../src/linking/reports/comparisons.js';
import { readReportSets, reportOf, type ToldReport } from './support/report-sets.js';
import { isOneShipment } from './support/score-links.js';

// `npx vitest run test/linking-chances.test.ts -u` counts them anew; after any change of how reports are compared.

// Half a pair more than was seen: what never came may come yet.
const unseen = 0.5;

const sets = readReportSets(new URL('./reports/', import.meta.url)).map(({ reports }) => reports);

type Pair = readonly [ToldReport, ToldReport];

const within: Pair[] = sets.flatMap((set) =>
  set.flatMap((a, n) => set.slice(n + 1).map((b): Pair => [a, b])),
);
const across: Pair[] = sets.flatMap((set, n) =>
  sets.slice(n + 1).flatMap((other) => set.flatMap((a) => other.map((b): Pair => [a, b]))),
);

/** Of pairs, the share at each level of a field. */
function sharesOf(field: ReportField, pairs: readonly Pair[]): number[] {
  const counts = fields[field].levels.map(() => unseen);
  for (const [a, b] of pairs) {
    const level = fields[field].compare(reportOf(a), reportOf(b));
    if (level !== undefined) counts[level] = (counts[level] ?? 0) + 1;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}

const same = (field: ReportField): number[] =>
  sharesOf(
    field,
    within.filter((pair) => isOneShipment(...pair)),
  );

// Two shipments of one set were invented to be mistaken, those of two sets have nothing in common: a case lies between.
function different(field: ReportField): number[] {
  const alike = sharesOf(
    field,
    within.filter((pair) => !isOneShipment(...pair)),
  );
  return sharesOf(field, across).map((share, level) => (share + (alike[level] ?? 0)) / 2);
}

test('how often reports of one shipment agree, and of two, is counted in the invented ones', async () => {
  const lines = (shares: (field: ReportField) => number[]): string =>
    fieldNames
      .map(
        (field) =>
          `    ${field}: [${shares(field)
            .map((share) => Math.round(share * 1000) / 1000)
            .join(', ')}],`,
      )
      .join('\n');
  await expect(`// Written by test/linking-chances.test.ts; run it with -u rather than edit this.
import type { ReportField } from './comparisons.js';

type LearntChances = Readonly<Record<'m' | 'u', Readonly<Record<ReportField, readonly number[]>>>>;

/** Of pairs of reports that are one shipment (m), and of those that are not (u), the share at each level of a field. */
export const learntChances: LearntChances = {
  m: {
${lines(same)}
  },
  u: {
${lines(different)}
  },
};
`).toMatchFileSnapshot('../src/linking/reports/learnt-chances.ts');
});
