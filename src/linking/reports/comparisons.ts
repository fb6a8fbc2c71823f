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

/** What two reports are held against each other by, and the levels each can come to, most alike first. */
export const fields = {
  giver: { levels: nameLevels, compare: names(({ givers }) => givers) },
  receiver: { levels: nameLevels, compare: names(({ receivers }) => receivers) },
  goods: { levels: ['same', 'other'], compare: whether(({ goods }) => goods) },
  amount: { levels: amountLevels, compare: compareAmounts },
  place: { levels: nameLevels, compare: names(({ places }) => places) },
  day: { levels: dayLevels, compare: compareDays },
  terms: { levels: ['same', 'other'], compare: whether(({ terms }) => terms) },
} as const satisfies Readonly<Record<string, { levels: readonly string[]; compare: Compare }>>;

export type ReportField = keyof typeof fields;

export function comparisonsOf(reports: readonly ShipmentReport[]): Comparison[] {
  return Object.entries(fields).map(([name, { levels, compare }]) => ({
    name,
    levels,
    levelOf: (left, right) => {
      const [a, b] = [reports[left], reports[right]];
      return (a && b && compare(a, b)) ?? unknown;
    },
  }));
}
