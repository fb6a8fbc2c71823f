import type { CaseRecord, ConsignmentRecord, Statement } from '../case/index.js';
import { type ResolvedTerms, resolveTerms } from './resolve-terms.js';

export type CalledAid = { readonly entry: ConsignmentRecord; readonly resolved: ResolvedTerms };

/** Consignments a statement speaks of: the one it names and those of the statements it is about. */
export function consignmentsMeant(statement: Statement, record: CaseRecord): ConsignmentRecord[] {
  const meant = [statement, ...(statement.about ?? []).flatMap((id) => record.statements.get(id) ?? [])];
  return [...new Set(meant.flatMap((one) => record.consignmentOf(one) ?? []))];
}

const presentsAsGift = (statement: Statement): boolean =>
  statement.called === 'aid' || statement.called === 'donation' || statement.terms === 'gift';

/**
 * What the project began with: a purchase that is called aid. Gives the consignments a statement presents as a
 * gift although others than its own origin say they were sold.
 */
export function findPurchasesCalledAid(statement: Statement, record: CaseRecord): CalledAid[] {
  if (!presentsAsGift(statement)) return [];
  return consignmentsMeant(statement, record)
    .map((entry) => ({ entry, resolved: resolveTerms(entry, record, record.originOf(statement)) }))
    .filter(({ resolved }) => resolved.terms === 'sale');
}
