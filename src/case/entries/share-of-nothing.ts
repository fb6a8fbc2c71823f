import type { NumberReading } from '../../lib/numbers/index.js';
import { findUnit, measureOf } from './units.js';
import { isShare, type Measure } from './vocabulary.js';

// What comes in parts of one: half a tonne is an amount, a third of a kit is none.
const divisible = new Set(['kg', 'litre']);

/** "A third" of goods, and nothing says of how many: as a count it would be a third of a piece. */
export function isShareOfNothing(entry: object, field: string, reading: NumberReading): boolean {
  if (field !== 'amount' || reading.kind !== 'read' || reading.high >= 1 || reading.high === 0) return false;
  const { measure, outOf, unit, consignment, lot, product } = entry as Fields;
  if ((measure ?? 'goods') !== 'goods' || outOf !== undefined) return false;
  // "25 % of particles let through", or a rate of exchange, is said in a unit of its own.
  if ([consignment, lot, product].every((goods) => goods === undefined)) return false;
  return unit === undefined || (typeof unit === 'string' && isCounted(unit));
}

const sharesIn: ReadonlySet<string> = new Set(['amount', 'expected', 'required']);

/** "400 vials" where a share is measured: as a share it would be 40,000 %. */
export const isCountForShare = (entry: object, field: string, reading: NumberReading): boolean =>
  sharesIn.has(field) &&
  isShare((entry as { measure?: Measure }).measure) &&
  reading.kind === 'read' &&
  reading.low > 1;

type Fields = Partial<Record<'measure' | 'outOf' | 'unit' | 'consignment' | 'lot' | 'product', unknown>>;

const isCounted = (unit: string): boolean =>
  findUnit(unit) !== undefined && !divisible.has(measureOf(unit).of);
