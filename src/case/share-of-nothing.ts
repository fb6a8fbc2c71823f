import type { NumberReading } from '../lib/numbers/index.js';
import { measureOf } from './units.js';

// What comes in parts of one: half a tonne is an amount, a third of a kit is none.
const divisible = new Set(['kg', 'litre']);

/** "A third" of goods, and nothing says of how many: as a count it would be a third of a piece. */
export function isShareOfNothing(entry: object, field: string, reading: NumberReading): boolean {
  if (field !== 'amount' || reading.kind !== 'read' || reading.high >= 1 || reading.high === 0) return false;
  const { measure, outOf, unit } = entry as { measure?: unknown; outOf?: unknown; unit?: unknown };
  if ((measure !== undefined && measure !== 'goods') || outOf !== undefined) return false;
  return !(typeof unit === 'string' && divisible.has(measureOf(unit).of));
}
