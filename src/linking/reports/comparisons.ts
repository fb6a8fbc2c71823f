import { type Comparison, unknown } from '../model/comparison.js';
import { compareNameLists, nameLevels } from '../names/compare-names.js';
import { amountLevels, compareAmounts } from './compare-amounts.js';
import { compareDays, dayLevels } from './compare-days.js';
import type { ShipmentReport } from './report.js';

type Compare = (a: ShipmentReport, b: ShipmentReport) => number | undefined;

const names =
  (of: (report: ShipmentReport) => readonly string[]): Compare =>
  (a, b) =>
    compareNameLists(of(a), of(b));

const whether =
  (of: (report: ShipmentReport) => string | undefined): Compare =>
  (a, b) => {
    const [one, another] = [of(a), of(b)];
    if (one === undefined || another === undefined) return undefined;
    return one === another ? 0 : 1;
  };

export const fieldNames = ['giver', 'receiver', 'goods', 'amount', 'place', 'day', 'terms'] as const;
export type ReportField = (typeof fieldNames)[number];

/** What two reports are held against each other by, and the levels each can come to, most alike first. */
export const fields = {
  giver: { levels: nameLevels, compare: names(({ givers }) => givers) },
  receiver: { levels: nameLevels, compare: names(({ receivers }) => receivers) },
  goods: { levels: ['same-goods', 'other-goods'], compare: whether(({ goods }) => goods) },
  amount: { levels: amountLevels, compare: compareAmounts },
  place: { levels: nameLevels, compare: names(({ places }) => places) },
  day: { levels: dayLevels, compare: compareDays },
  terms: { levels: ['same-terms', 'other-terms'], compare: whether(({ terms }) => terms) },
} as const satisfies Readonly<Record<ReportField, { levels: readonly string[]; compare: Compare }>>;

export function comparisonsOf(reports: readonly ShipmentReport[]): Comparison[] {
  return fieldNames.map((name) => ({
    name,
    levels: fields[name].levels,
    levelOf: (left, right) => {
      const [a, b] = [reports[left], reports[right]];
      return (a && b && fields[name].compare(a, b)) ?? unknown;
    },
  }));
}
