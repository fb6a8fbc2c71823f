import {
  type CaseRecord,
  intervalOf,
  isScaleSlip,
  piecesPerUnit,
  readRoundedOrPlain,
  type Statement,
  speakersOf,
} from '../../case/index.js';
import { because, count, figureOf, message, type Reason } from '../../findings/index.js';
import type { Day } from '../../lib/days/index.js';
import { divide, exactly, hull, type Interval, overlaps } from '../../lib/intervals/index.js';
import { type ClaimContext, isGiver, othersOn } from '../context.js';
import { convert } from '../exchange-rates.js';
import { isGoods, productOf, sizeOf } from '../size.js';
import type { Fault, Judged } from '../verdict.js';

type Sum = { readonly amount: Interval; readonly statement: Statement };

const base = { aspect: 'value', rule: 'claims/value', wouldChange: [message('claim.price.change')] } as const;

/**
 * What it cost. A price a piece is held against the prices that others' figures give, a sum against their sums; a sum
 * that only converts another is held against that one by the month's rates.
 */
export function judgeValue(claim: Statement, context: ClaimContext): Judged | undefined {
  const { currency } = claim;
  if (valueSaid(claim) === undefined || currency === undefined) return undefined;
  const conversion = judgeConversion(claim, currency, context);
  if (conversion?.fault) return conversion;
  const heard = othersOn(claim, context).filter((other) => !isGiver(other, context.record));
  const price = priceOf(claim, context.record);
  const prices = price ? inCurrency(heard, currency, context.record, priceOf) : [];
  const judged = price && prices.length > 0 ? judgeSums(price, prices, currency, true, context) : undefined;
  const sums = inCurrency(
    heard.filter((other) => isOfSameSize(claim, other, context)),
    currency,
    context.record,
    sumOf,
  );
  const own = sumOf(claim);
  const bySum = own && sums.length > 0 ? judgeSums(own, sums, currency, false, context) : undefined;
  return (
    judged ??
    bySum ??
    conversion ??
    judgeOtherCurrency(heard, currency, context) ??
    nobody(claim, price, currency)
  );
}

/** Others do give a sum, in a currency of which no rate is held. */
function judgeOtherCurrency(
  heard: readonly Statement[],
  currency: string,
  { record }: ClaimContext,
): Judged | undefined {
  const others = heard.filter(
    (other) => valueSaid(other) !== undefined && other.currency !== undefined && other.currency !== currency,
  );
  if (others.length === 0) return undefined;
  const params = {
    currency,
    other: { list: [...new Set(others.flatMap((other) => other.currency ?? []))], join: 'and' },
    speakers: { list: speakersOf(others, record), join: 'and' },
  } as const;
  return {
    ...base,
    standing: 'not-comparable',
    reason: because('claim.value.other-currency', params, others),
  };
}

function nobody(claim: Statement, price: Sum | undefined, currency: string): Judged {
  const own = price && because('claim.price.own', { price: count(price.amount), currency }, [claim]);
  return {
    ...base,
    standing: 'nobody',
    reason: because('claim.value.nobody', {}, [claim]),
    also: own ? [own] : [],
    figure: price && figureOf(price.amount, `${currency} a piece`, 'value by quantity'),
  };
}

function judgeSums(
  own: Sum,
  others: readonly Sum[],
  currency: string,
  isPrice: boolean,
  { record }: ClaimContext,
): Judged {
  const held = others.map(({ amount }) => amount).reduce(hull);
  const statements = others.map(({ statement }) => statement);
  const [standing, fault] = compareSums(own.amount, others);
  const said = { currency, speakers: { list: speakersOf(statements, record), join: 'and' } } as const;
  const isConverted = statements.some((statement) => statement.currency !== currency);
  const price = { list: others.map(({ amount }) => count(amount)), join: 'or-each' } as const;
  const also: Reason[] = isPrice
    ? [because('claim.price.own', { price: count(own.amount), currency }, [own.statement])]
    : [];
  return {
    ...base,
    rule: isPrice ? 'claims/unit-price' : base.rule,
    standing,
    fault,
    figure: figureOf(held, isPrice ? `${currency} a piece` : currency, 'value by quantity', {
      claimed: own.amount,
    }),
    reason: because(
      `claim.${isPrice ? 'price' : 'value'}.others${isConverted ? '-converted' : ''}`,
      { ...said, price },
      statements,
    ),
    also,
  };
}

function compareSums(own: Interval, others: readonly Sum[]): [Judged['standing'], Fault?] {
  const apart = others.filter(({ amount }) => !overlaps(own, amount));
  if (apart.length === 0) return ['borne-out'];
  if (apart.length < others.length) return ['disputed'];
  if (apart.every(({ amount }) => isScaleSlip(own, amount))) return ['contradicted', 'scale-or-unit-error'];
  if (apart.every(({ amount }) => own.low > amount.high)) return ['contradicted', 'overstated'];
  if (apart.every(({ amount }) => own.high < amount.low)) return ['contradicted', 'understated'];
  return ['disputed'];
}

/** "That is 1.83 million euros": arithmetic, which needs no witness to be wrong, and bears out nothing when right. */
function judgeConversion(claim: Statement, currency: string, { record }: ClaimContext): Judged | undefined {
  const original = claim.repeats === undefined ? undefined : record.statements.get(claim.repeats);
  if (claim.valueMethod !== 'converted' || !original || original.currency === undefined) return undefined;
  const [own, of] = [sumOf(claim), sumOf(original)];
  const on = dayOfValue(original, record);
  const converted = of && on && convert(of.amount, original.currency, currency, on);
  if (!own || !of || !converted) return undefined;
  const [standing, fault] = compareSums(own.amount, [{ amount: converted, statement: original }]);
  const isRight = standing === 'borne-out';
  const params = {
    original: count(intervalOf(original.value ?? '0')),
    originalCurrency: original.currency,
    converted: count(converted),
    currency,
  };
  return {
    ...base,
    rule: 'claims/conversion',
    standing: isRight ? 'nobody' : 'contradicted',
    fault,
    figure: figureOf(converted, currency, 'converted at the rates of the month', { claimed: own.amount }),
    reason: because(isRight ? 'claim.value.converted' : 'claim.value.converted-wrong', params, [original]),
  };
}

// Rounded readings on both sides: 16 million for 1.2 million pins the price no closer than their digits do.
function priceOf(statement: Statement, record: CaseRecord): Sum | undefined {
  const value = valueSaid(statement);
  if (value === undefined) return undefined;
  const amount = readRoundedOrPlain(value);
  if (statement.measure === 'price') {
    const perPack = piecesOfPack(statement, record);
    return perPack === undefined ? undefined : { amount: divide(amount, exactly(perPack)), statement };
  }
  const pieces = isGoods(statement) ? sizeOf(statement, record, readRoundedOrPlain) : undefined;
  return pieces && pieces.low > 0 ? { amount: divide(amount, pieces), statement } : undefined;
}

/** A price a box is a price of so many pieces; undefined for a pack whose size nobody gave. */
const piecesOfPack = (statement: Statement, record: CaseRecord): number | undefined =>
  piecesPerUnit(productOf(statement, record), statement.unit);

/** A price may have its figure in `amount`. */
const valueSaid = ({ value, measure, amount }: Statement): Statement['value'] =>
  value ?? (measure === 'price' ? amount : undefined);

const sumOf = (statement: Statement): Sum | undefined =>
  statement.value === undefined || statement.measure === 'price'
    ? undefined
    : { amount: readRoundedOrPlain(statement.value), statement };

// The sum for 100,000 says nothing of the sum for 300,000.
function isOfSameSize(claim: Statement, other: Statement, { record }: ClaimContext): boolean {
  const [a, b] = [sizeOf(claim, record, readRoundedOrPlain), sizeOf(other, record, readRoundedOrPlain)];
  return a === undefined || b === undefined || overlaps(a, b);
}

const dayOfValue = (statement: Statement, record: CaseRecord): Day | undefined =>
  statement.valueDate ?? statement.said ?? record.sources.get(statement.source)?.published;

function inCurrency(
  statements: readonly Statement[],
  currency: string,
  record: CaseRecord,
  read: (statement: Statement, record: CaseRecord) => Sum | undefined,
): Sum[] {
  return statements.flatMap((statement) => {
    const sum = read(statement, record);
    const on = dayOfValue(statement, record);
    if (!sum || on === undefined || statement.currency === undefined) return [];
    const converted = convert(sum.amount, statement.currency, currency, on);
    return converted ? [{ statement, amount: converted }] : [];
  });
}
