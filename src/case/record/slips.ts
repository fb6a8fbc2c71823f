import { add, type Interval, overlaps } from '../../lib/intervals/index.js';
import { groupBy } from '../../lib/lists/index.js';
import type { Statement } from '../entries/statement.js';
import type { ConsignmentRecord } from './consignment-record.js';
import { isPackSlip, isSlipBetween } from './pack-slip.js';
import type { CaseRecord } from './record.js';
import { statedPieces } from './stated-pieces.js';
import type { Told } from './told.js';

/**
 * Figures that more origins put a thousand times elsewhere than bear out. Against one other voice alone it is not
 * known which of the two slipped: both stay, and exclude each other.
 */
export function findSlips(figures: readonly Told[]): Told[] {
  // Many statements give few figures, and each is held against all.
  const byFigure = groupBy(
    figures,
    ({ statement: { amount, unit }, interval: { low, high }, rounded }) =>
      `${low} ${high} ${rounded.low} ${amount} ${unit}`,
  );
  return [...byFigure.values()].flatMap((same) => {
    const [figure] = same;
    if (!figure) return [];
    // Whoever counts what the boxes hold in pieces stands with who counts boxes.
    const meant = figures.filter((other) => isPackSlip(figure, other));
    const apart = originsWhere(
      figures,
      (other) => isSlipBetween(figure, other) || meant.some((one) => overlaps(one.rounded, other.rounded)),
    );
    if (apart.size === 0) return [];
    const near = originsWhere(figures, (other) => overlaps(figure.rounded, other.rounded));
    return apart.size > near.size ? same : [];
  });
}

const originsWhere = (figures: readonly Told[], test: (figure: Told) => boolean): Set<string> =>
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
    if (!whole || overlaps(whole, claimed)) continue;
    const found = groupsOfParts(total, entry, record).find(({ added }) =>
      overlaps(add(whole, added), claimed),
    );
    if (found) return { total, ...found };
  }
  return undefined;
}

/** Each part alone, and all of them together. */
function groupsOfParts(
  total: Statement,
  entry: ConsignmentRecord,
  record: CaseRecord,
): Omit<CountedTwice, 'total'>[] {
  const named = (total.includes ?? []).flatMap((id) => record.statements.get(id) ?? []);
  const naming = entry.statements.filter(({ partOf }) => partOf === total.id);
  const sized = [...new Set([...named, ...naming])].flatMap((part) => {
    const size = statedPieces(part, record.consignmentOf(part)?.product);
    return size && size.low > 0 ? [{ parts: [part], added: size }] : [];
  });
  if (sized.length < 2) return sized;
  const all = {
    parts: sized.flatMap(({ parts }) => parts),
    added: sized.map(({ added }) => added).reduce(add),
  };
  return [...sized, all];
}
