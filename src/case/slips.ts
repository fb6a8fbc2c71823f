import type { ConsignmentRecord } from './consignment-record.js';
import { add, type Interval, middle, overlaps } from './interval.js';
import type { CaseRecord } from './record.js';
import { statedPieces } from './stated-pieces.js';
import type { Statement } from './statement.js';

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

type Figure = { readonly origin: string; readonly rounded: Interval; readonly interval: Interval };

/**
 * Figures that more origins put a thousand times elsewhere than bear out. Against one other voice alone it is not
 * known which of the two slipped: both stay, and exclude each other.
 */
export function findSlips<F extends Figure>(figures: readonly F[]): F[] {
  return figures.filter((figure) => {
    const apart = originsWhere(figures, (other) => isScaleSlip(figure.interval, other.interval));
    const near = originsWhere(figures, (other) => overlaps(figure.rounded, other.rounded));
    return apart.size > near.size;
  });
}

const originsWhere = <F extends Figure>(figures: readonly F[], test: (figure: F) => boolean): Set<string> =>
  new Set(figures.filter(test).map(({ origin }) => origin));

export type CountedTwice = {
  readonly total: Statement;
  readonly parts: readonly Statement[];
  /** What the parts come to, which the figure adds to the total that holds them already. */
  readonly added: Interval;
};

/** The total, and the parts already inside it, that a figure adds up once more; undefined where it does not. */
export function findCountedTwice(
  statement: Statement,
  entry: ConsignmentRecord,
  record: CaseRecord,
): CountedTwice | undefined {
  const claimed = statedPieces(statement, entry.product);
  if (!claimed) return undefined;
  for (const total of entry.statements) {
    const whole = total.id === statement.id ? undefined : statedPieces(total, entry.product);
    if (!whole || total.includes === undefined || overlaps(whole, claimed)) continue;
    const found = groupsOfParts(total, record).find(({ added }) => overlaps(add(whole, added), claimed));
    if (found) return { total, ...found };
  }
  return undefined;
}

/** Each part alone, and all of them together. */
function groupsOfParts(total: Statement, record: CaseRecord): Omit<CountedTwice, 'total'>[] {
  const sized = (total.includes ?? []).flatMap((id) => {
    const part = record.statements.get(id);
    const size = part && statedPieces(part, record.consignmentOf(part)?.product);
    return part && size && size.low > 0 ? [{ parts: [part], added: size }] : [];
  });
  if (sized.length < 2) return sized;
  const all = {
    parts: sized.flatMap(({ parts }) => parts),
    added: sized.map(({ added }) => added).reduce(add),
  };
  return [...sized, all];
}
