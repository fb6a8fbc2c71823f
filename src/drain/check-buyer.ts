import { type CaseRecord, intervalOf, type PartyId } from '../case/index.js';
import {
  because,
  becauseOf,
  count,
  type Finding,
  figureOf,
  type Message,
  message,
  type Param,
  type Reason,
} from '../findings/index.js';
import { add, type Interval, zero } from '../lib/intervals/index.js';
import { groupBy, largest } from '../lib/lists/index.js';
import type { Given, Shelf } from './check-shelf.js';
import { explainRules } from './explain-rules.js';
import {
  explainMoves,
  explainPrice,
  goodsParam,
  nameOfCountry,
  piecesOrUnknown,
  ruleVersions,
  standingOf,
  toldMax,
} from './format.js';
import type { DrainVerdict } from './judge.js';
import type { Move } from './moves.js';
import { outermost, within } from './net.js';
import type { ShelfGoods } from './shelf.js';

type Buyer = {
  readonly owner: PartyId;
  readonly moves: readonly Move[];
  readonly countries: readonly string[];
  /** In how many countries it bought: those that are named, or as many as somebody counts. */
  readonly countriesCount: Interval;
};

/** Whoever bought one kind of goods in several countries, through however many firms: whether shelves were emptied for it. */
export const checkBuyers = (
  goods: ShelfGoods,
  shelves: readonly Shelf[],
  given: Given,
  record: CaseRecord,
): Finding[] =>
  findBuyers(goods, record)
    .filter(({ countriesCount }) => countriesCount.high > 1)
    .map((buyer) => checkBuyer(buyer, goods, shelves, given, record));

function findBuyers({ moves }: ShelfGoods, record: CaseRecord): Buyer[] {
  const bought = groupBy(
    moves.filter(({ terms, left }) => terms === 'sale' && left.high > 0),
    ({ receiver }) => receiver,
  );
  return [...bought].map(([owner, ofOwner]) => {
    const whole = outermost(ofOwner, record);
    const countries = [...new Set(ofOwner.flatMap(({ from }) => from ?? []))].sort();
    return {
      owner: owner as PartyId,
      moves: whole,
      countries,
      countriesCount: countCountries(ofOwner, countries),
    };
  });
}

function countCountries(moves: readonly Move[], named: readonly string[]): Interval {
  const said = moves.flatMap(({ entry }) =>
    entry.statements.flatMap(({ measure, amount }) =>
      measure === 'countries' && amount !== undefined ? [intervalOf(amount)] : [],
    ),
  );
  const low = largest([named.length, ...said.map((one) => one.low)]);
  return { low, high: largest([low, ...said.map((one) => one.high)]) };
}

function checkBuyer(
  buyer: Buyer,
  goods: ShelfGoods,
  shelves: readonly Shelf[],
  given: Given,
  record: CaseRecord,
): Finding {
  const { owner, moves, countriesCount } = buyer;
  const total = moves.map(({ left }) => left).reduce(add, zero);
  const verdict = verdictOf(buyer, shelves);
  const { productClass, ownClass, unit } = goods;
  const isUnknown = total.low === 0 && total.high === Number.POSITIVE_INFINITY;
  return {
    id: `drain.buyer.${owner}.${goods.id}`,
    question: 'drain',
    subject: {
      kind: 'party',
      id: owner,
      name: record.parties.get(owner)?.name ?? owner,
      productClass,
      ...(ownClass === undefined ? {} : { ownClass }),
    },
    verdict,
    figure: isUnknown
      ? figureOf(countriesCount, 'countries', 'countries bought in')
      : figureOf(total, unit, 'bought abroad'),
    summary: message(`drain.buyer.summary.${verdict}`, {
      buyer: nameOfBuyer(owner, record),
      goods: goodsParam(productClass, ownClass),
      countries: count(countriesCount),
      pieces: piecesOrUnknown(total, unit),
      shelves: formatShelves(buyer, shelves, record),
    }),
    because: [
      ...explainMoves(moves, 'left', record),
      ...explainFirms(buyer, record),
      ...explainSaid(moves, record),
      ...explainCountries(buyer, shelves, record),
      ...explainRules(moves, given.rules),
      ...explainPrices(moves, given, record),
    ],
    wouldChange: whatWouldChange(buyer, total),
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}

const isNamed = ({ countries, countriesCount, moves }: Buyer): boolean =>
  countries.length >= countriesCount.high && moves.every(({ from }) => from !== undefined);

/** A shelf counts against a buyer where some of what it bought surely left in the days of the shortage. */
function verdictOf(buyer: Buyer, shelves: readonly Shelf[]): DrainVerdict {
  const there = shelves.filter(({ country }) => buyer.countries.includes(country));
  const took = (shelf: Shelf): boolean =>
    buyer.moves.some(
      ({ from, left, days }) => from === shelf.country && within(left, days, shelf.judged.days).low > 0,
    );
  for (const verdict of ['drained', 'went-while-short'] as const) {
    if (there.some((shelf) => shelf.judged.verdict === verdict && took(shelf))) return verdict;
  }
  const isClear = there.every(({ judged }) => judged.verdict === 'not-drained');
  return isClear && isNamed(buyer) ? 'not-drained' : 'cannot-tell';
}

function formatShelves({ countries }: Buyer, shelves: readonly Shelf[], record: CaseRecord): Param {
  const names = shelves
    .filter(
      ({ country, judged: { verdict } }) =>
        countries.includes(country) && (verdict === 'drained' || verdict === 'went-while-short'),
    )
    .map(({ country }) => nameOfCountry(country, record));
  return { list: names, join: 'and' };
}

function nameOfBuyer(owner: PartyId, record: CaseRecord): Param {
  const name = record.parties.get(owner)?.name ?? owner;
  const principal = record.principalOf(owner);
  return principal === owner
    ? name
    : { key: 'drain.buyer.controlled', params: { name, by: record.nameOf(principal) } };
}

function explainFirms({ owner, moves }: Buyer, record: CaseRecord): Reason[] {
  const firms = [...new Set(moves.map(({ entry }) => entry.consignment.to))].filter((firm) => firm !== owner);
  if (firms.length === 0) return [];
  return [
    becauseOf(
      message('drain.buyer.firms', {
        owner: record.parties.get(owner)?.name ?? owner,
        firms: { list: firms.map((firm) => record.nameOf(firm)), join: 'and' },
      }),
      firms.map((id) => ({ kind: 'party' as const, id })),
    ),
  ];
}

/** What is said of the buying in words alone, which no rule can count: that nobody asked what was needed there. */
const explainSaid = (moves: readonly Move[], record: CaseRecord): Reason[] =>
  moves
    .slice(0, toldMax)
    .flatMap(({ entry }) =>
      entry.statements
        .filter(({ amount, stage, terms, on, about }) =>
          [amount, stage, terms, on, about].every((one) => one === undefined),
        )
        .map((one) =>
          because('drain.said', { speaker: record.nameOf(record.speakerOf(one)), text: one.text }, [one]),
        ),
    );

function explainCountries(buyer: Buyer, shelves: readonly Shelf[], record: CaseRecord): Reason[] {
  const evidence = buyer.moves.slice(0, toldMax).flatMap(standingOf);
  const told = shelves
    .filter(({ country }) => buyer.countries.includes(country))
    .map(({ country, judged }) =>
      becauseOf(
        message('drain.buyer.shelf', {
          country: nameOfCountry(country, record),
          verdict: { key: `verdict.${judged.verdict}` },
        }),
        buyer.moves
          .filter(({ from }) => from === country)
          .slice(0, toldMax)
          .flatMap(standingOf),
      ),
    );
  return isNamed(buyer) ? told : [...told, becauseOf(message('drain.buyer.unnamed'), evidence)];
}

function explainPrices(moves: readonly Move[], given: Given, record: CaseRecord): Reason[] {
  const prices = moves.slice(0, toldMax).flatMap(given.prices);
  if (prices.length > 0) return prices.map((price) => explainPrice(price, record));
  return [becauseOf(message('drain.price.unsaid'), moves.slice(0, toldMax).flatMap(standingOf))];
}

const whatWouldChange = (buyer: Buyer, total: Interval): Message[] => [
  ...(Number.isFinite(total.high) ? [] : [message('drain.change.bought')]),
  ...(isNamed(buyer) ? [] : [message('drain.change.countries')]),
  message('drain.change.supply'),
];
