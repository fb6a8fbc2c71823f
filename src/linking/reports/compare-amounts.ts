import { smallest } from '../../lib/lists/index.js';
import { editDistance } from '../model/similarity.js';
import type { ReportedAmount, ShipmentReport } from './report.js';

export const amountLevels = [
  'same-odd-amount',
  'same-amount',
  'slip',
  'near-amounts',
  'part',
  'other-amounts',
] as const;
const [sameExact, same, slip, near, part, other] = [0, 1, 2, 3, 4, 5];

/** How alike what two reports count is, an index of `amountLevels`; undefined where they count nothing in common. */
export function compareAmounts(a: ShipmentReport, b: ShipmentReport): number | undefined {
  const levels = a.amounts.flatMap((one) =>
    b.amounts.filter(({ unit }) => unit === one.unit).map((another) => levelOf(one, another)),
  );
  return levels.length === 0 ? undefined : smallest(levels);
}

function levelOf(a: ReportedAmount, b: ReportedAmount): number {
  const [one, another] = [exactly(a), exactly(b)];
  if (one !== undefined && one === another) return isRound(one) ? same : sameExact;
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  // Rounded to two digits both are the same: 64 and 63.7.
  if (low <= high * 1.02) return same;
  if (one === undefined || another === undefined) return low <= high * 1.3 ? near : other;
  if (isDigitSlip(one, another)) return slip;
  const ratio = Math.min(one, another) / Math.max(one, another);
  return ratio >= 0.75 ? near : ratio >= 0.02 ? part : other;
}

const exactly = ({ low, high }: ReportedAmount): number | undefined => (low === high ? low : undefined);

/** One digit that is not nought: 2, 5,000; a number many shipments have. */
const isRound = (amount: number): boolean => /^[1-9]0*$/.test(String(amount));

/**
 * Two digits turned, one left out, put in or changed, or a nought too many: 1,200 and 1,020. Of numbers with two digits that
 * are not nought only turned ones, 64 and 46: 8,000 and 9,000 are two counts.
 */
export function isDigitSlip(a: number, b: number): boolean {
  if (a === b) return false;
  const [one, another] = [String(a), String(b)];
  if (isTenfold(a, b) || isTurned(one, another)) return true;
  return Math.min(digitsThatTell(one), digitsThatTell(another)) > 2 && editDistance(one, another, 1) <= 1;
}

const digitsThatTell = (amount: string): number => amount.replace(/0+$/, '').length;

const isTurned = (one: string, another: string): boolean =>
  one.length === another.length &&
  one.length > 1 &&
  editDistance(one, another, 1) === 1 &&
  sorted(one) === sorted(another);

const sorted = (digits: string): string => [...digits].toSorted().join('');

const isTenfold = (a: number, b: number): boolean =>
  [10, 1000].some((factor) => a === b * factor || b === a * factor);
