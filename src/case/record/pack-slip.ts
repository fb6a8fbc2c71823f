import { intervalOf } from '../entries/amount.js';
import type { Statement } from '../entries/statement.js';
import { unitName } from '../entries/units.js';
import { isScaleSlip } from './scale-slip.js';
import type { Told } from './told.js';

const unitOf = ({ unit }: Statement): string => (unit === undefined ? 'piece' : unitName(unit));

/** 4,000 pieces for 4,000 boxes: the same number in two units that are not of one size. */
export function isPackSlip(a: Told, b: Told): boolean {
  const [one, other] = [a.statement, b.statement];
  if (one.amount === undefined || other.amount === undefined || unitOf(one) === unitOf(other)) return false;
  const [x, y] = [intervalOf(one.amount), intervalOf(other.amount)];
  const isSameNumber = x.low === y.low && x.high === y.high && x.low > 0;
  return isSameNumber && (a.rounded.high < b.rounded.low || b.rounded.high < a.rounded.low);
}

/** Two figures that a slip of the pen sets apart: by thousands, or by the pack they are counted in. */
export const isSlipBetween = (a: Told, b: Told): boolean =>
  isScaleSlip(a.interval, b.interval) || isPackSlip(a, b);
