import type { Interval } from '../../lib/intervals/index.js';
import type { Statement } from '../entries/statement.js';
import type { Terms } from '../entries/vocabulary.js';
import type { ConsignmentRecord } from './consignment-record.js';
import type { CaseRecord } from './record.js';
import { quantityOf, setApartByStage, tellPieces } from './stage-quantity.js';

/** Parts that fall short of the whole by more than a rounding leave a rest of which nothing is said. */
export const restTolerance = 0.1;

/**
 * "15 concentrators were bought", where 40 came: a number said with terms speaks for that number and for no more, whether
 * or not its statement says out of how many. What the consignment counts is what others say without these terms.
 */
export function isPartOfCounted(
  statement: Statement,
  terms: Terms,
  entry: ConsignmentRecord,
  record: CaseRecord,
): boolean {
  if (statement.amount === undefined || (statement.measure ?? 'goods') !== 'goods') return false;
  if (terms === 'mixed' || terms === 'unknown' || setApartByStage.includes(statement.stage)) return false;
  const whole = wholeBeside(terms, entry, record);
  const told = tellPieces(statement, entry, record);
  if (!whole) return false;
  // So many pallets, where others count pieces and nobody says how many a pallet holds, may be all or a part.
  return told === undefined || told.rounded.high < whole.low * (1 - restTolerance);
}

const wholes = new WeakMap<ConsignmentRecord, Map<Terms, Interval | undefined>>();

function wholeBeside(terms: Terms, entry: ConsignmentRecord, record: CaseRecord): Interval | undefined {
  const known = wholes.get(entry) ?? new Map<Terms, Interval | undefined>();
  wholes.set(entry, known);
  if (!known.has(terms)) known.set(terms, findWhole(terms, entry, record));
  return known.get(terms);
}

// A plain count comes first; where there is none, what is said to have gone on other terms was at least that many.
function findWhole(terms: Terms, entry: ConsignmentRecord, record: CaseRecord): Interval | undefined {
  const count = (statements: readonly Statement[]): Interval | undefined =>
    quantityOf({ ...entry, statements }, record)?.pieces;
  return (
    count(entry.statements.filter((one) => !speaksOfTerms(one))) ??
    count(entry.statements.filter((one) => one.terms !== terms && one.payer === undefined))
  );
}

const speaksOfTerms = ({ terms, payer, customsRegime }: Statement): boolean =>
  payer !== undefined ||
  customsRegime !== undefined ||
  (terms !== undefined && terms !== 'unknown' && terms !== 'mixed');
