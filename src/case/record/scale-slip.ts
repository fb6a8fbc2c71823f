import { type Interval, middle } from '../../lib/intervals/index.js';

// Million for billion and thousand for million are slips of the pen; a factor near 1,000 (or 1,000,000) between
// two counts of one thing is far likelier to be one than a dispute. "Near" is a factor of two either way.
const slips = [1e3, 1e6];
const slack = 2;

/** Whether two figures stand about a thousand or a million times apart. */
export function isScaleSlip(a: Interval, b: Interval): boolean {
  const [x, y] = [middle(a), middle(b)];
  if (x === 0 || y === 0) return false;
  const factor = Math.max(x, y) / Math.min(x, y);
  return slips.some((slip) => factor >= slip / slack && factor <= slip * slack);
}
