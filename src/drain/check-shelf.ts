import { type CaseRecord, speakersOf } from '../case/index.js';
import {
  because,
  becauseOf,
  type Finding,
  type Message,
  message,
  type Reason,
  ratio,
} from '../findings/index.js';
import { add, divide, type Interval, zero } from '../lib/intervals/index.js';
import { groupBy } from '../lib/lists/index.js';
import { isWithin, touches } from './days.js';
import { explainRules, type RulesAsked } from './explain-rules.js';
import {
  explainMoves,
  explainPrice,
  figureOfNet,
  formatDays,
  formatNet,
  goodsParam,
  nameOfCountry,
  perThousand,
  pieces,
  placeNameOf,
  roughly,
  ruleVersions,
  standingOf,
  toldMax,
} from './format.js';
import { type JudgedShelf, judgeShelf } from './judge.js';
import type { Move } from './moves.js';
import { sideOfMove } from './net.js';
import type { pricesIn } from './price.js';
import type { DrainReference } from './reference.js';
import type { ShelfGoods } from './shelf.js';
import type { SaidSupply, suppliesIn } from './supply.js';

export type Shelf = {
  readonly country: string;
  readonly judged: JudgedShelf;
  readonly supply: SaidSupply;
  readonly finding: Finding;
};

export type Given = {
  readonly reference: DrainReference;
  readonly rules: RulesAsked;
  readonly supplies: ReturnType<typeof suppliesIn>;
  readonly prices: ReturnType<typeof pricesIn>;
};

/** Whether one kind of goods was taken from a country's shelf while it had too little of it. */
export function checkShelf(goods: ShelfGoods, country: string, given: Given, record: CaseRecord): Shelf {
  const supply = given.supplies(country, goods.goods);
  const judged = judgeShelf(goods.moves, country, supply, record);
  const { productClass, ownClass, unit } = goods;
  const name = nameOfCountry(country, record);
  const out = sideOfMove(goods.moves, 'from', country, record);
  const size = formatSize(judged, supply, unit);
  return {
    country,
    judged,
    supply,
    finding: {
      id: `drain.${country.toLowerCase()}.${goods.id}`,
      question: 'drain',
      subject: {
        kind: 'country',
        id: country,
        name: placeNameOf(country, record) ?? country,
        productClass,
        ...(ownClass === undefined ? {} : { ownClass }),
      },
      verdict: judged.verdict,
      ...figureOfNet(judged.count, unit),
      summary: message(`drain.summary.${judged.why}`, {
        country: name,
        goods: goodsParam(productClass, ownClass),
        net: formatNet(judged.count, unit),
        days: formatDays(judged.days),
        size,
      }),
      because: explain({ goods, country, judged, supply, out, given }, record),
      wouldChange: whatWouldChange(judged, supply),
      asOf: record.asOf,
      ruleVersions,
      recordHash: record.hash,
    },
  };
}

/** In days of its own need, where somebody said what is needed. */
function formatSize({ count: { net } }: JudgedShelf, { need }: SaidSupply, unit: string): Message {
  if (!need) return message('drain.size.unsaid');
  if (net.low <= 0) return message('drain.size.need', { need: pieces(need.aDay, unit) });
  return message('drain.size.days', {
    days: ratio(roughly(divide(net, need.aDay))),
    need: pieces(need.aDay, unit),
  });
}

type Told = {
  readonly goods: ShelfGoods;
  readonly country: string;
  readonly judged: JudgedShelf;
  readonly supply: SaidSupply;
  readonly out: readonly Move[];
  readonly given: Given;
};

function explain(told: Told, record: CaseRecord): Reason[] {
  const { goods, country, out, given } = told;
  const came = sideOfMove(goods.moves, 'to', country, record);
  return [
    ...explainSupply(told, record),
    ...explainMoves(out, 'left', record),
    ...explainMoves(came, 'came', record),
    ...explainBuyers(out, goods.unit, record),
    ...explainGifts(told),
    ...explainAnnounced(out, goods.unit),
    ...explainOverlap(out),
    ...explainOrigin(told),
    ...explainHead(told),
    ...explainRulesOf(told, record),
    ...out
      .slice(0, toldMax)
      .flatMap(given.prices)
      .map((price) => explainPrice(price, record)),
  ];
}

function explainSupply(
  { supply: { periods, need }, out, country, goods }: Told,
  record: CaseRecord,
): Reason[] {
  const name = nameOfCountry(country, record);
  const words = goodsParam(goods.productClass, goods.ownClass);
  const said = periods.map(({ supply, days, statements }) =>
    because(
      `drain.supply.${supply}`,
      {
        speakers: {
          list: speakersOf(statements, record),
          join: 'and',
        },
        country: name,
        goods: words,
        days: formatDays(days),
      },
      statements,
    ),
  );
  const needed = need
    ? [because('drain.supply.need', { need: pieces(need.aDay, goods.unit), country: name }, need.statements)]
    : [];
  if (said.length + needed.length > 0) return [...said, ...needed];
  return [
    becauseOf(
      message('drain.supply.unsaid', { country: name, goods: words }),
      out.slice(0, toldMax).flatMap(standingOf),
    ),
  ];
}

/** One owner that bought through several firms. */
function explainBuyers(out: readonly Move[], unit: string, record: CaseRecord): Reason[] {
  const bought = groupBy(
    out.filter(({ terms }) => terms === 'sale'),
    ({ receiver }) => receiver,
  );
  return [...bought].flatMap(([owner, moves]) => {
    const firms = [...new Set(moves.map(({ entry }) => entry.consignment.to))];
    if (firms.length < 2) return [];
    return [
      becauseOf(
        message('drain.one-buyer', {
          owner: record.parties.get(owner)?.name ?? owner,
          firms: { list: firms.map((firm) => record.nameOf(firm)), join: 'and' },
          pieces: pieces(totalOf(moves), unit),
        }),
        [
          ...firms.map((id) => ({ kind: 'party' as const, id })),
          ...moves.slice(0, toldMax).flatMap(standingOf),
        ],
      ),
    ];
  });
}

const totalOf = (moves: readonly Move[]): Interval => moves.map(({ left }) => left).reduce(add, zero);

/** What was given away while there was too little at home. */
function explainGifts({ supply: { periods }, out }: Told): Reason[] {
  const short = periods.filter(({ supply }) => supply === 'short');
  return out
    .filter(({ terms, left }) => terms === 'gift' && left.high > 0)
    .flatMap((move) => {
      const sure = short.some(({ days }) => isWithin(move.days, days));
      if (!sure && !short.some(({ days }) => touches(move.days, days))) return [];
      const { name } = move.entry.consignment;
      return [becauseOf(message(sure ? 'drain.given' : 'drain.given-perhaps', { name }), standingOf(move))];
    });
}

function explainAnnounced(out: readonly Move[], unit: string): Reason[] {
  const announced = out.filter((move) => move.announced.high > 0);
  if (announced.length === 0) return [];
  const total = announced.map((move) => move.announced).reduce(add, zero);
  return [
    becauseOf(
      message('drain.announced', { pieces: pieces(total, unit) }),
      announced.slice(0, toldMax).flatMap(standingOf),
    ),
  ];
}

/** Where a count of all that was sent stands beside what was sent to one country. */
function explainOverlap(out: readonly Move[]): Reason[] {
  const totals = out.filter(({ to, left }) => to === undefined && left.high > 0);
  if (totals.length === 0 || out.length < 2) return [];
  return [becauseOf(message('drain.may-overlap'), totals.slice(0, toldMax).flatMap(standingOf))];
}

function explainOrigin({ judged, goods, country }: Told): Reason[] {
  if (judged.why !== 'origin-unsaid') return [];
  const unsaid = goods.moves.filter(({ from, to }) => from === undefined && to !== country);
  return [
    becauseOf(
      message('drain.origin-unsaid', { count: unsaid.length }),
      unsaid.slice(0, toldMax).flatMap(standingOf),
    ),
  ];
}

function explainHead({ judged: { count: net }, country, out, given }: Told): Reason[] {
  const { people, publisher, year } = given.reference.population;
  const here = people[country];
  if (net.out.high === 0) return [];
  const evidence = out.slice(0, toldMax).flatMap(standingOf);
  if (here === undefined) return [becauseOf(message('drain.head.unknown'), evidence)];
  return [
    becauseOf(
      message('drain.head', {
        pieces: ratio(perThousand(net.out, here)),
        people: here,
        publisher,
        year: String(year),
      }),
      evidence,
    ),
  ];
}

function explainRulesOf({ out, given, country }: Told, record: CaseRecord): Reason[] {
  const rules = explainRules(out, given.rules);
  const left = out.filter((move) => move.left.high > 0);
  if (rules.length > 0 || left.length === 0) return rules;
  return [
    becauseOf(
      message('drain.rule-none', { country: nameOfCountry(country, record) }),
      left.slice(0, toldMax).flatMap(standingOf),
    ),
  ];
}

function whatWouldChange(
  { why, count: { out, in: came } }: JudgedShelf,
  { periods, need }: SaidSupply,
): Message[] {
  return [
    ...(periods.length === 0 || why === 'need-disputed' || why === 'other-days'
      ? [message('drain.change.supply')]
      : []),
    ...(need === undefined ? [message('drain.change.need')] : []),
    ...(Number.isFinite(out.high) && Number.isFinite(came.high) ? [] : [message('drain.change.count')]),
    ...(why === 'origin-unsaid' ? [message('drain.change.origin')] : []),
    ...(why === 'uncounted' ? [message('drain.change.days')] : []),
  ];
}
