import {
  type CaseRecord,
  divide,
  hull,
  type Interval,
  intervalOf,
  overlaps,
  readRounded,
  type Statement,
} from '../case/index.js';
import { because, count, figureOf, message } from '../findings/index.js';
import { isScaleSlip } from './check-scale.js';
import { convert } from './exchange-rates.js';
import { type ClaimContext, readRoundedOrPlain, sizeOf } from './independent.js';
import type { Outcome } from './outcome.js';

type Price = { readonly price: Interval; readonly currency: string; readonly statement: Statement };

/** What one piece cost: value by quantity, held against the unit price that others' figures give. */
export function checkUnitPrice(claim: Statement, { record }: ClaimContext): Outcome | undefined {
  const own = priceOf(claim, record);
  if (!own) return undefined;
  const others = pricesByOthers(claim, own.currency, record);
  const [first, ...rest] = others;
  const ownPrice = { price: count(own.price), currency: own.currency };
  if (!first) {
    return {
      rule: 'claims/unit-price',
      verdict: 'not-yet-determinable',
      figure: figureOf(own.price, `${own.currency} a piece`, 'value by quantity'),
      reasons: [because('claim.price.own', ownPrice, [claim])],
      wouldChange: [message('claim.price.change')],
    };
  }
  const held = rest.reduce((all, { price }) => hull(all, price), first.price);
  return {
    rule: 'claims/unit-price',
    verdict: compare(own.price, held),
    figure: figureOf(held, `${own.currency} a piece`, 'value by quantity', { claimed: own.price }),
    reasons: [
      because('claim.price.own', ownPrice, [claim]),
      because('claim.price.others', { price: count(held), currency: own.currency }, [
        ...others.map(({ statement }) => statement),
      ]),
    ],
    wouldChange: [message('claim.price.change')],
  };
}

function compare(own: Interval, held: Interval) {
  if (overlaps(own, held)) return 'supported';
  if (isScaleSlip(own, held)) return 'scale-or-unit-error';
  return own.low > held.high ? 'overstated' : 'understated';
}

// Rounded readings on both sides: 16 million for 1.2 million pins the price no closer than their digits do.
function priceOf(statement: Statement, record: CaseRecord): Price | undefined {
  if (statement.value === undefined || statement.currency === undefined) return undefined;
  const value = readRounded(statement.value);
  if (statement.measure === 'price') {
    return { price: intervalOf(statement.value), currency: statement.currency, statement };
  }
  const pieces = sizeOf(statement, record, readRoundedOrPlain);
  if (!value || !pieces || pieces.low === 0 || (statement.measure ?? 'goods') !== 'goods') return undefined;
  return { price: divide(value, pieces), currency: statement.currency, statement };
}

function pricesByOthers(claim: Statement, currency: string, record: CaseRecord): Price[] {
  const origin = record.originOf(claim);
  return (record.consignmentOf(claim)?.statements ?? []).flatMap((other): Price[] => {
    const price = record.originOf(other) === origin ? undefined : priceOf(other, record);
    const on = other.valueDate ?? other.said ?? record.sources.get(other.source)?.published;
    const converted = price && on && convert(price.price, price.currency, currency, on);
    return price && converted ? [{ ...price, price: converted, currency }] : [];
  });
}
