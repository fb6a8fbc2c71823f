import { otherYearIn } from '../../lib/days/index.js';
import { formatFound, type Problem } from '../../lib/errors/index.js';
import { parseKey } from '../../lib/gs1/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import { type ByTable, languageOf } from './amount-context.js';
import { withBaseUnits } from './base-units.js';
import { type Candidate, type Candidates, problemIn, type Refusal, refuse } from './candidate.js';
import { checkProductUnit, checkUnit } from './check-units.js';
import { fieldTypes } from './field-types.js';
import { type Case, type CaseHeader, type EntryOf, kindNames } from './kinds.js';
import { findRefused } from './lot-log.js';
import { writeLotStep } from './lot-step.js';
import type { Product } from './product.js';
import { TableMarks } from './table-marks.js';
import { unreadAmounts } from './unread-amounts.js';

type Meaning = {
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Problem[];
  /** Amounts that cannot be read: their entries stand without them. */
  readonly amounts: readonly Problem[];
};

/** What an entry says that cannot be so, whatever else is in the case. */
export function checkMeaning(
  candidates: Candidates,
  header: Pick<CaseHeader, 'language'> | undefined,
  formats: Case['formats'],
): Meaning {
  const products = new Map<string, Product>(
    withBaseUnits(entriesOf(candidates)).map((product) => [product.id, product]),
  );
  const consignments = byId(candidates.consignment);
  const lots = byId(candidates.lot);
  const sources = byId(candidates.source);
  const marks = new TableMarks(
    (kind) => candidates[kind].map((each: Candidate) => each.entry),
    formats,
    sources,
    header,
  );
  const productOf = (entry: EntryOf<'statement'> | EntryOf<'lot'>): Product | undefined => {
    const lot = 'lot' in entry && entry.lot ? lots.get(entry.lot) : undefined;
    const consignment = entry.consignment ? consignments.get(entry.consignment) : undefined;
    return products.get(entry.product ?? lot?.product ?? consignment?.product ?? '');
  };
  const counting: readonly Candidate<'statement' | 'lot'>[] = [...candidates.statement, ...candidates.lot];
  return {
    refusals: [
      ...candidates.statement.flatMap((each) => checkValue(each, each.entry)),
      ...candidates.lot.flatMap((each) => checkSteps(each)),
    ],
    warnings: [
      ...candidates.product.flatMap((each) => checkGtin(each, each.entry)),
      ...candidates.product.flatMap((each) => checkProductUnit(each, each.entry)),
      ...counting.flatMap((each) => checkUnit(each, each.entry, productOf)),
      ...candidates.statement.flatMap((each) => checkNeed(each, each.entry)),
      ...candidates.statement.flatMap((each) => checkSaid(each, sources.get(each.entry.source))),
      ...kindNames.flatMap((kind) => candidates[kind].flatMap((each: Candidate) => checkYears(each))),
    ],
    amounts: kindNames.flatMap((kind) =>
      candidates[kind].flatMap((each: Candidate) =>
        checkAmounts(each, languageOf(each.entry, sources, header), marks.byTable(kind)),
      ),
    ),
  };
}

const entriesOf = (candidates: Candidates) => ({
  product: candidates.product.map(({ entry }) => entry),
  consignment: candidates.consignment.map(({ entry }) => entry),
  lot: candidates.lot.map(({ entry }) => entry),
  statement: candidates.statement.map(({ entry }) => entry),
});

const checkAmounts = (candidate: Candidate, language: string | undefined, byTable: ByTable): Problem[] =>
  unreadAmounts(candidate.kind, candidate.entry, language, byTable).map(({ field, code, says, detail }) =>
    problemIn(candidate, code, field, says, detail),
  );

const byId = <E extends { id: string }>(candidates: readonly { entry: E }[]): Map<string, E> =>
  new Map(candidates.map(({ entry }) => [entry.id, entry]));

function checkValue(
  candidate: Candidate,
  { value, currency, measure }: Partial<EntryOf<'statement'>>,
): Refusal[] {
  if (value !== undefined && currency === undefined) {
    const found = { found: formatFound(value), expected: wording('expect.a-currency') };
    return [refuse(candidate, 'value-without-currency', 'value', wording('problem.value-alone'), found)];
  }
  // A price has its figure in `amount`.
  if (currency === undefined || value !== undefined || measure === 'price' || measure === 'usual-price')
    return [];
  const found = { found: formatFound(currency), expected: wording('expect.value-or-price') };
  return [refuse(candidate, 'currency-without-value', 'currency', wording('problem.currency-alone'), found)];
}

/** Whichever way a lot comes in, its steps are held to what a step on the page is. */
function checkSteps(candidate: Candidate<'lot'>): Refusal[] {
  const refused = findRefused(candidate.entry);
  if (!refused) return [];
  const found = { found: formatFound(writeLotStep(refused.step)) };
  const says = wording('problem.step-refused', { why: refused.why });
  return [refuse(candidate, 'step-refused', 'steps', says, found)];
}

// Kept: what a damaged or forged label says is a fact about the goods, and a slip of the pen is for a person to mend.
function checkGtin(candidate: Candidate, { gtin }: Product): Problem[] {
  if (gtin === undefined) return [];
  const { fault } = parseKey('GTIN', gtin);
  if (fault?.code !== 'check-digit') return [];
  const expected = wording('expect.check-digit', { right: asIs(fault.expected) });
  const says = wording('problem.check-digit', {
    found: gtin.slice(-1),
    right: fault.expected.slice(-1),
  });
  return [problemIn(candidate, 'gtin-check-digit', 'gtin', says, { found: formatFound(gtin), expected })];
}

/** "There is too little" counts for nothing where it does not say of what, or where; nor does a need without its days. */
function checkNeed(
  candidate: Candidate,
  { supply, measure, place, product, consignment, lot, on }: EntryOf<'statement'>,
): Problem[] {
  const isCounted = measure === 'needed' || measure === 'in-stock';
  if (supply === undefined && !isCounted) return [];
  const expected = lackIn();
  if (expected === undefined) return [];
  const field = supply === undefined ? 'measure' : 'supply';
  const detail = { found: formatFound(supply ?? measure), expected };
  return [problemIn(candidate, 'need-unplaced', field, wording('problem.need-unplaced'), detail)];

  function lackIn(): Wording | undefined {
    if (place === undefined) return wording('expect.a-place');
    if ((product ?? consignment ?? lot) === undefined) return wording('expect.goods');
    return isCounted && on === undefined ? wording('expect.days-of-need') : undefined;
  }
}

function checkSaid(candidate: Candidate<'statement'>, source: EntryOf<'source'> | undefined): Problem[] {
  const { said } = candidate.entry;
  if (!source || said === undefined || said <= source.published) return [];
  const says = wording('problem.said-late', { source: asIs(source.id) });
  const detail = {
    found: said,
    expected: wording('expect.day-or-earlier', { day: asIs(source.published) }),
  };
  return [problemIn(candidate, 'said-after-published', 'said', says, detail)];
}

// Kept, because it is a day; but whoever meant another calendar is told that it is not read so.
function checkYears(candidate: Candidate): Problem[] {
  const written: Readonly<Record<string, unknown>> = { ...candidate.entry };
  return [...fieldTypes(candidate.kind)].flatMap(([field, type]) => {
    const value = written[field];
    const year =
      (type === 'day' || type === 'when') && typeof value === 'string' ? otherYearIn(value) : undefined;
    if (year === undefined) return [];
    const detail = { found: formatFound(value), expected: wording('expect.our-calendar') };
    const says = wording('problem.other-calendar', { year: asIs(year) });
    return [problemIn(candidate, 'day-other-calendar', field, says, detail)];
  });
}
