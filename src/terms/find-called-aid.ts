import { type CaseRecord, type ConsignmentRecord, type Statement, statedPieces } from '../case/index.js';
import { overlaps } from '../lib/intervals/index.js';
import { type ResolvedTerms, resolveTerms, type TermsPart } from './resolve-terms.js';

export type CalledAid = {
  readonly entry: ConsignmentRecord;
  readonly resolved: ResolvedTerms;
  /** Given and sold parts, where not all of it was sold. */
  readonly parts: readonly TermsPart[];
};

/** Consignments a statement speaks of: the one it names and those of the statements it is about. */
function consignmentsMeant(statement: Statement, record: CaseRecord): ConsignmentRecord[] {
  const meant = [statement, ...(statement.about ?? []).flatMap((id) => record.statements.get(id) ?? [])];
  return [...new Set(meant.flatMap((one) => record.consignmentOf(one) ?? []))];
}

/** Whether a statement presents goods as given. One that also says they were sold presents them as sold. */
export const presentsAsGift = ({ terms, called }: Statement): boolean =>
  terms === 'gift' || ((called === 'aid' || called === 'donation') && (terms ?? 'unknown') === 'unknown');

const hasSoldPart = ({ terms, parts }: ResolvedTerms): boolean =>
  terms === 'sale' || terms === 'mixed' || parts.some((part) => part.terms === 'sale');

/**
 * What the project began with: a purchase that is called aid. Gives the consignments a statement presents as a gift
 * although others than its own origin say they were sold, in whole or in part, and its own better documents do not say
 * otherwise.
 */
export function findPurchasesCalledAid(statement: Statement, record: CaseRecord): CalledAid[] {
  if (!presentsAsGift(statement)) return [];
  return consignmentsMeant(statement, record)
    .map((entry) => ({ entry, resolved: resolveTerms(entry, record, record.originOf(statement)) }))
    .filter(
      ({ entry, resolved }) =>
        hasSoldPart(resolved) &&
        hasSoldPart(resolveTerms(entry, record)) &&
        !speaksOfPart(statement, 'gift', entry, resolved),
    )
    .map(({ entry, resolved }) => ({ entry, resolved, parts: resolved.parts }));
}

/** "20 masks were a gift", where 20 of 100 were: that is the given part and no more; so of the part that was sold. */
export function speaksOfPart(
  statement: Statement,
  kind: TermsPart['terms'],
  entry: ConsignmentRecord,
  { terms, parts }: ResolvedTerms,
): boolean {
  const said = statedPieces(statement, entry.product);
  const part = parts.find((each) => each.terms === kind)?.pieces;
  if (said === undefined || part === undefined || (terms !== kind && isOneKind(terms))) return false;
  return Number.isFinite(part.high) && overlaps(said, part);
}

const isOneKind = (terms: ResolvedTerms['terms']): boolean =>
  terms === 'gift' || terms === 'sale' || terms === 'loan';
